/// The administrative divisions of GB/T 2260, current and abolished, by code.
public struct RegionCatalogue: Sendable {
  /// The catalogue that Gouji carries.
  public static let standard = RegionCatalogue(table: .standard)

  let table: RegionTable

  /// How many codes there are; one that was given twice counts twice.
  public var count: Int { table.count }

  /// The division at a place of the table, in the order of the codes.
  ///
  /// - Precondition: `0 <= index && index < count`.
  public subscript(index: Int) -> Region { table.region(index) }

  /// The division of a code; nil where there is none.
  ///
  /// A code that was given twice means the division that has it now.
  public func region(code: Int) -> Region? {
    table.row(code: code).map(table.region)
  }

  /// The division that is the same place today: that of an abolished code that was given a new name
  /// or a new code.
  ///
  /// Nil for a current code, for an unknown one, and where the place was divided, or merged with
  /// others, or nothing is known for certain.
  ///
  /// Source: `Tests/AgenciesTests/Resources/successors.csv`, changes since 2008.
  public func successor(of code: Int) -> Region? {
    guard let row = table.row(code: code), let next = table.successor(row) else { return nil }
    return table.region(next)
  }

  /// The code that a division has today: that of its successor, or its own where it has none.
  public func currentCode(of code: Int) -> Int {
    guard let successor = successor(of: code) else { return code }
    return successor.code
  }

  /// The division that a division belongs to; nil for a province and for an unknown code.
  public func parent(of code: Int) -> Region? {
    guard let row = table.row(code: code), let parent = table.parent(row) else { return nil }
    return table.region(parent)
  }

  /// The province that a division is in, itself where it is one; nil for an unknown code.
  public func province(of code: Int) -> Region? {
    lineage(of: code).first
  }

  /// The city that a division is in, itself where it is one.
  ///
  /// Nil for a province, for a county that stands directly under one, and for an unknown code.
  public func city(of code: Int) -> Region? {
    lineage(of: code).first { $0.level == .city }
  }

  /// The name with those above it, such as 河南省郑州市上街区; nil for an unknown code.
  public func qualifiedName(of code: Int) -> String? {
    let lineage = lineage(of: code)
    return lineage.isEmpty ? nil : lineage.map(\.name).joined()
  }

  /// The smallest division that holds all the divisions given, for a headline.
  ///
  /// - Returns: Nil where they have none in common, where one is unknown, or where none is given.
  public func common(to codes: some Sequence<Int>) -> Region? {
    var shared: [Region]?
    for code in codes {
      let lineage = lineage(of: code)
      guard let known = shared else {
        shared = lineage
        continue
      }
      let pairs = zip(known, lineage).prefix { $0.code == $1.code }
      shared = pairs.map(\.0)
    }
    return shared?.last
  }

  /// The division and all above it, from the province down; empty for an unknown code.
  public func lineage(of code: Int) -> [Region] {
    var rows: [Int] = []
    var next = table.row(code: code)
    while let row = next {
      rows.append(row)
      next = table.parent(row)
    }
    return rows.reversed().map(table.region)
  }
}
