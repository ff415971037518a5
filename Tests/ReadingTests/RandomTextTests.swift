import Forms
import Intake
import Reading
import TestSupport
import Testing

/// Texts that nobody wrote: the reader stops for none, and each cell has one state.
@Suite struct RandomTextTests {
  /// Reads bytes as a file would be read; a refusal is an answer too.
  private func read(_ bytes: [UInt8], _ context: String) {
    guard let source = try? Container.plainText.text(path: "r", bytes: bytes) else { return }
    var reader = ReportReader()
    guard let report = try? reader.read(source) else { return }
    for cell in report.edition.cells {
      #expect(report.cells[cell] != .absent, "\(context) \(cell.id)")
      guard let figure = report.cells.figure(cell) else { continue }
      #expect(figure.span.end <= source.bytes.count, "\(context) \(cell.id)")
      #expect(
        source.text(figure.span).unicodeScalars.contains { $0.properties.numericType != nil },
        "\(context) \(cell.id) \(source.text(figure.span))")
    }
  }

  private func sample(_ generator: inout SeededGenerator) -> String {
    let edition = Edition.allCases.randomElement(using: &generator)!
    let other = Edition.allCases.randomElement(using: &generator)!
    return FormText(edition, applications: other)
      .text(FormText.Separation.allCases.randomElement(using: &generator)!)
  }

  @Test(arguments: [UInt64](1...40))
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    read((0..<2000).map { _ in UInt8.random(in: 1...255, using: &generator) }, "seed \(seed)")
  }

  @Test(arguments: [UInt64](41...100))
  func randomPiecesOfReports(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lines = sample(&generator).split(separator: "\n").map(String.init)
    let junk = [
      "|", "\t", " ", "\n", "0", "12", "-", "（", "）", "总计", "其他", "<br>", "\r", "减", "，", "😀",
    ]
    var text = ""
    for _ in 0..<400 {
      text += junk.randomElement(using: &generator)!
      if Bool.random(using: &generator) { text += lines.randomElement(using: &generator)! }
    }
    read(Array(text.utf8), "seed \(seed)")
  }

  @Test(arguments: [UInt64](101...160))
  func cutsOfReports(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = Array(sample(&generator).utf8)
    for _ in 0..<5 {
      let cut = (0..<2).map { _ in Int.random(in: 0...bytes.count, using: &generator) }.sorted()
      read(Array(bytes[cut[0]..<cut[1]]), "seed \(seed) \(cut)")
      read(Array(bytes[..<cut[0]] + bytes[cut[1]...]), "seed \(seed) without \(cut)")
    }
  }

  @Test(arguments: [UInt64](161...220))
  func shuffledLines(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lines = sample(&generator).split(separator: "\n").map(String.init)
    read(Array(lines.shuffled(using: &generator).joined(separator: "\n").utf8), "seed \(seed)")
  }

  /// Rows in another order are read by their labels; those whose place tells them may be unread.
  @Test(arguments: [UInt64](221...260))
  func shuffledRows(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var form = FormText()
    form.tables[1] = form.tables[1][..<2] + form.tables[1][2...].shuffled(using: &generator)
    for separation in FormText.Separation.allCases {
      let report = try ReadingTests.read(form.text(separation))
      report.expect(form.truth, unread: { $0.hasPrefix("t3.") }, "seed \(seed) \(separation)")
    }
  }
}
