import Forms
import TestSupport
import Testing

/// The truths themselves: their format, their texts, their lists, and the words they use.
@Suite struct StatementTruthsTests {
  @Test func thereAreEnoughSentences() throws {
    let files = try StatementTruths.files.map { try StatementTruths.sentences(in: $0) }
    #expect(files[0].count >= 220)
    #expect(files[1].count >= 250)
    let sentences = files.flatMap { $0 }
    #expect(Set(sentences.map { $0.lines.joined() }).count == sentences.count)
    #expect(files.allSatisfy { $0.contains { $0.statements.isEmpty } })
  }

  @Test(arguments: StatementTruths.files)
  func everyTextStandsInItsSentenceInOrder(file: String) throws {
    for sentence in try StatementTruths.sentences(in: file) {
      var rest = squeezed(sentence.lines.joined())[...]
      for statement in sentence.statements {
        guard let found = end(of: statement.text, in: rest) else {
          Issue.record("\(sentence): \(statement.text) is not there")
          break
        }
        rest = rest[found...]
      }
    }
  }

  @Test(.enabled(if: sharedMaterial != nil, "the shared material is absent"))
  func everyTextStandsOnItsLineInOrder() throws {
    let folder = try #require(sharedMaterial)
    var place = (file: "", line: 0)
    var lines: [Substring] = []
    var rest: [UInt16] = []
    for seed in try StatementTruths.seeds() {
      if seed.file != place.file {
        let name = try #require(RealReportTruth.all.first { $0.file.hasPrefix(seed.file) }).file
        let bytes = try #require(fileBytes("\(folder)/seeds/\(name)"))
        lines = String(decoding: bytes, as: UTF8.self).split(
          separator: "\n", omittingEmptySubsequences: false)
        place = (seed.file, 0)
      }
      #expect(seed.line >= place.line, "\(seed)")
      if seed.line != place.line { rest = squeezed(String(lines[seed.line - 1])) }
      place.line = seed.line
      let found = try #require(end(of: seed.statement.text, in: rest[...]), "\(seed)")
      rest = Array(rest[found...])
    }
  }

  @Test func keysTellTheStatementsOfALineApart() throws {
    var seen: Set<String> = []
    for seed in try StatementTruths.seeds() {
      #expect((1...8).contains(seed.key.unicodeScalars.count), "\(seed)")
      #expect(seen.insert("\(seed.file) \(seed.line) \(seed.key)").inserted, "\(seed)")
    }
  }

  @Test func everyCellIsOnTheForm() throws {
    var truths = try StatementTruths.seeds().map { ("2021", $0.statement) }
    for file in StatementTruths.files {
      for sentence in try StatementTruths.sentences(in: file) {
        truths += sentence.statements.map { (sentence.context.edition, $0) }
      }
    }
    for (edition, truth) in truths where !["-", "processing_fee"].contains(truth.refersTo) {
      var expression = truth.refersTo
      for wrapper in ["growth(", "share("] where expression.hasPrefix(wrapper) {
        expression = String(expression.dropFirst(wrapper.count).dropLast())
      }
      let form = edition == "2019" ? Edition.form2019 : Edition.form2021
      for id in expression.split(separator: "+") {
        let cell = try #require(Cell(id: String(id)), "\(truth)")
        #expect(form.cells.contains(cell), "\(truth)")
      }
    }
  }

  @Test(arguments: StatementTruths.files)
  func listsOfTheSentencesAddUp(file: String) throws {
    for sentence in try StatementTruths.sentences(in: file) {
      let numbers = Set(sentence.statements.flatMap { $0.lists.map(\.number) })
      for number in numbers {
        var wholes: [(StatementTruth, ListMembership.Role)] = []
        var parts: Int64 = 0
        for statement in sentence.statements {
          for list in statement.lists where list.number == number {
            if list.role == .part {
              parts += statement.millionths
            } else {
              wholes.append((statement, list.role))
            }
          }
        }
        try #require(wholes.count == 1, "\(sentence)")
        let whole = wholes[0]
        if whole.1 == .closed { #expect(parts == whole.0.millionths, "\(sentence)") }
        #expect(parts > 0 && parts <= whole.0.millionths, "\(sentence)")
      }
    }
  }

  @Test(arguments: [
    "3", "3 件", "3 件 t3.received.total often", "3 件 sum(nothing)", "-3 件 -", "3.1234567 件 -",
    "3 件 - list=1", "3 件 - list=1:whole", "3 件 - base=many",
  ])
  func otherLinesAreRefused(line: String) {
    #expect(StatementFields(line.split(separator: " ").map(String.init)) == nil)
  }
}

/// The codes of a text without blanks.
private func squeezed(_ text: String) -> [UInt16] {
  text.utf16.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x3000 && $0 != 0xA0 }
}

/// Where the first occurrence of a text ends that is not the tail of a longer number.
private func end(of text: String, in codes: ArraySlice<UInt16>) -> Int? {
  let wanted = Array(text.utf16)
  func isDigit(_ code: UInt16) -> Bool { (0x30...0x39).contains(code) }
  guard let first = wanted.first, codes.count >= wanted.count else { return nil }
  for start in codes.startIndex...(codes.endIndex - wanted.count) {
    guard codes[start..<(start + wanted.count)].elementsEqual(wanted) else { continue }
    if start > codes.startIndex && isDigit(first) && isDigit(codes[start - 1]) { continue }
    return start + wanted.count
  }
  return nil
}
