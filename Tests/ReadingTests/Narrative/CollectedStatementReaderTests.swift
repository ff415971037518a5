import Forms
import Testing

@testable import Reading

/// The reader of statements against sentences in the wordings that published reports use.
@Suite struct CollectedStatementReaderTests {
  /// What is read of one sentence or of many.
  private struct Outcome {
    var right = 0
    /// The typed statements that are not read, and what is read instead, in words.
    var unread: [String] = []
    /// What is stated wrongly: the sentence and the text of the statement, and what is wrong.
    var faults: [(key: [String], message: String)] = []

    static func += (all: inout Outcome, one: Outcome) {
      all.right += one.right
      all.unread += one.unread
      all.faults += one.faults
    }
  }

  /// Nothing is stated that the words do not say, except what is excused, and most is read.
  @Test func nothingIsStatedWrongly() throws {
    var domains: [(name: String, outcome: Outcome)] = []
    for sentence in try StatementTruths.sentences(in: "phrases.txt") {
      let name = Self.domain(of: sentence)
      if domains.last?.name != name { domains.append((name, Outcome())) }
      domains[domains.count - 1].outcome += Self.outcome(of: sentence)
    }
    var all = Outcome()
    var lines: [String] = []
    for (name, outcome) in domains {
      let (unread, wrong) = (outcome.unread.count, outcome.faults.count)
      lines += outcome.unread.map { "unread: \($0)" }
      lines.append("\(name): right \(outcome.right), not read \(unread), wrong \(wrong)")
      all += outcome
    }
    let wrong = all.faults.filter { !ExcusedPhrases.all.contains($0.key) }
    let mended = ExcusedPhrases.all.subtracting(all.faults.map(\.key))
    lines += mended.map { "no longer wrong: \($0.joined(separator: " "))" }.sorted()
    lines += wrong.map { "stated: \($0.key.joined(separator: " ")): \($0.message)" }
    let total = all.right + all.unread.count + all.faults.count
    lines.append("collected statements: \(all.right) of \(total)")
    print(lines.joined(separator: "\n"))
    #expect(wrong.isEmpty)
    #expect(all.right * 100 >= total * 70)
  }

  @Test func everyExcusedSentenceIsThere() throws {
    let sentences = try StatementTruths.sentences(in: "phrases.txt").map { $0.lines.joined() }
    let missing = ExcusedPhrases.all.filter { !sentences.contains($0[0]) }
    #expect(missing.isEmpty)
  }

  /// Lists are found where the words make one.
  @Test func lists() throws {
    let (right, total) = try SentenceComparison.lists(in: "phrases.txt")
    print("collected lists: \(right) of \(total)")
    #expect(right * 100 >= total * 35)
  }

  /// The domain, which the group's name begins with; growth goes with shares.
  private static func domain(of sentence: SentenceTruth) -> String {
    let name = sentence.group.prefix { $0 != ":" }
    return ["shares", "growth"].contains(name) ? "shares and growth" : String(name)
  }

  /// Holds what is read of a sentence against its truths.
  private static func outcome(of sentence: SentenceTruth) -> Outcome {
    let reading = SentenceComparison.read(sentence)
    let edition = SentenceComparison.edition(of: sentence)
    let sentenceText = sentence.lines.joined()
    var outcome = Outcome()
    for pair in StatementAlignment(reading.statements, sentence.statements).pairs {
      let truth = pair.truth.map { sentence.statements[$0] }
      let read = pair.read.map { SentenceComparison.text(of: reading.statements[$0], edition) }
      let wanted = truth.map(SentenceComparison.text(of:))
      let fault = pair.read.flatMap {
        StatementContradictions.first($0, truth, in: reading, edition)
      }
      if let fault {
        let place = truth?.text ?? pair.read.map { "\(reading.statements[$0].value)" } ?? ""
        outcome.faults.append(([sentenceText, place], fault))
      } else if let wanted {
        if read == wanted {
          outcome.right += 1
        } else {
          outcome.unread.append("\(sentence)\n  wanted \(wanted)\n  read   \(read ?? "nothing")")
        }
      }
    }
    for list in reading.lists {
      guard let fault = StatementContradictions.first(list, in: reading) else { continue }
      outcome.faults.append(([sentenceText, "list"], fault))
    }
    return outcome
  }
}
