/// Counts that divide others once more; drawn last, so that they move none of the rest.
extension InventedCounts {
  /// Draws the year's applications and publications by time, subject, way and outcome.
  func drawDivisions(_ counts: inout [Int], _ random: inout RandomSource) {
    split(
      .received, [.quarter1, .quarter2, .quarter3, .quarter4], [0.25, 0.33, 0.5], &counts,
      &random)
    set(.firstHalf, .quarter1, .quarter2, &counts)
    set(.secondHalf, .quarter3, .quarter4, &counts)
    split(.received, [.subject1, .subject2, .subject3], [0.4, 0.6], &counts, &random)
    subset(.landOnline, of: [.onLand, .online], 0.6, &counts, &random)
    subset(.landGranted, of: [.onLand, .granted], 0.5, &counts, &random)
    subset(.personOnline, of: [.person, .online], 0.7, &counts, &random)
    counts[Quantity.notGranted.rawValue] = max(
      0, counts[Quantity.concluded.rawValue] - counts[Quantity.granted.rawValue])
    subset(.alreadyPublic, of: [.granted], 0.3, &counts, &random)
    split(.notHeld, [.absent, .elsewhere], [0.5], &counts, &random)
    subset(.withdrawn, of: [.other], 0.6, &counts, &random)
    subset(.extended, of: [.concluded], 0.1, &counts, &random)
    subset(.secondInstance, of: [.suits], 0.4, &counts, &random)
    counts[Quantity.gazette.rawValue] = 12 + random.below(300)
    set(.publishedAll, .published, .gazette, &counts)
    split(.site, [.ownSite, .belowSite], [0.5], &counts, &random)
  }

  /// A part of the smallest of several counts, so that it is a part of each.
  private func subset(
    _ part: Quantity, of wholes: [Quantity], _ share: Double, _ counts: inout [Int],
    _ random: inout RandomSource
  ) {
    let most = wholes.map { counts[$0.rawValue] }.min()
    if let most { counts[part.rawValue] = self.part(of: most, share, &random) }
  }
}
