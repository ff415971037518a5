/// In how many texts each sampled shingle occurs, counted in a table of a fixed size.
///
/// A counter is one byte and stops at 255, so the counts do not depend on the order in which texts
/// come. Shingles that share a counter are counted together: a count may be too high, never too low.
struct ShingleFrequencies: Sendable {
  private var counters: [UInt8]
  private let shift: Int

  /// The highest count; what occurs more often has it too.
  static let highest = 255

  /// A table with room for about as many different shingles.
  ///
  /// It has from 2¹⁶ to 2²⁶ counters: 64 MiB at most, whatever the number of texts.
  init(capacity: Int) {
    var bits = 16
    while bits < 26 && 1 << bits < 4 * capacity { bits += 1 }
    counters = [UInt8](repeating: 0, count: 1 << bits)
    // Sampled hashes have 31 bits.
    shift = 31 - bits
  }

  /// Counts one more text with a shingle.
  mutating func add(_ hash: UInt32) {
    let slot = Int(hash >> shift)
    if counters[slot] < UInt8(Self.highest) { counters[slot] += 1 }
  }

  /// In how many texts a shingle occurs, at most.
  func count(_ hash: UInt32) -> Int { Int(counters[Int(hash >> shift)]) }
}

/// A set of hashes that is emptied in one step.
struct HashSet: Sendable {
  private var members: [UInt32] = [UInt32](repeating: 0, count: 1 << 11)
  private var marks: [UInt32] = [UInt32](repeating: 0, count: 1 << 11)
  private var mark: UInt32 = 1
  private var count = 0

  /// Takes all members out.
  mutating func removeAll() {
    mark += 1
    count = 0
  }

  /// Puts a hash in; false where it was in before.
  mutating func insert(_ hash: UInt32) -> Bool {
    if 2 * count >= members.count { grow() }
    var slot = Int(hash &* 0x9E37_79B1) & (members.count - 1)
    while marks[slot] == mark {
      if members[slot] == hash { return false }
      slot = (slot + 1) & (members.count - 1)
    }
    members[slot] = hash
    marks[slot] = mark
    count += 1
    return true
  }

  /// Whether a hash is in.
  func contains(_ hash: UInt32) -> Bool {
    var slot = Int(hash &* 0x9E37_79B1) & (members.count - 1)
    while marks[slot] == mark {
      if members[slot] == hash { return true }
      slot = (slot + 1) & (members.count - 1)
    }
    return false
  }

  private mutating func grow() {
    let old = zip(members, marks).filter { $0.1 == mark }.map(\.0)
    members = [UInt32](repeating: 0, count: 2 * members.count)
    marks = [UInt32](repeating: 0, count: members.count)
    mark = 1
    count = 0
    for member in old { _ = insert(member) }
  }
}
