import Foundation
import TestSupport
import Testing

@testable import Agencies

@Suite struct RegionTableTests {
  /// The rows of the table that `RegionData.swift` was generated from.
  static func source() throws -> [[Substring]] {
    let path = packageRoot + "/Tests/AgenciesTests/Resources/regions.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    return lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
  }

  @Test func holdsEveryRowOfItsSource() throws {
    let source = try Self.source()
    let catalogue = RegionCatalogue.standard
    #expect(source.count == 7163)
    try #require(catalogue.count == source.count)
    let codes = Set(source.map { $0[0] })
    for (i, row) in source.enumerated() {
      var parent = Int(row[2])
      if parent != nil && !codes.contains(row[2]) { parent = Int(row[0].prefix(2) + "0000") }
      let expected = Region(
        code: try #require(Int(row[0])), name: String(row[1]),
        level: try #require(AgencyLevel(rawValue: String(row[3]))), parent: parent,
        isCurrent: row[4] == "1")
      #expect(catalogue[i] == expected)
    }
  }

  @Test func givesACodeUsedTwiceToItsCurrentOwner() throws {
    let row = try #require(RegionTable.standard.row(code: 419001))
    #expect(RegionTable.standard.region(row).name == "济源市")
  }

  @Test func knowsWhatLiesBelow() throws {
    let table = RegionTable.standard
    let district = try #require(table.row(code: 410106))
    let city = try #require(table.row(code: 410100))
    let province = try #require(table.row(code: 410000))
    let other = try #require(table.row(code: 410300))
    #expect(table.isBelow(district, [city]))
    #expect(table.isBelow(district, [other, province]))
    #expect(!table.isBelow(district, [other]))
    #expect(!table.isBelow(city, [city]))
  }
}
