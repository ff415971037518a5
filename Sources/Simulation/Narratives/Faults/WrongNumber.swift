/// The ways in which a number goes wrong on its way into a text.
struct WrongNumber {
  let facts: NarrativeFacts

  /// A wrong value for a count, or nil where the way drawn leads to a value that is fair.
  func value(
    for quantity: Quantity, random: inout RandomSource
  ) -> Int? {
    let right = facts[quantity]
    let fair = FairReadings(facts: facts).values(of: quantity)
    let wrong: Int?
    switch random.below(4) {
    case 0: wrong = Self.transposed(right, &random)
    case 1: wrong = rows.filter { $0 > 0 && $0 != right }.randomElement(&random)
    case 2: wrong = right + (random.chance(0.5) ? 1 : -1) * (1 + random.below(3))
    default: wrong = facts.lastYearIsKnown ? facts.last(quantity) : right * 10
    }
    guard let wrong, wrong > 0, wrong != right, !fair.contains(wrong) else { return nil }
    return wrong
  }

  /// The totals of other rows.
  private var rows: [Int] {
    [
      .received, .carriedOver, .concluded, .carriedForward, .granted, .partly, .refused,
      .notHeld, .unavailable, .notProcessed, .reconsiderations, .suits, .person, .issued,
    ].map { facts[$0] }
  }

  /// A number with two neighbouring digits changed over; nil where none differ.
  static func transposed(_ number: Int, _ random: inout RandomSource) -> Int? {
    var digits = Array(String(number).utf8)
    let places = digits.indices.dropLast().filter {
      digits[$0] != digits[$0 + 1] && !($0 == 0 && digits[1] == UInt8(ascii: "0"))
    }
    if places.isEmpty { return nil }
    let place = random.pick(places)
    digits.swapAt(place, place + 1)
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension Array {
  /// One of the values, or nil where there are none.
  fileprivate func randomElement(_ random: inout RandomSource) -> Element? {
    isEmpty ? nil : self[random.below(count)]
  }
}
