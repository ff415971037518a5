import Intake
import Testing

@testable import Reporting

@Suite struct LineIndexTests {
  /// The index agrees with the place computed from the start of the text, at every scalar.
  @Test(arguments: ["", "a", "公开\n数 1\r\n\r末\r", "\n\n公", "\u{1F600}x\ry"])
  func agreesWithTheText(text: String) {
    let source = SourceText(path: "a", string: text)
    let lines = LineIndex(source)
    var offset = 0
    for scalar in text.unicodeScalars {
      let place = lines.place(of: offset)
      let expected = source.position(at: offset)
      #expect(place.line == expected.line && place.column == expected.column, "\(offset)")
      offset += String(scalar).utf8.count
    }
  }
}
