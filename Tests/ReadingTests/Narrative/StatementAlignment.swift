@testable import Reading

/// The statements a reader gives for a sentence, each beside the truth that has its value and unit,
/// in the order of the text.
struct StatementAlignment {
  /// One statement, one truth, or both.
  struct Pair {
    /// An index in the statements read; nil where none was read.
    let read: Int?
    /// An index in the truths; nil where the text says nothing of the kind.
    let truth: Int?
  }

  /// The pairs in the order of the text.
  let pairs: [Pair]

  /// Aligns by the longest common sequence of values and units.
  ///
  /// - Complexity: O(statements · truths).
  init(_ read: [Statement], _ truths: [StatementTruth]) {
    let width = truths.count + 1
    var lengths = [Int](repeating: 0, count: (read.count + 1) * width)
    func agree(_ i: Int, _ j: Int) -> Bool {
      read[i].value.millionths == truths[j].millionths && read[i].unit.text == truths[j].unit
    }
    for i in read.indices.reversed() {
      for j in truths.indices.reversed() {
        lengths[i * width + j] =
          agree(i, j)
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var pairs: [Pair] = []
    var (i, j) = (0, 0)
    while i < read.count || j < truths.count {
      if i < read.count && j < truths.count && agree(i, j) {
        pairs.append(Pair(read: i, truth: j))
        (i, j) = (i + 1, j + 1)
      } else if j == truths.count
        || i < read.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]
      {
        pairs.append(Pair(read: i, truth: nil))
        i += 1
      } else {
        pairs.append(Pair(read: nil, truth: j))
        j += 1
      }
    }
    self.pairs = pairs
  }
}
