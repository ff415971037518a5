import Findings
import Testing

@testable import Reporting

@Suite struct CSVTableTests {
  @Test(arguments: [Language.zh, .en], [0, 1, 2, 3, 4, 5, 6])
  func golden(language: Language, place: Int) throws {
    let table = SampleAudit.tables(language).csvTables[place]
    // Tables without messages are the same in both languages.
    let folder = table is FindingsCSV || table is UnreadCSV ? language.rawValue : "both"
    try expectGolden(render(table, mark: .written), "\(folder)/\(table.file.fileName)")
  }

  /// Blocks written one after the other make the file, whatever the blocks.
  @Test(arguments: [0, 1, 2, 3, 4, 5, 6])
  func blocksDoNotShow(place: Int) {
    let table = SampleAudit.tables().csvTables[place]
    #expect(table.recordCount > 0)
    var writer = ByteWriter()
    table.header(.omitted, to: &writer)
    for record in 0..<table.recordCount {
      var block = ByteWriter()
      table.rows(record..<record + 1, to: &block)
      writer.append(block)
    }
    #expect(writer.bytes == render(table))
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6])
  func everyRowHasTheColumnsOfTheHeader(place: Int) {
    let table = SampleAudit.tables().csvTables[place]
    let rows = parsed(render(table))
    #expect(rows.first == table.file.fields.map(\.name))
    for row in rows { #expect(row.count == table.file.fields.count, "\(row)") }
  }

  @Test func markIsOptional() {
    let table = UnreadCSV(SampleAudit.tables())
    #expect(Array(render(table, mark: .written).prefix(4)) == [0xEF, 0xBB, 0xBF, 0x73])
    #expect(Array(render(table, mark: .omitted).prefix(1)) == [0x73])
    #expect(render(table, mark: .written).dropFirst(3).elementsEqual(render(table)))
  }

  @Test func tokensAreTheSameInBothLanguages() {
    let (zh, en) = (
      parsed(render(FindingsCSV(SampleAudit.tables(.zh)))),
      parsed(render(FindingsCSV(SampleAudit.tables(.en))))
    )
    let names = OutputFile.findings.fields.map(\.name)
    for (first, second) in zip(zh, en) {
      for (place, name) in names.enumerated() where name != "message" {
        #expect(first[place] == second[place])
      }
    }
    #expect(zh[1][22] != en[1][22])
  }
}

/// The rows and fields of a CSV text by RFC 4180, read one byte at a time.
func parsed(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var field: [UInt8] = []
  var isQuoted = false
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    let isNextQuote = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
    if isQuoted && byte == UInt8(ascii: "\"") && isNextQuote {
      field.append(byte)
      index += 1
    } else if byte == UInt8(ascii: "\"") {
      isQuoted.toggle()
    } else if !isQuoted && byte == UInt8(ascii: ",") {
      row.append(String(decoding: field, as: UTF8.self))
      field = []
    } else if !isQuoted && byte == 0x0D && index < bytes.count && bytes[index] == 0x0A {
      index += 1
      row.append(String(decoding: field, as: UTF8.self))
      rows.append(row)
      row = []
      field = []
    } else {
      field.append(byte)
    }
  }
  return rows
}
