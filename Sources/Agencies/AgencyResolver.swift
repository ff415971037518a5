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

  /// The organ of a name, with a document and folders that are prepared only where the name does not
  /// decide the region.
  ///
  /// - Parameters:
  ///   - name: The organ as the title names it, folded, without white space.
  ///   - document: The report's text, folded likewise.
  ///   - folders: The names of the folders that the report lies in, the outermost first, folded
  ///     likewise. They decide last: a folder may be in another's order.
  /// - Returns: The organ, and whether only the folders told its region.
  public static func resolve(
    name: [UInt16], document: () -> [UInt16], folders: () -> [[UInt16]]
  ) -> (agency: Agency, isPlacedByFolder: Bool) {
    let reading = NameReading(name.span)
    if reading.row != nil || !(reading.isAmbiguous || reading.isWithoutRegion) {
      return (reading.agency(name.span, region: reading.row), false)
    }
    let text = document()
    let told =
      reading.isAmbiguous
      ? RegionHints.decide(reading.candidates, by: text.span)
      : RegionHints.region(before: name.span, in: text.span)
    if let told { return (reading.agency(name.span, region: told), false) }
    let placed = FolderHints.decide(reading, name.span, by: folders())
    return (reading.agency(name.span, region: placed), placed != nil)
  }

  /// The organ of a name in no folder.
  public static func resolve(name: [UInt16], document: () -> [UInt16]) -> Agency {
    resolve(name: name, document: document, folders: { [] }).agency
  }

  /// The organ of a name, from arrays.
  public static func resolve(name: [UInt16], document: [UInt16] = []) -> Agency {
    resolve(name: name.span, document: document.span)
  }

  /// Whether a text that no title words stand behind is the name of an organ: it ends as one does,
  /// and a region alone is none.
  public static func namesOrgan(_ name: [UInt16]) -> Bool {
    guard name.count > 2 else { return false }
    let reading = NameReading(name.span)
    let whole = 0..<name.count
    switch reading.kind {
    case nil: return false
    case .government: return OrganWords.government.suffix(of: name.span, in: whole) != nil
    case .subdistrict: return true
    case .office, .department, .other:
      return !reading.candidates.isEmpty
        || OrganWords.bureau.suffix(of: name.span, in: whole) != nil
    }
  }
}
