/// Decides an ambiguous region by the larger regions that a document names.
enum RegionHints {
  /// The one candidate whose city the document names, else the one whose province it names.
  ///
  /// - Parameter document: The report's text, folded, without white space.
  /// - Returns: Nil where the cities, or else the provinces, of no candidate or of several occur.
  static func decide(_ candidates: [Int], by document: Span<UInt16>) -> Int? {
    let table = RegionTable.standard
    let parents = candidates.map { table.parent($0) }
    let near = mentioned(parents, in: document)
    if near.contains(true) { return only(candidates, near) }
    let grandparents = parents.map { row in row.flatMap { table.parent($0) } }
    return only(candidates, mentioned(grandparents, in: document))
  }

  /// The region that a document names right before a name that has none, wherever it does.
  ///
  /// - Returns: Nil where it names none, several, or one of several that share a name; only the first
  ///   hundred mentions are looked at.
  static func region(before name: Span<UInt16>, in document: Span<UInt16>) -> Int? {
    guard !name.isEmpty else { return nil }
    var found: Int?
    var mentions = 0
    for place in 0..<document.count where document[place] == name[0] {
      guard isName(name, document, at: place) else { continue }
      mentions += 1
      if mentions > mostMentions { break }
      guard let row = region(endingAt: place, in: document)
      else { continue }
      if let found, found != row { return nil }
      found = row
    }
    return found
  }

  private static func isName(
    _ name: Span<UInt16>, _ document: Span<UInt16>, at place: Int
  ) -> Bool {
    guard place + name.count <= document.count else { return false }
    for i in 0..<name.count where name[i] != document[place + i] { return false }
    return true
  }

  /// The only region whose name, with those above it, ends at a place.
  private static func region(endingAt end: Int, in document: Span<UInt16>) -> Int? {
    for start in max(0, end - longestChain)..<end {
      let chain = RegionChain.read(document, from: start)
      if chain.end == end, let row = chain.row { return row }
    }
    return nil
  }

  private static let longestChain = 24
  private static let mostMentions = 100

  private static func only(_ candidates: [Int], _ isNamed: [Bool]) -> Int? {
    let named = zip(candidates, isNamed).filter(\.1)
    return named.count == 1 ? named[0].0 : nil
  }

  /// Which of the regions a document names in full.
  private static func mentioned(_ rows: [Int?], in document: Span<UInt16>) -> [Bool] {
    let table = RegionTable.standard
    var found = [Bool](repeating: false, count: rows.count)
    let names = rows.map { row in row.map(table.name) }
    for place in 0..<document.count {
      for (i, name) in names.enumerated() where !found[i] {
        guard let name, table.scalars[name.lowerBound] == document[place] else { continue }
        found[i] = isSpelled(name, table.scalars, document, at: place)
      }
    }
    return found
  }

  private static func isSpelled(
    _ name: Range<Int>, _ scalars: [UInt16], _ document: Span<UInt16>, at place: Int
  ) -> Bool {
    guard place + name.count <= document.count else { return false }
    for i in 0..<name.count where scalars[name.lowerBound + i] != document[place + i] {
      return false
    }
    return true
  }
}
