import Testing

@testable import Audit

@Suite struct CSVReaderTests {
  private func rows(_ text: String) -> [[String]] {
    var reader = CSVReader(Array(text.utf8))
    var rows: [[String]] = []
    while let row = reader.next() { rows.append(row.cells) }
    return rows
  }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("\"a,1\",\"b\"\"c\"\n", [["a,1", "b\"c"]]),
    ("\"two\r\nlines\",x\n", [["two\r\nlines", "x"]]),
    ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("\n", [[""]]),
    ("", []),
  ])
  func rowsAreRead(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func aRowKnowsTheLineItBeginsIn() {
    var reader = CSVReader(Array("a\n\"b\nc\"\nd\n".utf8))
    var lines: [Int] = []
    while let row = reader.next() { lines.append(row.line) }
    #expect(lines == [1, 2, 4])
  }
}
