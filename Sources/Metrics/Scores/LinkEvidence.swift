import Forms
import Statistics

/// Evidence that lies in how one year of an organ fits the next: what is carried forward and over, the
/// stock of documents, and a table 3 that repeats the one before.
///
/// The rate at which links break in the corpus is the p-value of a broken one, so a corpus whose links
/// are sloppy gives them little weight.
struct LinkEvidence {
  /// p-values by row; NaN where nothing can be said.
  private(set) var carried: [Double]
  private(set) var stock: [Double]
  private(set) var repetition: [Double]

  private let figures: FigureColumns
  private let series: UnitSeries

  /// The edition's result lines and applicants: the cells that are free to differ.
  private static let applicants = Column.applicants.filter { $0 != .total }
  private static let results = Edition.form2021.lines(of: .applications).filter {
    ![.received, .carriedOver, .concluded, .carriedForward].contains($0)
  }

  /// The part of the years that may be wrong.
  private static let mostWrong = 0.1

  /// How many counts the peers are worth in the law of a repeated table.
  private static let peerWeight = 5.0

  init(_ figures: FigureColumns, _ series: UnitSeries, years: [Int]) {
    self.figures = figures
    self.series = series
    let missing = [Double](repeating: .nan, count: figures.count)
    (carried, stock, repetition) = (missing, missing, missing)
    let pairs = Self.pairs(series, years)
    carried = blamed(pairs.map { (pair: $0, state: carriedLink($0.before, $0.after)) })
    stock = blamed(pairs.map { (pair: $0, state: stockLink($0.before, $0.after)) })
    findRepetitions(pairs)
  }

  struct Pair {
    let before: Int
    let after: Int
  }

  private enum Link { case held, broken, idle }

  private static func pairs(_ series: UnitSeries, _ years: [Int]) -> [Pair] {
    (0..<series.unitCount).flatMap { unit -> [Pair] in
      let rows = series.places(of: unit).map { series.rows[$0] }
      return zip(rows, rows.dropFirst()).filter { years[$1] == years[$0] + 1 }
        .map { Pair(before: $0, after: $1) }
    }
  }

  private func carriedLink(_ before: Int, _ after: Int) -> Link {
    var isIdle = true
    for column in Column.applicants {
      let forward = figures.judgedValue(.at(.carriedForward, column), before)
      let over = figures.judgedValue(.at(.carriedOver, column), after)
      if forward.isNaN || over.isNaN { return .idle }
      if forward != over { return .broken }
      if over > 0 { isIdle = false }
    }
    return isIdle ? .idle : .held
  }

  private func stockLink(_ before: Int, _ after: Int) -> Link {
    let last = figures.value(.at(.normativeDocuments, .inForce), before)
    let values = [Column.inForce, .issued, .repealed].map {
      figures.value(.at(.normativeDocuments, $0), after)
    }
    if last.isNaN || values.contains(where: \.isNaN) { return .idle }
    if values[0] != last + values[1] - values[2] { return .broken }
    return values[0] > 0 || last > 0 ? .held : .idle
  }

  /// p-values of broken links: a year with both links broken is blamed with the square of the rate, one
  /// with a single broken link with the rate, unless its neighbour there is blamed already.
  private func blamed(_ links: [(pair: Pair, state: Link)]) -> [Double] {
    var result = [Double](repeating: .nan, count: figures.count)
    let active = links.count { $0.state != .idle }
    var backward = [Int8](repeating: 0, count: figures.count)
    var forward = backward
    for link in links where link.state != .idle {
      backward[link.pair.after] = link.state == .broken ? 1 : -1
      forward[link.pair.before] = link.state == .broken ? 1 : -1
    }
    // A wrong year breaks both its links; how sloppy the corpus is show those that break alone. Where
    // more break than one wrong year in ten would explain, they break for other reasons.
    let alone = links.count { link in
      link.state == .broken && backward[link.pair.before] != 1 && forward[link.pair.after] != 1
    }
    let broken = links.count { $0.state == .broken }
    // As if one more had been seen that broke: no rate is nought.
    let rate = max(
      Double(alone + 1) / Double(active + 2),
      Double(broken + 1) / Double(active + 2) - 2 * Self.mostWrong)
    for link in links where link.state != .idle {
      for row in [link.pair.before, link.pair.after] {
        result[row] = backward[row] == 1 && forward[row] == 1 ? rate * rate : 1
      }
    }
    for link in links where link.state == .broken {
      let (before, after) = (link.pair.before, link.pair.after)
      let isBlamed = (both: backward[before] == 1, other: forward[after] == 1)
      // Neither neighbour has its other link broken: either may be wrong.
      if !isBlamed.both && !isBlamed.other {
        for row in [before, after] { result[row] = min(result[row], rate) }
      }
    }
    return result
  }

  private mutating func findRepetitions(_ pairs: [Pair]) {
    var shares: [Double]?
    for pair in pairs where figures.edition(pair.before) == figures.edition(pair.after) {
      let total = figures.value(.at(.concluded, .total), pair.after)
      if !(total > 0) { continue }
      repetition[pair.after] = 1
      guard repeats(pair) else { continue }
      let known = shares ?? peerShares()
      shares = known
      repetition[pair.after] = chance(ofRepetition: pair.after, known)
    }
  }

  /// Whether every cell of table 3 is as the year before; one that could not be read may be a zero.
  private func repeats(_ pair: Pair) -> Bool {
    figures.edition(pair.after).cells.allSatisfy { cell in
      if cell.table != .applications { return true }
      let (before, after) = (figures.value(cell, pair.before), figures.value(cell, pair.after))
      return before == after || (before.isNaN && !(after > 0)) || (after.isNaN && !(before > 0))
    }
  }

  /// The shares of all concluded applications by result and applicant.
  private func peerShares() -> [Double] {
    var sums = [Double](repeating: 0.5, count: Self.results.count * Self.applicants.count)
    for row in 0..<figures.count {
      var index = 0
      for line in Self.results {
        for column in Self.applicants {
          let value = figures.value(.at(line, column), row)
          // A huge organ teaches no more than a large one.
          if !value.isNaN { sums[index] += min(value, 1_000) }
          index += 1
        }
      }
    }
    let total = sums.reduce(0, +)
    return sums.map { $0 / total }
  }

  private func chance(ofRepetition row: Int, _ shares: [Double]) -> Double {
    var counts: [Double] = []
    var peers: [Double] = []
    var index = 0
    for line in Self.results {
      for column in Self.applicants {
        let value = figures.value(.at(line, column), row)
        if value > 0 {
          counts.append(value)
          peers.append(shares[index])
        }
        index += 1
      }
    }
    var sum = logProbabilityOfRepetition(
      counts: counts, peerShares: peers, weight: Self.peerWeight)
    let total = counts.reduce(0, +)
    // The number itself varies from year to year more than a Poisson one; this errs on the safe side.
    sum += logProbabilityOfSameCount(total)
    for line in [Line.carriedOver, .carriedForward] {
      for column in Self.applicants {
        let value = figures.value(.at(line, column), row)
        if value > 0 { sum += logProbabilityOfSameCount(value) }
      }
    }
    return pValue(ofLogarithm: sum)
  }
}
