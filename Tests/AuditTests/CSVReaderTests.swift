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
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("a\r\r\nb", [["a"], [""], ["b"]]),
    ("\"two\rlines\",x\r", [["two\rlines", "x"]]),
    ("\n", [[""]]),
    ("", []),
  ])
  func rowsAreRead(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func aRowKnowsTheLineItBeginsIn() {
    for end in ["\n", "\r", "\r\n"] {
      var reader = CSVReader(Array("a\(end)\"b\(end)c\"\(end)d,e\(end)".utf8))
      var lines: [Int] = []
      var quotes: [String] = []
      while let row = reader.next() {
        lines.append(row.line)
        quotes.append(row.quote)
      }
      #expect(lines == [1, 2, 4])
      #expect(quotes == ["a", "\"b", "d,e"])
    }
  }
}
