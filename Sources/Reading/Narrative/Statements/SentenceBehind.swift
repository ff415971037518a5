import Forms
import Intake

/// What stands behind a number: 3件办结件, 8件结转至2022年办理.
extension SentenceReader {
  /// The words between a number and the next mark or number.
  func wordsBehind(_ index: Int, in lexed: LexedNarrative) -> ClauseWords {
    var words = ClauseWords()
    var end = lexed.tokens[index].codes.upperBound
    for token in lexed.tokens[(index + 1)...] {
      if case .year(let year, isCompared: false) = token.kind, words.marks.contains(.carry) {
        // 8件结转至2022年办理
        words.settleCarry(body.period(of: year))
        end = token.codes.upperBound
        continue
      }
      guard case .word(let found) = token.kind else { break }
      guard let word = resolved(found, token.codes) else {
        addUnresolved(found, end..<token.codes.upperBound, to: &words)
        end = token.codes.upperBound
        continue
      }
      // 7件申请按承办机构划分: how they are divided does not limit them.
      if words.hasSubject && dividesBehind(end..<token.codes.lowerBound) { return words }
      switch word {
      case .share, .comparison, .change, .among, .comprise: return words
      default:
        words.addGap(text, end..<max(end, token.codes.lowerBound))
        words.add(word)
        end = token.codes.upperBound
      }
    }
    return words
  }

  /// Whether 按 or 从 stands in a gap.
  private func dividesBehind(_ gap: Range<Int>) -> Bool {
    gap.contains { text[$0] == 0x6309 || text[$0] == 0x4ECE }
  }

  /// Takes from the words behind a number what those before it lack.
  func complete(_ words: inout ClauseWords, with behind: ClauseWords) {
    if !words.hasSubject && behind.hasSubject && behind.unknownBefore <= 1 {
      let marks = words.marks
      let change = words.change
      words = behind
      words.marks.formUnion(marks)
      words.change = change ?? behind.change
      return
    }
    let isPublished = !words.marks.isDisjoint(with: [.publish, .website, .newMedia])
    if isPublished && behind.marks.contains(.news) && behind.unknownBefore == 0 {
      words.marks.formUnion([.news, .publish])
    }
    // 被纠正的2件行政复议案件
    if words.result != nil && words.dispute == nil && behind.unknownBefore == 0 {
      words.dispute = behind.dispute
    }
    let isVerb = words.verb != nil && words.outcome == nil && words.applicant == nil
    if isVerb && !words.namesApplication && behind.namesApplication {
      words.marks.formUnion(behind.marks.intersection([.application, .bareApplication]))
      if behind.unknownBefore > 1 { words.marks.insert(.limiting) }
    }
  }
}
