import Forms
import Statistics

/// The evidence of all columns on all reports, as −log₁₀ p.
struct ScoreEvidence: Sendable {
  /// The columns, judged by predictive laws and otherwise.
  let columns: [(family: ScoreFamily, driver: ScoreDriver)]
  /// The columns of each family.
  private let columnsByFamily: [[Int]]
  /// −log₁₀ p by column and row; NaN where nothing can be said.
  let strengths: [[Float]]
  /// What was learnt of each column's variation from others; nil where it is its own.
  let variations: [Double?]
  /// The number of reports.
  let count: Int
  /// The figures and the years of each organ.
  let figures: FigureColumns
  let series: UnitSeries
  /// p-values of the share of round numbers, and how many numbers there are.
  let roundness: Roundness
  private let placeOfRow: [Int32]
  private let unitOfPlace: [Int32]

  init(_ panel: Panel, spread: ReportScores.Spread) {
    let figures = FigureColumns(panel)
    let series = panel.organSeries()
    let all = ScoreColumn.all
    let learnt = ColumnResults<Double?>(count: all.count, nil)
    spread(all.count) { index in
      if all[index].isPooled {
        learnt.set(all[index].predictor(figures, series).variation, index)
      }
    }
    let variations = Self.pooled(learnt.columns)
    let results = ColumnResults<[Float]>(count: all.count, [])
    spread(all.count) { index in
      let predictor = all[index].predictor(figures, series, variation: variations[index])
      results.set(Self.strengths(of: predictor.judged), index)
    }
    self.variations = variations
    let roundness = Roundness(figures)
    let links = LinkEvidence(figures, series, years: panel.reports.map { $0.year ?? .min })
    let others: [(ScoreFamily, Cell, [Double])] = [
      (.carried, .at(.carriedOver, .total), links.carried),
      (.stock, .at(.normativeDocuments, .inForce), links.stock),
      (.repetition, .at(.concluded, .total), links.repetition),
      (.roundness, .at(.concluded, .total), roundness.pValues),
    ]
    let columns = all.map { ($0.family, $0.driver) } + others.map { ($0.0, .cell($0.1)) }
    self.columns = columns
    columnsByFamily = ScoreFamily.allCases.map { family in
      columns.indices.filter { columns[$0].0 == family }
    }
    strengths = results.columns + others.map { $0.2.map { Float(strength(ofP: $0)) } }
    count = panel.rowCount
    self.figures = figures
    self.series = series
    self.roundness = roundness
    var places = [Int32](repeating: -1, count: panel.rowCount)
    for (place, row) in series.rows.enumerated() { places[row] = Int32(place) }
    var units = [Int32](repeating: -1, count: series.rows.count)
    for unit in 0..<series.unitCount {
      for place in series.places(of: unit) { units[place] = Int32(unit) }
    }
    placeOfRow = places
    unitOfPlace = units
  }

  /// The place of a row in the series, and its organ; nil where it is in none.
  func place(of row: Int) -> (place: Int, unit: Int)? {
    let place = Int(placeOfRow[row])
    return place < 0 ? nil : (place, Int(unitOfPlace[place]))
  }

  /// For each column the median of what the columns of its family and law taught; nil for a column that
  /// is judged by itself, or where none taught.
  private static func pooled(_ learnt: [Double?]) -> [Double?] {
    ScoreColumn.all.map { column in
      guard column.isPooled else { return nil }
      let members = ScoreColumn.all.indices.filter {
        ScoreColumn.all[$0].family == column.family && ScoreColumn.all[$0].isPooled
      }
      return median(of: members.compactMap { learnt[$0] })
    }
  }

  /// The calibrated strengths of a column.
  private static func strengths(of column: JudgedColumn) -> [Float] {
    // Where hardly anything is expected p-values are coarse and never inflated: they tell nothing of
    // the bulk.
    let informative = zip(column.pValues, column.means).map { $1 >= 1 ? $0 : .nan }
    let power = calibratingPower(informative)
    return column.pValues.map { Float(strength(ofP: calibrated($0, power: power))) }
  }

  /// The strength of a report, families combined; NaN where no column says anything.
  func reportStrength(of row: Int) -> Double {
    let families = columnsByFamily.map { members -> Double in
      var (most, said) = (-1.0, 0.0)
      for column in members where !strengths[column][row].isNaN {
        most = max(most, Double(strengths[column][row]))
        if strengths[column][row] > 0 { said += 1 }
      }
      return most < 0 ? .nan : anyOf(max(said, 1), pValue(ofStrength: most))
    }
    return combinedP(families).map { strength(ofP: $0) } ?? .nan
  }

  /// The columns with the smallest p-values in a report, three at most.
  func drivers(of row: Int) -> [ScoreDriver] {
    var told: [(strength: Float, column: Int)] = []
    for column in columns.indices where strengths[column][row] > Self.leastTold {
      told.append((strengths[column][row], column))
    }
    told.sort { ($1.strength, $0.column) < ($0.strength, $1.column) }
    var drivers: [ScoreDriver] = []
    for (_, column) in told where !drivers.contains(columns[column].driver) {
      drivers.append(columns[column].driver)
      if drivers.count == 3 { break }
    }
    return drivers
  }

  /// −log₁₀ ½: a figure whose p-value is above a half drives nothing.
  private static let leastTold: Float = 0.3
}
