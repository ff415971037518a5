/// Decides a region by the folders that a report lies in: 广州市/荔湾区/南源街道.txt.
enum FolderHints {
  /// The row that a name means in its folders; nil where they do not tell.
  static func decide(
    _ reading: NameReading, _ name: Span<UInt16>, by folders: [[UInt16]]
  ) -> Int? {
    guard let row = region(of: folders) else { return nil }
    let table = RegionTable.standard
    if reading.isAmbiguous {
      let inside = reading.candidates.filter { $0 == row || table.isBelow($0, [row]) }
      return inside.count == 1 ? inside[0] : nil
    }
    return mayHold(row, reading, name) && reading.suits(row, name) && !namesPlace(name) ? row : nil
  }

  /// Whether a name may begin with a county that the table lacks: 甲县教育局, 甲县乙镇.
  private static func namesPlace(_ name: Span<UInt16>) -> Bool {
    (1..<max(1, name.count - 2)).contains { i in
      // 县, 旗, 市
      name[i] == 0x53BF || name[i] == 0x65D7 || name[i] == 0x5E02
    }
  }

  /// The smallest region that the folders name, each below the one before; nil where it is none or
  /// one of several.
  private static func region(of folders: [[UInt16]]) -> Int? {
    let table = RegionTable.standard
    var rows: [Int] = []
    for folder in folders {
      let named = regions(of: folder.span)
      if named.isEmpty { continue }
      let inside = rows.isEmpty ? [] : named.filter { table.isBelow($0, rows) }
      rows = inside.isEmpty ? named : inside
    }
    return rows.count == 1 ? rows[0] : nil
  }

  /// The rows that a folder's whole name means.
  private static func regions(of folder: Span<UInt16>) -> [Int] {
    if folder.isEmpty { return [] }
    let chain = RegionChain.read(folder, from: 0)
    return chain.end == folder.count ? chain.rows : []
  }

  /// Whether an organ can be one of a region's own: a subdistrict of a county, or of a city without
  /// any; of provinces only what is called 厅.
  private static func mayHold(
    _ row: Int, _ reading: NameReading, _ name: Span<UInt16>
  ) -> Bool {
    let table = RegionTable.standard
    switch table.levels[row] {
    case .province: return name[name.count - 1] == 厅
    case .city:
      guard reading.kind == .subdistrict else { return true }
      return !(0..<table.count).contains { table.parent($0) == row && table.isCurrent[$0] }
    default: return name[name.count - 1] != 厅
    }
  }

  private static let 厅: UInt16 = 0x5385
}
