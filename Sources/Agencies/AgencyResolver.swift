/// Tells which organ a name means.
public enum AgencyResolver {
  /// The organ of a name.
  ///
  /// The regions at the name's beginning are read first, then the words that tell the kind of
  /// organ. Where several regions bear one name the document is searched for the cities, then the
  /// provinces they are in; it decides only if it names those of exactly one.
  ///
  /// - Parameters:
  ///   - name: The organ as the title names it, folded, without white space.
  ///   - document: The report's text, folded likewise; empty where there is none to ask.
  /// - Complexity: O(name), and O(document) where the region is ambiguous.
  public static func resolve(name: Span<UInt16>, document: Span<UInt16>) -> Agency {
    let central = CentralBody.read(name)
    if let central, central.end == name.count { return central.agency(name) }
    var start = 0
    if let central {
      start = central.end
    } else if let party = OrganWords.party.prefix(of: name, in: 0..<name.count) {
      start = party
    }
    let chain = RegionChain.read(name, from: start)
    let level = chain.rows.first.map { RegionTable.standard.levels[$0] }
    let organ = Organ.read(name, in: chain.end..<name.count, after: level)
    let own = Own(prefix: 0..<start, organ: chain.end..<name.count)
    return agency(name, own, organ, region: region(chain, organ, document), chain.rows)
  }

  /// The organ of a name, from arrays.
  public static func resolve(name: [UInt16], document: [UInt16] = []) -> Agency {
    resolve(name: name.span, document: document.span)
  }

  /// The parts of a name that are no region.
  private struct Own {
    let prefix: Range<Int>
    let organ: Range<Int>
  }

  private static func region(
    _ chain: RegionChain, _ organ: Organ, _ document: Span<UInt16>
  ) -> Int? {
    if organ.isOfUnknownRegion { return nil }
    if chain.rows.count > 1 { return RegionHints.decide(chain.rows, by: document) }
    return chain.row
  }

  private static func agency(
    _ name: Span<UInt16>, _ own: Own, _ organ: Organ, region row: Int?, _ candidates: [Int]
  ) -> Agency {
    let table = RegionTable.standard
    let whole = String(folded: name, in: 0..<name.count)
    let code = row.map { Int(table.codes[$0]) }
    var level = organ.level
    if level == nil && !organ.isOfUnknownRegion { level = commonLevel(candidates) }
    let scope: ReportScope? = organ.kind.map { kind in
      kind == .government && !organ.isItself ? .territory : .own
    }
    var id = "unknown/" + whole
    if let code, let kind = organ.kind {
      id = "\(code)/\(kind.rawValue)"
      if kind != .government && kind != .office {
        id += "/" + String(folded: name, in: own.prefix)
        id += String(folded: name, in: own.organ)
      }
    }
    return Agency(
      name: whole, id: id, region: code, level: level, kind: organ.kind, scope: scope)
  }

  /// The level that all candidates share.
  private static func commonLevel(_ rows: [Int]) -> AgencyLevel? {
    let table = RegionTable.standard
    guard let first = rows.first else { return nil }
    let level = table.levels[first]
    return rows.allSatisfy { table.levels[$0] == level } ? level : nil
  }
}
