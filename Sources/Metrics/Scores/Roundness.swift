import Forms
import Statistics

/// How many of the counts of table 3 end in zero, and how likely so many are.
///
/// By chance one number in ten ends in zero; a corpus with more of them has that share for its chance.
/// Only `FreeCounts` are looked at.
struct Roundness: Sendable {
  /// The least number of counts of two digits or more that a p-value is told for.
  static let leastCount = 2

  /// The chance of a round number in this corpus.
  let chance: Double
  /// By row, how many counts have two digits or more, and how many of them end in zero.
  let numbers: [(round: Int, all: Int)]
  /// By row; NaN where too few counts have two digits.
  let pValues: [Double]

  init(_ figures: FigureColumns) {
    let cells = FreeCounts.applications
    var numbers = [(round: Int, all: Int)](repeating: (0, 0), count: figures.count)
    for row in 0..<figures.count {
      // Most reports have no count of two digits at all.
      let largest = max(
        figures.value(.at(.concluded, .total), row), figures.value(.at(.received, .total), row))
      if largest < 10 { continue }
      for cell in cells {
        let value = figures.value(cell, row)
        if value.isNaN || value < 10 || value > 1e12 { continue }
        numbers[row].all += 1
        if Int(value) % 10 == 0 { numbers[row].round += 1 }
      }
    }
    var (round, all) = (0, 0)
    for number in numbers where number.all >= Self.leastCount {
      round += number.round
      all += number.all
    }
    let chance = min(max(0.1, Double(round) / Double(max(all, 1))), 0.5)
    self.chance = chance
    self.numbers = numbers
    pValues = numbers.map { number in
      guard number.all >= Self.leastCount else { return .nan }
      return Binomial(trials: number.all, success: chance).upperTail(number.round)
    }
  }
}
