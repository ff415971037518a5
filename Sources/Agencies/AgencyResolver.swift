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
    let reading = NameReading(name)
    var row = reading.row
    if reading.isAmbiguous { row = RegionHints.decide(reading.candidates, by: document) }
    return reading.agency(name, region: row)
  }

  /// The organ of a name, with a document that is prepared only where the region is ambiguous.
  public static func resolve(name: [UInt16], document: () -> [UInt16]) -> Agency {
    let reading = NameReading(name.span)
    var row = reading.row
    if reading.isAmbiguous {
      row = RegionHints.decide(reading.candidates, by: document().span)
    }
    return reading.agency(name.span, region: row)
  }

  /// The organ of a name, from arrays.
  public static func resolve(name: [UInt16], document: [UInt16] = []) -> Agency {
    resolve(name: name.span, document: document.span)
  }
}
