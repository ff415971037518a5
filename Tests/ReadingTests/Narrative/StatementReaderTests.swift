import Agencies
import Forms
import Intake
import Testing

@testable import Reading

/// The reader of statements against the sentences and the real reports whose statements were typed
/// by hand.
@Suite struct StatementReaderTests {
  /// What a reader gives for a sentence of the truths.
  static func read(_ sentence: SentenceTruth) -> StatementReader.Reading {
    let names = [
      "government": "焦作市人民政府", "office": "焦作市人民政府办公室", "department": "焦作市自然资源局",
    ]
    let lines = (sentence.heading.map { [$0] } ?? []) + sentence.lines
    let text = scanned(lines.joined(separator: "\n"))
    let edition: Edition = sentence.context.edition == "2019" ? .form2019 : .form2021
    var report = AnnualReport(source: text.source, edition: edition)
    report.year = sentence.context.year
    report.agency = names[sentence.context.kind].map {
      AgencyResolver.resolve(name: Array($0.utf16), document: { [] })
    }
    let region = NarrativeRegions.Region(
      section: Section(rawValue: sentence.context.section), codes: 0..<text.count)
    var reader = StatementReader()
    return reader.read(text, [region], of: report)
  }

  @Test func sentences() throws {
    var right = 0
    var total = 0
    for sentence in try StatementTruths.sentences() {
      let reading = Self.read(sentence)
      let edition: Edition = sentence.context.edition == "2019" ? .form2019 : .form2021
      let read = reading.statements.map { Self.text(of: $0, edition) }
      let wanted = sentence.statements.map(Self.text(of:))
      total += max(read.count, wanted.count)
      right += zip(read, wanted).count { $0 == $1 }
      if read != wanted {
        print("\(sentence)\n  wanted \(wanted)\n  read   \(read)")
      }
    }
    print("statements: \(right) of \(total)")
    #expect(right * 100 >= total * 92)
  }

  static func text(of truth: StatementTruth) -> String {
    let reference = truth.refersTo
    let isOnForm = reference != "-"
    return [
      String(truth.millionths), truth.unit, truth.isApproximate ? "approx" : "exact",
      isOnForm ? truth.period : "", isOnForm ? truth.scope : "", truth.refersTo,
    ].joined(separator: " ")
  }

  static func text(of statement: Statement, _ edition: Edition) -> String {
    let reference = statement.subject.name(in: edition)
    return [
      String(statement.value.millionths), statement.unit.text,
      statement.approximation == .exact ? "exact" : "approx",
      reference == nil ? "" : statement.period.name,
      reference == nil ? "" : statement.scope.rawValue, reference ?? "-",
    ].joined(separator: " ")
  }
}
