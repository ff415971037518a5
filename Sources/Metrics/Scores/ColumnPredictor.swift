import Forms
import Statistics

/// A column with its law learnt, ready to judge and to tell what was expected.
enum ColumnPredictor {
  case count(CountPrediction, observed: [Double], wholes: [Double]?)
  case share(SharePrediction, observed: [Double], wholes: [Double])
  case amount(AmountPrediction, observed: [Double])

  /// What was expected of one figure.
  struct Prediction {
    let observed: Double
    let whole: Double?
    let expected: Double
    let interval: ClosedRange<Double>
  }

  /// How much figures of one organ vary from year to year; nil where the column does not tell.
  var variation: Double? {
    switch self {
    case .count(let prediction, _, _): prediction.isDispersionLearnt ? prediction.dispersion : nil
    case .share(let prediction, _, _):
      prediction.isConcentrationLearnt ? prediction.concentration : nil
    case .amount: nil
    }
  }

  /// All rows judged.
  var judged: JudgedColumn {
    switch self {
    case .count(let prediction, _, _): prediction.judged()
    case .share(let prediction, _, _): prediction.judged()
    case .amount(let prediction, _): prediction.judged()
    }
  }

  /// What was expected of a row by the law under which it is least suspicious; nil where there is none.
  ///
  /// - Parameter outside: The part of the law's probability beyond the interval, half at each end.
  func prediction(at place: Int, row: Int, of unit: Int, outside: Double) -> Prediction? {
    switch self {
    case .count(let prediction, let observed, let wholes):
      guard let law = prediction.kindest(at: place, of: unit)?.law else { return nil }
      return Prediction(
        observed: observed[row], whole: wholes.map { $0[row] - 1 }, expected: law.centre,
        interval: Self.interval(of: law, outside: outside))
    case .share(let prediction, let observed, let wholes):
      guard let law = prediction.kindest(at: place, of: unit)?.law else { return nil }
      return Prediction(
        observed: observed[row], whole: wholes[row], expected: law.mean,
        interval: Self.interval(of: law, outside: outside))
    case .amount(let prediction, let observed):
      guard let law = prediction.kindest(at: place, of: unit) else { return nil }
      let interval = prediction.interval(law, outside: outside)
      return Prediction(
        observed: observed[row], whole: nil,
        expected: (interval.lowerBound * interval.upperBound).squareRoot(), interval: interval)
    }
  }

  private static func interval(
    of law: some CountDistribution, outside: Double
  ) -> ClosedRange<Double> {
    let lower = law.quantile(outside / 2)
    return Double(lower)...Double(max(lower, law.quantile(1 - outside / 2)))
  }
}

extension ScoreColumn {
  /// The column with its law learnt.
  ///
  /// - Parameter variation: How much figures vary from year to year, where other columns told it.
  func predictor(
    _ figures: FigureColumns, _ series: UnitSeries, variation: Double? = nil
  ) -> ColumnPredictor {
    switch law {
    case .count(let cell):
      var counts = figures.counts(cell)
      if cell == .at(.carriedOver, .total) { counts.withholdFirstZeros(series) }
      return .count(
        CountPrediction(counts: counts, series: series, dispersion: variation),
        observed: counts, wholes: nil)
    case .cases(let cell):
      let counts = figures.counts(cell)
      // Cases of last year's applications come even where none was concluded.
      let exposures = figures.counts(.at(.concluded, .total)).map { $0 + 1 }
      return .count(
        CountPrediction(
          counts: counts, exposures: exposures, series: series, dispersion: variation),
        observed: counts, wholes: exposures)
    case .share(let cells, let whole):
      let columns = cells.map(figures.counts)
      let parts = (0..<figures.count).map { row in columns.reduce(0) { $0 + $1[row] } }
      let wholes = figures.counts(whole)
      return .share(
        SharePrediction(
          successes: parts, trials: wholes, series: series, concentration: variation),
        observed: parts, wholes: wholes)
    case .amount(let cell):
      let amounts = figures.column(cell)
      return .amount(AmountPrediction(amounts: amounts, series: series), observed: amounts)
    }
  }
}

extension [Double] {
  /// Takes a zero in the first year of an organ's series for missing: an organ that is new has nothing to
  /// carry over, however many it carries over later.
  fileprivate mutating func withholdFirstZeros(_ series: UnitSeries) {
    for unit in 0..<series.unitCount {
      guard let first = series.places(of: unit).first else { continue }
      if self[series.rows[first]] == 0 { self[series.rows[first]] = .nan }
    }
  }
}
