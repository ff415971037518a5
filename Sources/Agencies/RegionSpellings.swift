/// The spellings of region names, found by hashing the prefixes of a text.
///
/// An entry is a row under its full name or under its short form. Entries that are spelled alike
/// form a chain behind one slot.
struct RegionSpellings: Sendable {
  /// The spellings of the standard table, indexed on first use.
  static let standard = RegionSpellings(.standard)

  /// The prefixes of a text that spell regions: by length, the first entry of the chain or −1.
  typealias Matches = InlineArray<18, Int32>

  private static let slotBits = 15
  private let table: RegionTable
  private let longest: Int
  private var slots: [Int32]
  private var next: [Int32]

  /// Indexes all names of a table.
  init(_ table: RegionTable) {
    self.table = table
    var longest = 0
    for length in table.nameLengths { longest = max(longest, Int(length)) }
    self.longest = longest
    slots = [Int32](repeating: -1, count: 1 << Self.slotBits)
    next = [Int32](repeating: -1, count: table.count * 2)
    precondition(longest < 18, "a region name of \(longest) scalars")
    precondition(table.count * 2 < slots.count, "\(table.count) regions in \(slots.count) slots")
    // Chains grow at their head: going backwards leaves them in the order of the codes.
    for row in stride(from: table.count - 1, through: 0, by: -1) {
      insert(row)
      if table.shortLengths[row] > 0 { insert(row + table.count) }
    }
  }

  /// The row of an entry.
  func row(_ entry: Int) -> Int { entry < table.count ? entry : entry - table.count }

  /// Whether an entry is a short form.
  func isShort(_ entry: Int) -> Bool { entry >= table.count }

  /// The next entry that is spelled alike.
  func following(_ entry: Int) -> Int? {
    next[entry] < 0 ? nil : Int(next[entry])
  }

  /// All spellings that begin at a place of a text.
  func matches(_ text: Span<UInt16>, at start: Int) -> Matches {
    var found = Matches(repeating: -1)
    var hash = Self.seed
    let end = min(text.count, start + longest)
    var i = start
    while i < end {
      hash = Self.mix(hash, text[i])
      i += 1
      let length = i - start
      guard length >= 2 else { continue }
      var slot = Self.slot(hash)
      while slots[slot] >= 0 {
        let entry = Int(slots[slot])
        if isSpelled(entry, text, at: start, length: length) {
          found[length] = Int32(entry)
          break
        }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
    return found
  }
}

extension RegionSpellings {
  private static let seed: UInt32 = 0x811C_9DC5

  private static func mix(_ hash: UInt32, _ scalar: UInt16) -> UInt32 {
    (hash ^ UInt32(scalar)) &* 0x0100_0193
  }

  private static func slot(_ hash: UInt32) -> Int {
    Int((hash &* 0x9E37_79B1) >> UInt32(32 - slotBits))
  }

  private func length(_ entry: Int) -> Int {
    Int(isShort(entry) ? table.shortLengths[row(entry)] : table.nameLengths[row(entry)])
  }

  private func isSpelled(_ entry: Int, _ text: Span<UInt16>, at start: Int, length: Int) -> Bool {
    guard self.length(entry) == length else { return false }
    let name = table.name(row(entry)).lowerBound
    for i in 0..<length where table.scalars[name + i] != text[start + i] { return false }
    return true
  }

  private func areAlike(_ entry: Int, _ other: Int) -> Bool {
    let count = length(entry)
    guard length(other) == count else { return false }
    let a = table.name(row(entry)).lowerBound
    let b = table.name(row(other)).lowerBound
    for i in 0..<count where table.scalars[a + i] != table.scalars[b + i] { return false }
    return true
  }

  private mutating func insert(_ entry: Int) {
    let start = table.name(row(entry)).lowerBound
    var hash = Self.seed
    for i in start..<start + length(entry) { hash = Self.mix(hash, table.scalars[i]) }
    var slot = Self.slot(hash)
    while slots[slot] >= 0 && !areAlike(Int(slots[slot]), entry) {
      slot = (slot + 1) & (slots.count - 1)
    }
    next[entry] = slots[slot]
    slots[slot] = Int32(entry)
  }
}
