/// The name of an organ in its parts: the regions it begins with, and the ideographs of its field.
struct OrganParts: Sendable {
  /// The regions: 焦作市, 中站区.
  private let regions: [[Unicode.Scalar]]
  /// The ideographs of its field or place: 水, 利; none for a government and its office.
  private let field: Set<Unicode.Scalar>
  private let name: String

  init(_ name: String) {
    self.name = name
    var rest = Array(name.unicodeScalars)
    var regions: [[Unicode.Scalar]] = []
    while regions.count < 3, let end = Self.endOfRegion(rest) {
      regions.append(Array(rest[..<end]))
      rest.removeFirst(end)
    }
    self.regions = regions
    var text = rest.reduce(into: "") { $0.unicodeScalars.append($1) }
    for word in Self.common { text = text.split(separator: word).joined() }
    field = Set(text.unicodeScalars)
  }

  /// Whether two names cannot be of one organ.
  func isOther(than other: OrganParts) -> Bool {
    if !field.isEmpty && !other.field.isEmpty {
      if field.isDisjoint(with: other.field) { return true }
    } else if field.isEmpty != other.field.isEmpty {
      let (government, body) = field.isEmpty ? (self, other) : (other, self)
      if government.isGovernment && body.isBureau { return true }
    }
    return isElsewhere(than: other)
  }

  private var isGovernment: Bool { name.contains("人民政府") }

  private var isBureau: Bool {
    ["局", "厅", "委员会"].contains { name.hasSuffix($0) } && !name.contains("管理委员会")
  }

  /// Whether regions of one kind differ: 甲县 and 乙县.
  private func isElsewhere(than other: OrganParts) -> Bool {
    regions.contains { region in
      guard let rival = other.regions.first(where: { $0.last == region.last }) else { return false }
      let (a, b) = (String(region), String(rival))
      return !a.hasSuffix(b) && !b.hasSuffix(a)
    }
  }

  /// The place behind the region that a name begins with; nil where it begins with none.
  private static func endOfRegion(_ name: [Unicode.Scalar]) -> Int? {
    guard let last = name.prefix(8).dropFirst().firstIndex(where: { endings.contains($0) }),
      last + 1 < name.count
    else { return nil }
    let stem = String(Array(name[..<last]))
    let behind = name[last + 1]
    // 城市管理局, 水利局 behind 县; 市场 and 市政 are fields.
    if fields.contains(where: { stem.hasSuffix($0) }) || "场政容".unicodeScalars.contains(behind) {
      return nil
    }
    // 郑州市
    return name[last] == "州" && behind == "市" ? last + 2 : last + 1
  }

  private static let endings = Set("省市县区州旗盟".unicodeScalars)
  private static let fields = ["城", "园", "社", "地", "景", "开发", "示范", "保税"]
  /// Words that organs of every field have.
  private static let common = [
    "人民政府", "办公室", "办公厅", "委员会", "办事处", "街道", "管委会", "管理", "中心", "本级", "局", "厅", "委", "办", "镇",
    "乡", "处", "和",
  ]
}

extension String {
  /// A text of scalars.
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self = scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
