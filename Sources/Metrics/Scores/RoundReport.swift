import Statistics

/// A report too many of whose counts end in zero.
public struct RoundReport: Sendable {
  /// The report.
  public let row: RowIndex
  /// How many counts of two digits or more end in zero.
  public let round: Int
  /// How many counts of two digits or more there are.
  public let all: Int
  /// The share that ends in zero by chance, in this corpus.
  public let chance: Double
  /// The probability of so many.
  public let pValue: Double
  /// The false-discovery rate within the run.
  public let qValue: Double

  /// The least number of counts for a finding.
  public static let leastCount = 10

  /// Those at a false-discovery rate of 5 %.
  static func all(_ roundness: Roundness) -> [RoundReport] {
    let judged = roundness.numbers.indices.filter { roundness.numbers[$0].all >= leastCount }
    let q = benjaminiHochberg(judged.map { roundness.pValues[$0] })
    return zip(judged, q).filter { $0.1 <= OutlyingFigures.rate }.map { row, q in
      RoundReport(
        row: RowIndex(row), round: roundness.numbers[row].round, all: roundness.numbers[row].all,
        chance: roundness.chance, pValue: roundness.pValues[row], qValue: q)
    }
  }
}
