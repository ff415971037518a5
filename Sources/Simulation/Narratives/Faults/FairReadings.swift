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
    default: return [facts[quantity]]
    }
  }

  /// The bases that a share of the applications may have.
  var bases: [Int] {
    ([facts[.received], facts[.atHand]] + without(facts[.concluded])).filter { $0 > 0 }
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
