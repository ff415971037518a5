/// The regions that a name begins with, from the largest down: 郑州市上街区.
struct RegionChain {
  /// The rows that the last of them may be: none, one, or several of one name.
  let rows: [Int]
  /// Where the regions end.
  let end: Int

  /// The only row; nil where there is none or more than one.
  var row: Int? { rows.count == 1 ? rows.first : nil }
}

extension RegionChain {
  /// Reads the regions at a place of a name.
  ///
  /// Each is the longest name that lies below the one before. Current codes go before abolished
  /// ones, but only in the end: 巢湖市居巢区 needs the city that was abolished.
  static func read(_ name: Span<UInt16>, from start: Int) -> RegionChain {
    let reader = RegionChainReader(table: .standard, spellings: .standard)
    var rows: [Int] = []
    var end = start
    while let step = reader.step(name, at: end, below: rows) {
      rows = step.rows
      end = step.end
    }
    return RegionChain(rows: reader.table.preferred(rows), end: end)
  }
}

/// Reads one region after another.
private struct RegionChainReader {
  let table: RegionTable
  let spellings: RegionSpellings

  /// The region at a place; nil where there is none below those given.
  func step(_ name: Span<UInt16>, at start: Int, below: [Int]) -> RegionChain? {
    let matches = spellings.matches(name, at: start)
    return full(matches, name, at: start, below: below)
      ?? short(matches, name, at: start, below: below)
  }

  /// The longest full name.
  private func full(
    _ matches: RegionSpellings.Matches, _ name: Span<UInt16>, at start: Int, below: [Int]
  ) -> RegionChain? {
    for length in stride(from: matches.count - 1, to: 1, by: -1) where matches[length] >= 0 {
      let end = start + length
      if name[end - 1] == Self.市
        && OrganWords.wordOfMarket.prefix(of: name, in: end..<name.count) != nil
      {
        continue
      }
      let rows = rows(matches[length], below: below) { entry in
        // 市区, 新区 and their like are common words, and names of abolished districts.
        let isCommonWord = length == 2 && below.isEmpty && name[end - 1] == Self.区
        return !spellings.isShort(entry)
          && !(isCommonWord && !table.isCurrent[spellings.row(entry)])
      }
      if !rows.isEmpty { return RegionChain(rows: rows, end: end) }
    }
    return nil
  }

  /// The longest short form that what follows shows to be one.
  private func short(
    _ matches: RegionSpellings.Matches, _ name: Span<UInt16>, at start: Int, below: [Int]
  ) -> RegionChain? {
    for length in stride(from: matches.count - 1, to: 1, by: -1) where matches[length] >= 0 {
      let end = start + length
      let rows = rows(matches[length], below: below, where: spellings.isShort)
      guard !rows.isEmpty && end < name.count else { continue }
      let suffixed = rows.filter { endsAlike($0, name[end], beyond: length + 1) }
      if !suffixed.isEmpty { return RegionChain(rows: suffixed, end: end + 1) }
      let plain = rows.filter { isPlain($0, length) }
      if plain.count == 1, isFollowedByOrgan(name, end) || isOfZone(plain[0], name, end) {
        return RegionChain(rows: plain, end: end)
      }
      let next = spellings.matches(name, at: end)
      if let inner = full(next, name, at: end, below: rows) {
        let outer = rows.filter { row in inner.rows.contains { table.isBelow($0, [row]) } }
        return RegionChain(rows: outer, end: end)
      }
    }
    return nil
  }

  private func isFollowedByOrgan(_ name: Span<UInt16>, _ end: Int) -> Bool {
    let rest = end..<name.count
    return OrganWords.afterShortName.prefix(of: name, in: rest) != nil
      || OrganWords.field.prefix(of: name, in: rest) != nil
  }

  /// Whether a city's short form begins the name of a zone's administration: 武汉东湖…管委会.
  private func isOfZone(_ row: Int, _ name: Span<UInt16>, _ end: Int) -> Bool {
    table.levels[row] == .city
      && OrganWords.zone.suffix(of: name, in: end..<name.count) != nil
  }

  private func rows(
    _ first: Int32, below: [Int], where isWanted: (Int) -> Bool
  ) -> [Int] {
    var rows: [Int] = []
    var next: Int? = Int(first)
    while let entry = next {
      let row = spellings.row(entry)
      if isWanted(entry) && (below.isEmpty || table.isBelow(row, below)) { rows.append(row) }
      next = spellings.following(entry)
    }
    return rows
  }

  /// Whether a name ends with a scalar that stands apart from its short form, as 州 of 恩施州 does.
  private func endsAlike(_ row: Int, _ scalar: UInt16, beyond length: Int) -> Bool {
    let name = table.name(row)
    return name.count > length && table.scalars[name.upperBound - 1] == scalar
  }

  /// Whether a short form is used without any ending: a county's only if it drops no people's name,
  /// so that 河南 is the province and not the Mongol county.
  private func isPlain(_ row: Int, _ length: Int) -> Bool {
    table.levels[row] != .county || table.name(row).count == length + 1
  }

  private static let 市: UInt16 = 0x5E02
  private static let 区: UInt16 = 0x533A
}

extension RegionTable {
  /// The rows to choose from among those of one name.
  ///
  /// Current ones, if there are any. Of abolished ones those whose parent is current, then those
  /// that were no provisional codes of counties under a province (90 in the third place), then
  /// cities; if the rest share a parent they are one place, and its last code stands for it.
  func preferred(_ rows: [Int]) -> [Int] {
    guard rows.count > 1 else { return rows }
    let current = rows.filter { isCurrent[$0] }
    if !current.isEmpty { return current }
    var left = narrowed(rows) { row in
      guard let parent = parent(row) else { return false }
      return isCurrent[parent]
    }
    left = narrowed(left) { codes[$0] / 100 % 100 != 90 }
    left = narrowed(left) { levels[$0] == .city }
    guard let last = left.last, left.allSatisfy({ parent($0) == parent(last) }) else { return left }
    return [last]
  }

  private func narrowed(_ rows: [Int], to isBetter: (Int) -> Bool) -> [Int] {
    let better = rows.filter(isBetter)
    return better.isEmpty ? rows : better
  }
}
