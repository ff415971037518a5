import Forms
import Testing

@testable import Reading

/// What was concluded of this year's applications and of those carried over.
@Suite struct SentenceConclusionsTests {
  /// The values of a sentence that are held against what was concluded.
  private func concluded(_ sentence: String) -> [String] {
    let truth = SentenceTruth(
      file: "", line: 0, group: "conclusions",
      context: StatementContext(kind: "department", year: 2021),
      heading: nil, lines: [sentence], statements: [])
    return SentenceComparison.read(truth).statements.filter {
      guard case .count(let count) = $0.subject else { return false }
      return $0.certainty == .stated && !count.cells.isLine(.received)
        && !count.cells.isLine(.carriedOver)
    }.map(\.value.description)
  }

  @Test(arguments: [
    ("共收到申请12件，当年办结10件，上年结转的1件也已办结。", []),
    ("共收到申请12件，上年结转的1件已办结，当年办结10件。", []),
    ("当年办结10件，另办结上年结转1件，共办结11件。", ["11"]),
    ("办结10件，另办结上年结转1件，共办结11件。", ["11"]),
    ("共收到申请12件，当年收到的办结10件，结转的办结1件。", []),
    ("共收到申请12件，当年办结10件。", ["10"]),
    ("共收到申请12件，上年结转1件，当年办结10件。", ["10"]),
  ])
  func limited(sentence: String, compared: [String]) {
    #expect(concluded(sentence) == compared)
  }

  /// A share alone in brackets is of the count before it.
  @Test(arguments: [
    ("共收到政府信息公开申请9件，其中予以公开6件（67%），不予公开3件（33%）。", 2),
    ("共收到政府信息公开申请9件，自然人6件（67%）。", 1),
    ("共收到政府信息公开申请9件（100%）。", 0), ("满意6件（67%）。", 0),
    ("共收到政府信息公开申请9件，予以公开6件（增长67%）。", 0),
  ])
  func shares(sentence: String, count: Int) {
    let truth = SentenceTruth(
      file: "", line: 0, group: "shares",
      context: StatementContext(kind: "department", year: 2021),
      heading: nil, lines: [sentence], statements: [])
    let shares = SentenceComparison.read(truth).statements.filter {
      if case .share(let share) = $0.subject { share.cells != nil } else { false }
    }
    #expect(shares.count == count)
  }
}
