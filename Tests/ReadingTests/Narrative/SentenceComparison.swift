import Agencies
import Forms
import Intake

@testable import Reading

/// Holds what is read of typed sentences against their truths, for every file of them.
enum SentenceComparison {
  /// What a reader gives for a sentence of the truths.
  static func read(_ sentence: SentenceTruth) -> StatementReader.Reading {
    let names = [
      "government": "焦作市人民政府", "office": "焦作市人民政府办公室", "department": "焦作市自然资源局",
    ]
    let lines = (sentence.heading.map { [$0] } ?? []) + sentence.lines
    let text = scanned(lines.joined(separator: "\n"))
    let edition = Self.edition(of: sentence)
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

  /// How many of the lists of a file are read as typed, of those that are read or typed; prints
  /// the sentences where they differ.
  ///
  /// Sentences whose statements are not all read, or too many, are passed over.
  static func lists(in file: String) throws -> (right: Int, total: Int) {
    var right = 0
    var total = 0
    for sentence in try StatementTruths.sentences(in: file) {
      let reading = Self.read(sentence)
      guard reading.statements.count == sentence.statements.count else { continue }
      let read = Set(reading.lists.map(text(of:)))
      let wanted = Set(Self.lists(of: sentence.statements))
      total += read.union(wanted).count
      right += read.intersection(wanted).count
      if read != wanted {
        print("list: \(sentence)\n  wanted \(wanted.sorted())\n  read   \(read.sorted())")
      }
    }
    return (right, total)
  }

  /// The edition of the form that a sentence stands in.
  static func edition(of sentence: SentenceTruth) -> Edition {
    sentence.context.edition == "2019" ? .form2019 : .form2021
  }

  /// A list: the whole, its parts, and whether they are all there are.
  static func text(of list: StatementList) -> String {
    "\(list.whole) \(list.isClosed ? "closed" : "open") \(list.parts)"
  }

  /// The lists that the statements of a sentence stand in.
  static func lists(of statements: [StatementTruth]) -> [String] {
    let numbers = Set(statements.flatMap { $0.lists.map(\.number) })
    return numbers.sorted().compactMap { number in
      var whole: (Int, ListMembership.Role)?
      var parts: [Int] = []
      for (index, statement) in statements.enumerated() {
        for list in statement.lists where list.number == number {
          if list.role == .part { parts.append(index) } else { whole = (index, list.role) }
        }
      }
      return whole.map { "\($0.0) \($0.1.rawValue) \(parts)" }
    }
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
