import Intake
import TestSupport
import Testing

/// Places as an editor shows them.
@Suite struct SourceTextTests {
  /// Each text has one `@`, whose place is told.
  @Test(arguments: [
    ("@", 1, 1), ("ab@", 1, 3), ("\n@", 2, 1), ("\r@", 2, 1), ("\r\n@", 2, 1), ("\n\r@", 3, 1),
    ("\r\r@", 3, 1), ("\r\n\r\n@", 3, 1), ("a\r\nb\rc\nd@", 4, 2), ("公开@", 1, 3), ("😀é@", 1, 3),
    ("e\u{301}@", 1, 3), ("x\u{2028}@", 1, 3), ("\u{85}@", 1, 2), ("\t@", 1, 2),
    ("行一\r\n\u{3000}@后", 2, 2), ("a@\r\n", 1, 2), ("\n\n😀政@\r", 3, 3),
  ])
  func linesAndColumns(string: String, line: Int, column: Int) throws {
    let source = SourceText(path: "p", string: string)
    let offset = try #require(source.bytes.firstIndex(of: 0x40))
    let position = source.position(at: offset)
    #expect(position.line == line)
    #expect(position.column == column)
    #expect(source.location(at: offset) == "p:\(line):\(column)")
  }

  @Test func lineEndsBelongToTheirLine() {
    let source = SourceText(path: "p", string: "a\r\nb")
    let places = (0...3).map { source.location(at: $0) }
    #expect(places == ["p:1:1", "p:1:2", "p:1:3", "p:2:1"])
  }

  @Test func theEndOfTheTextIsAPlace() {
    #expect(SourceText(path: "p", string: "").location(at: 0) == "p:1:1")
    #expect(SourceText(path: "p", string: "公\n").location(at: 4) == "p:2:1")
    #expect(SourceText(path: "p", string: "公").location(at: 99) == "p:1:2")
  }

  @Test(arguments: [
    ("ab\ncd@e\nf", "cd@e"), ("ab\r\n@\r\nf", "@"), ("@", "@"), ("政府@\r公开", "政府@"),
    ("\n\n@x", "@x"),
  ])
  func theLineAroundAPlace(string: String, line: String) throws {
    let source = SourceText(path: "p", string: string)
    let offset = try #require(source.bytes.firstIndex(of: 0x40))
    #expect(source.text(source.line(around: offset)) == line)
  }

  /// Seeded texts against a walk over scalars.
  @Test(arguments: [UInt64](101...120))
  func placesAgreeWithAWalkOverScalars(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "公", "😀", "\n", "\r", "\r\n", "é", " ", "\u{FEFF}"]
    let string = (0..<200).map { _ in pieces.randomElement(using: &generator)! }.joined()
    let source = SourceText(path: "p", string: string)
    var line = 1
    var column = 1
    var offset = 0
    var previous: Unicode.Scalar = " "
    for scalar in string.unicodeScalars {
      if previous == "\n" || (previous == "\r" && scalar != "\n") {
        line += 1
        column = 1
      }
      #expect(source.location(at: offset) == "p:\(line):\(column)", "seed \(seed) byte \(offset)")
      column += 1
      offset += String(scalar).utf8.count
      previous = scalar
    }
  }
}
