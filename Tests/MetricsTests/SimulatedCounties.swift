import Metrics

/// A reproducible stream of random bits: SplitMix64 (Steele, Lea & Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The cells of a regular county: every share near that of the others.
func regularCells(_ numbers: inout SeededNumbers) -> [String: Double] {
  func draw(_ range: ClosedRange<Int>, _ numbers: inout SeededNumbers) -> Double {
    Double(Int.random(in: range, using: &numbers))
  }
  var cells = [
    "t3.granted.total": draw(80...120, &numbers),
    "t3.partly_granted.total": draw(10...30, &numbers),
    "t3.refused.internal_affairs.total": draw(2...12, &numbers),
    "t3.unavailable.not_held.total": draw(40...80, &numbers),
    "t3.not_processed.duplicate.total": draw(2...20, &numbers),
    "t3.other.other.total": draw(0...10, &numbers),
  ]
  let concluded = cells.values.reduce(0, +)
  cells["t3.concluded.total"] = concluded
  cells["t3.concluded.natural_person"] = concluded - draw(1...12, &numbers)
  cells["t3.carried_forward.total"] = draw(3...20, &numbers)
  cells["t3.received.total"] = concluded + draw(0...5, &numbers)
  cells["t2.licensing.decisions"] = draw(2_000...9_000, &numbers)
  cells["t2.penalties.decisions"] = draw(300...1_500, &numbers)
  cells["t2.compulsion.decisions"] = draw(20...200, &numbers)
  return cells
}

func simulatedCounties(_ count: Int, _ numbers: inout SeededNumbers) -> [AgencyYear] {
  var reports: [AgencyYear] = []
  for number in 0..<count {
    reports.append(
      AgencyYear(sampleReport(regularCells(&numbers), agency: county(number)), source: number))
  }
  return reports
}
