import Statistics

/// The digits of the corpus and of its peer groups, over the counts of `FreeCounts`.
///
/// Of several reports of one organ for one year the first counts. Reports in no group count for the
/// corpus. q-values are of Benjamini and Hochberg, over all tests of the corpus and the groups together.
public struct PanelDigits: Sendable {
  /// How many counts of two digits or more the corpus has.
  public let count: Int
  /// The corpus; nil below the least number of figures, and then no group is tested either.
  public let corpus: GroupDigits?
  /// The groups with enough figures, the smallest q first, then in the order of groups; a group that
  /// holds every figure of the corpus is left out, as it says the same.
  public let groups: [GroupDigits]
  /// How many groups have too few figures.
  public let groupsBelow: Int

  /// The least number of figures: 110, as the rarest first digit is then expected five times.
  public static let leastFigures = leastFirstDigits
  /// The least number of figures of three digits or more for a test of last digits: 50.
  public static let leastLastDigits = LastDigits.leastTotal

  /// Tests the digits of a panel.
  ///
  /// - Complexity: O(reports).
  public init(_ panel: Panel) {
    var figures: [Int] = []
    var ends: [Int] = []
    for group in panel.groupIndices {
      for row in panel.rows(in: group) { FreeCounts.append(panel.report(row), to: &figures) }
      ends.append(figures.count)
    }
    for row in panel.rows where panel.groupIndex(of: row) == nil && !panel.isLaterFiling(row) {
      FreeCounts.append(panel.report(row), to: &figures)
    }
    count = figures.count
    var samples: [DigitSample] = []
    var (start, below) = (0, 0)
    for (group, end) in zip(panel.groupIndices, ends) {
      let own = figures[start..<end]
      start = end
      if let sample = DigitSample(own, group: group) {
        if own.count < figures.count { samples.append(sample) }
      } else {
        below += 1
      }
    }
    groupsBelow = below
    if let all = DigitSample(figures[...], group: nil) { samples.append(all) }
    let q = benjaminiHochberg(samples.flatMap(\.pValues))
    let judged = samples.indices.map { samples[$0].judged(q[3 * $0..<3 * $0 + 3]) }
    corpus = judged.last { $0.group == nil }
    groups = judged.filter { $0.group != nil }.enumerated().sorted {
      ($0.element.leastQ, $0.offset) < ($1.element.leastQ, $1.offset)
    }.map(\.element)
  }
}
