import Findings
import Intake
import Similarity

/// A passage that two texts have in common, with its place in both.
struct SharedPassage: Hashable, Sendable {
  /// The passage in the first text: a part of one line, verbatim.
  let first: Evidence
  /// The same in the second text.
  let second: Evidence
  /// How many compared characters it has.
  let count: Int

  /// How many passages are shown, at most.
  static let limit = 3
  /// Up to this many characters that differ do not end a passage: a name or a figure, exchanged.
  private static let widestGap = 3
  /// Shorter passages are shown only where there is no longer one.
  private static let shortest = 12

  /// The longest passages of an alignment, the longest first; at least one where anything is shared.
  static func longest(
    of alignment: Alignment, _ first: ReadNarrative, _ second: ReadNarrative
  ) -> [SharedPassage] {
    let pieces = pieces(of: alignment, first, second)
      .sorted { ($0.count, $1.firstStart) > ($1.count, $0.firstStart) }
    let shown = pieces.enumerated().prefix { $0.offset == 0 || $0.element.count >= shortest }
    return shown.prefix(limit).map { $0.element.passage(first, second) }
  }

  /// Equal codes that stand in one line of both texts, with small gaps.
  private struct Piece {
    var firstStart: Int
    var firstEnd: Int
    var secondStart: Int
    var secondEnd: Int
    var count: Int

    func passage(_ first: ReadNarrative, _ second: ReadNarrative) -> SharedPassage {
      SharedPassage(
        first: first.quote(firstStart..<firstEnd), second: second.quote(secondStart..<secondEnd),
        count: count)
    }
  }

  private static func pieces(
    of alignment: Alignment, _ first: ReadNarrative, _ second: ReadNarrative
  ) -> [Piece] {
    var pieces: [Piece] = []
    for run in alignment.runs where run.count > 1 {
      for k in 0..<run.count {
        let (i, j) = (run.first + k, run.second + k)
        if let last = pieces.last, i - last.firstEnd <= widestGap,
          j - last.secondEnd <= widestGap, !first.breaksLine(last.firstEnd - 1, i),
          !second.breaksLine(last.secondEnd - 1, j)
        {
          pieces[pieces.count - 1].firstEnd = i + 1
          pieces[pieces.count - 1].secondEnd = j + 1
          pieces[pieces.count - 1].count += 1
        } else {
          pieces.append(
            Piece(firstStart: i, firstEnd: i + 1, secondStart: j, secondEnd: j + 1, count: 1))
        }
      }
    }
    return pieces
  }
}

extension ReadNarrative {
  /// Whether a line ends between two codes of the text.
  fileprivate func breaksLine(_ i: Int, _ j: Int) -> Bool {
    source.bytes[Int(text.offsets[i])..<Int(text.offsets[j])].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// The source of a range of codes, verbatim, cut to the longest quote.
  fileprivate func quote(_ codes: Range<Int>) -> Evidence {
    let start = Int(text.offsets[codes.lowerBound])
    var end = start
    let last = Int(text.offsets[codes.upperBound - 1])
    var scalars = 0
    while end < source.bytes.count && (end <= last || source.bytes[end] & 0xC0 == 0x80) {
      if source.bytes[end] & 0xC0 != 0x80 {
        if scalars == Evidence.longestQuote { break }
        scalars += 1
      }
      end += 1
    }
    return Evidence(
      quote: source.text(SourceSpan(start: start, end: end)), location: source.location(at: start))
  }
}
