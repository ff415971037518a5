import Testing

@testable import Reporting

@Suite struct ColumnDictionaryTests {
  @Test func pageIsFresh() throws {
    try expectFile(Array(ColumnDictionary.markdown.utf8), at: "Output/README.md")
  }

  @Test func everyColumnIsDefined() {
    let lines = ColumnDictionary.markdown.split(separator: "\n")
    for field in OutputFile.allCases.flatMap(\.fields) {
      #expect(lines.contains { $0.hasPrefix("| `\(field.name)` | \(field.type.rawValue) | ") })
    }
  }
}
