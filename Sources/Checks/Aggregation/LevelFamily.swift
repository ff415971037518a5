import Findings
import Forms
import Metrics
import Reading

/// A government's report for a year beside those of the bodies whose figures it adds up.
struct LevelFamily: Sendable {
  /// The government's report, as a place among the filings.
  let parent: Int
  /// The year.
  let year: Int
  /// The reports of its bodies, as places among the filings, in the order of the organs' ids.
  let children: [Int]
  /// The reports of organs under vertical leadership, which it may have added up or not.
  let optional: [Int]
  /// Whether the corpus holds all bodies that a roster lists.
  let isComplete: Bool
  /// The figures that the reports have in common.
  let figures: [AddedFigure]
  /// What the government prints of each figure.
  let totals: [AddedValue]
  /// What its bodies add up to.
  let sums: [AddedValue]

  /// Adds up the reports of a government's bodies.
  ///
  /// - Complexity: O(children × figures).
  init(
    parent: Int, year: Int, children: [Int], optional: [Int], isComplete: Bool,
    in filings: [Filing]
  ) {
    self.parent = parent
    self.year = year
    self.children = children
    self.optional = optional
    self.isComplete = isComplete && !children.isEmpty
    let editions = Set(([parent] + children).map { filings[$0].figures.edition })
    let figures = AddedFigure.common(to: editions)
    self.figures = figures
    totals = figures.map { filings[parent].added($0) }
    var sums = [AddedValue](repeating: AddedValue(), count: figures.count)
    for child in children {
      for index in figures.indices { sums[index] += filings[child].added(figures[index]) }
    }
    self.sums = sums
  }

  /// What the bodies print beyond the government; negative where it prints more, and zero where
  /// rounding of amounts explains it.
  func gap(_ index: Int) -> Int64 {
    let gap = sums[index].printed - totals[index].printed
    return gap.magnitude <= UInt64(slack(index)) ? 0 : gap
  }

  /// How far rounding may move a sum from the government's figure, in millionths.
  func slack(_ index: Int) -> Int64 { sums[index].slack + totals[index].slack }

  /// Whether the gap of a figure is an amount, within rounding.
  func isGap(_ amount: Int64, _ index: Int) -> Bool {
    let gap = sums[index].printed - totals[index].printed
    return (gap - amount).magnitude <= UInt64(slack(index))
  }

  /// Whether both sides of a figure are printed in full.
  func isDecided(_ index: Int) -> Bool { totals[index].isWhole && sums[index].isWhole }

  /// Whether a figure equals its sum, by the rule for blanks: tried as zeros; where that does not
  /// hold nothing is said, unless the printed parts exceed the printed whole.
  func equality(_ index: Int) -> Verdict.Kind {
    let (total, sum) = (totals[index], sums[index])
    if total.isUnread || sum.isUnread { return .undetermined }
    if gap(index) == 0 { return .satisfied }
    if !isComplete { return .undetermined }
    if total.isWhole && sum.isWhole { return .violated }
    let exceeds = gap(index) > 0 && !figures[index].isSigned
    return exceeds && !total.hasBlank ? .violated : .undetermined
  }

  /// Whether the bodies' printed figures exceed the government's, which is printed.
  func isBelowSum(_ index: Int) -> Bool {
    !figures[index].isSigned && totals[index].isWhole && gap(index) > 0
  }

  /// Whether a body's figure exceeds the government's, which is printed.
  func isBelow(_ child: Filing, _ index: Int) -> Bool {
    let value = child.added(figures[index])
    return !figures[index].isSigned && totals[index].isWhole && !value.isUnread
      && value.printed - value.slack > totals[index].printed + totals[index].slack
  }
}
