import Glibc
import Simulation

/// How well a ranking finds what was planted.
struct Measure {
  let averagePrecision: Double
  let recallAtCount: Double
  let precisionInFirstHundredth: Double
  let recallByKind: [(String, Double)]

  init(_ scores: [Double], _ faults: [Fault?]) {
    let order = Self.order(scores)
    let count = faults.count { $0 != nil }
    var (hits, sum) = (0, 0.0)
    for (place, row) in order.enumerated() where faults[row] != nil {
      hits += 1
      sum += Double(hits) / Double(place + 1)
    }
    averagePrecision = sum / Double(max(count, 1))
    let top = Set(order.prefix(count))
    recallAtCount = Double(top.count { faults[$0] != nil }) / Double(max(count, 1))
    let first = order.prefix(max(1, order.count / 100))
    precisionInFirstHundredth = Double(first.count { faults[$0] != nil }) / Double(first.count)
    recallByKind = Fault.allCases.map { kind in
      let rows = faults.indices.filter { faults[$0] == kind }
      return (kind.rawValue, Double(rows.count { top.contains($0) }) / Double(max(rows.count, 1)))
    }
  }

  /// The rows from the highest score, equal ones in their order.
  static func order(_ scores: [Double]) -> [Int] {
    scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
  }

  func line(_ name: String) -> String {
    "\(name): AP \(Self.rounded(averagePrecision)), recall at m \(Self.rounded(recallAtCount)), "
      + "precision in the first 1 % \(Self.rounded(precisionInFirstHundredth))"
  }

  static func rounded(_ x: Double) -> String {
    let thousandths = Int((x * 1_000).rounded())
    let fraction = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}
