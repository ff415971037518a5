import Findings
import Foundation
import Testing

@testable import Reporting

@Suite struct DataPackageTests {
  private struct Package: Decodable {
    struct Resource: Decodable {
      struct Schema: Decodable {
        struct Field: Decodable {
          let name: String
          let type: String
        }
        let fields: [Field]
        let missingValues: [String]
      }
      let path: String
      let schema: Schema
    }
    let resources: [Resource]
  }

  @Test func describesEveryTable() throws {
    var writer = ByteWriter()
    SampleAudit.tables().dataPackage(to: &writer)
    let package = try JSONDecoder().decode(Package.self, from: Data(writer.bytes))
    #expect(
      package.resources.map(\.path) == [
        "findings.csv", "repairs.csv", "cells.csv", "metrics.csv", "changes.csv", "scores.csv",
        "unread.csv",
      ])
    for (resource, table) in zip(package.resources, SampleAudit.tables().csvTables) {
      #expect(resource.schema.fields.map(\.name) == parsed(render(table)).first)
      #expect(resource.schema.missingValues == [""])
    }
  }

  @Test(arguments: ["zh", "en"])
  func golden(language: String) throws {
    var writer = ByteWriter()
    SampleAudit.tables(language == "zh" ? .zh : .en).dataPackage(to: &writer)
    try expectGolden(writer.bytes, "\(language)/datapackage.json")
  }
}
