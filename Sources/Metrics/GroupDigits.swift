import Statistics

/// The digits of the figures of one peer group, or of the corpus, against what chance lets expect.
///
/// First digits are those of all counts of two digits or more, against Benford's law. Last digits are
/// those of counts of three digits or more, against equal shares: the last digit of a two-digit count
/// is its second, which by Benford's law is 0 in 12.0 % and 9 in 8.5 %, so that a few thousand of them
/// depart from equal shares although nobody rounded.
///
/// A departure belongs to the group and names no report. Figures of one organ in several years resemble
/// each other, so p-values of a corpus of several years are too small.
public struct GroupDigits: Equatable, Sendable {
  /// The group; nil for the corpus.
  public let group: GroupIndex?
  /// How many counts of two digits or more there are.
  public let count: Int
  /// First digits against Benford's law.
  public let first: DigitDeparture
  /// Last digits against equal shares; nil where fewer than 50 counts have three digits.
  public let last: DigitDeparture?
  /// Ends in 0 or 5 against one in five; nil where fewer than 50 counts have three digits.
  public let roundEnds: RoundEnds?

  /// The smallest false-discovery rate of the three.
  public var leastQ: Double {
    [last?.qValue, roundEnds?.qValue].compactMap { $0 }.reduce(first.qValue, min)
  }
}

/// How far digits depart from their expected shares, by Pearson's χ².
public struct DigitDeparture: Equatable, Sendable {
  /// χ², with 8 degrees of freedom for first and 9 for last digits.
  public let chiSquare: Double
  /// The mean absolute deviation of the shares, which does not grow with the number of figures.
  public let meanAbsoluteDeviation: Double
  /// The probability of so large a χ².
  public let pValue: Double
  /// The false-discovery rate over all tests of the run.
  public let qValue: Double
}

/// How many counts end in 0 or 5.
public struct RoundEnds: Equatable, Sendable {
  /// How many do.
  public let round: Int
  /// Of how many, of three digits or more.
  public let all: Int
  /// The probability of at least so many, each of probability 1/5.
  public let pValue: Double
  /// The false-discovery rate over all tests of the run.
  public let qValue: Double
}

/// The tests of one group before they are judged together.
struct DigitSample {
  let group: GroupIndex?
  let first: DigitTest
  let last: LastDigits?

  /// Nil below the least number of figures.
  init?(_ figures: ArraySlice<Int>, group: GroupIndex?) {
    guard let first = testFirstDigits(Array(figures)) else { return nil }
    self.group = group
    self.first = first
    last = LastDigits.test(figures.filter { $0 >= 100 })
  }

  /// The three p-values; NaN where there is none.
  var pValues: [Double] {
    guard let last else { return [first.pValue, .nan, .nan] }
    return [first.pValue, last.uniformity.pValue, last.heapingPValue]
  }

  /// The judged tests, given the q-values of `pValues`.
  func judged(_ q: ArraySlice<Double>) -> GroupDigits {
    let q = Array(q)
    precondition(q.count == 3, "\(q.count) q-values for 3 tests")
    return GroupDigits(
      group: group, count: first.total, first: DigitDeparture(first, q: q[0]),
      last: last.map { DigitDeparture($0.uniformity, q: q[1]) },
      roundEnds: last.map {
        RoundEnds(
          round: $0.zeroOrFive, all: $0.uniformity.total, pValue: $0.heapingPValue, qValue: q[2])
      })
  }
}

extension DigitDeparture {
  fileprivate init(_ test: DigitTest, q: Double) {
    self.init(
      chiSquare: test.chiSquare, meanAbsoluteDeviation: test.meanAbsoluteDeviation,
      pValue: test.pValue, qValue: q)
  }
}
