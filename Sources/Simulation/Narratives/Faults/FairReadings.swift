import Forms

/// Every value that somebody might fairly read a word as; a planted value must be none of them.
struct FairReadings {
  let facts: NarrativeFacts

  /// The values that a count of this quantity may be read as.
  func values(of quantity: Quantity) -> Set<Int> {
    switch quantity {
    case .received, .atHand, .concluded, .carriedOver, .carriedForward:
      // 受理 and 办结 have been used for all of these, and for those answered in substance.
      return Set(
        [.received, .atHand, .concluded].map { facts[$0] }
          + without(facts[.concluded]) + [facts[quantity]])
    case .granted, .partly, .disclosed:
      return [facts[.granted], facts[.partly], facts[.disclosed]]
    case .refused, .unavailable, .notProcessed, .other, .withheld:
      return Set(sums([.refused, .unavailable, .notProcessed, .other]))
    case .reconsiderations, .suits, .directSuits, .laterSuits, .disputes:
      return Set(
        sums([.reconsiderations, .directSuits, .laterSuits])
          + [
            facts[.reconsiderations] - facts[.pending], facts[.suits] - facts[.suitsPending],
            facts[.disputes] - facts[.pending] - facts[.suitsPending],
          ])
    case .person, .enterprise, .research, .welfare, .legal, .otherOrganisation, .organisations:
      return applicants(quantity)
    default: return [facts[quantity]]
    }
  }

  /// What applicants of a kind applied for: this year, with last year's, or as concluded.
  private func applicants(_ quantity: Quantity) -> Set<Int> {
    let columns = quantity.cells(in: facts.edition).map(\.column)
    let sum = { (line: Line) in columns.reduce(0) { $0 + facts.figures[line, $1] } }
    let received = sum(.received)
    return [facts[quantity], received, received + sum(.carriedOver), sum(.concluded)]
  }

  /// The bases that a share of the applications may have.
  var bases: [Int] {
    let partial = without(facts[.concluded]).flatMap { [$0, $0 - facts[.unavailable]] }
    return ([facts[.received], facts[.atHand]] + partial).filter { $0 > 0 }
  }

  /// A number of applications, also without those not processed or otherwise handled.
  private func without(_ count: Int) -> [Int] {
    let (a, b) = (facts[.notProcessed], facts[.other])
    return [count, count - a, count - b, count - a - b]
  }

  /// The sums of any of several quantities.
  private func sums(_ quantities: [Quantity]) -> [Int] {
    var sums = [0]
    for quantity in quantities { sums += sums.map { $0 + facts[quantity] } }
    return Array(sums.dropFirst())
  }

  /// The numerators that a share of this quantity may have.
  func numerators(of quantity: Quantity) -> Set<Int> {
    switch quantity {
    case .granted, .partly, .disclosed: values(of: .disclosed)
    default: values(of: quantity)
    }
  }
}
