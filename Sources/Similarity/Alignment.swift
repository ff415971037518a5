/// What two texts have in common, in order: their longest common subsequence as runs of equal codes.
///
/// The lengths are computed 64 at a time (Hyyrö 2004, Bit-parallel LCS-length computation
/// revisited), and each row is kept, so that the way back gives the places.
public struct Alignment: Hashable, Sendable {
  /// Codes that are equal and follow one another in both texts.
  public struct Run: Hashable, Sendable {
    /// The first code in the first text.
    public let first: Int
    /// The first code in the second text.
    public let second: Int
    /// The number of codes.
    public let count: Int
  }

  /// The runs, in the order of the texts.
  public let runs: [Run]

  /// The number of codes of a text that are compared, at most; what follows is left out.
  public static let longestText = 8192

  /// Aligns two texts.
  ///
  /// - Complexity: O(n · m / 64) in time and memory.
  public init(_ first: [UInt16], _ second: [UInt16]) {
    let first = first.prefix(Self.longestText)
    let second = second.prefix(Self.longestText)
    if first.isEmpty || second.isEmpty {
      runs = []
      return
    }
    let words = (first.count + 63) / 64
    let rows = Self.rows(Array(first), Array(second), words: words)
    runs = Self.runs(rows, words: words, first.count, second.count)
  }

  /// For each code of the second text the row of bits that is 0 where the length grows.
  private static func rows(_ first: [UInt16], _ second: [UInt16], words: Int) -> [UInt64] {
    var classes = [UInt16](repeating: 0, count: 0x10000)
    var masks = [UInt64](repeating: 0, count: words)
    var classCount = 1
    for (i, code) in first.enumerated() {
      if classes[Int(code)] == 0 {
        classes[Int(code)] = UInt16(classCount)
        classCount += 1
        masks.append(contentsOf: repeatElement(0, count: words))
      }
      masks[Int(classes[Int(code)]) * words + i / 64] |= 1 << UInt64(i % 64)
    }
    var rows = [UInt64](repeating: .max, count: words * (second.count + 1))
    for (j, code) in second.enumerated() {
      let mask = Int(classes[Int(code)]) * words
      let from = j * words
      var carry: UInt64 = 0
      for w in 0..<words {
        let row = rows[from + w]
        let matched = row & masks[mask + w]
        let (sum, overflow) = row.addingReportingOverflow(matched)
        let (whole, overflowOfCarry) = sum.addingReportingOverflow(carry)
        carry = overflow || overflowOfCarry ? 1 : 0
        rows[from + words + w] = whole | (row & ~matched)
      }
    }
    return rows
  }

  private static func runs(_ rows: [UInt64], words: Int, _ n: Int, _ m: Int) -> [Run] {
    func grows(_ i: Int, _ j: Int) -> Bool {
      rows[j * words + (i - 1) / 64] >> UInt64((i - 1) % 64) & 1 == 0
    }
    var runs: [Run] = []
    var i = n
    var j = m
    while i > 0 && j > 0 {
      if !grows(i, j) {
        i -= 1
      } else if grows(i, j - 1) {
        j -= 1
      } else {
        i -= 1
        j -= 1
        if let last = runs.last, last.first == i + 1, last.second == j + 1 {
          runs[runs.count - 1] = Run(first: i, second: j, count: last.count + 1)
        } else {
          runs.append(Run(first: i, second: j, count: 1))
        }
      }
    }
    return runs.reversed()
  }
}
