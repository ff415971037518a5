/// How often each value occurs among the lines of each kind; there are few of both, so they are
/// searched in turn.
struct LineCounts: Sendable {
  /// Lines that look alike.
  struct Kind: Equatable, Sendable {
    let tail: Int
    let columns: Int
  }

  private struct Entry: Sendable {
    let kind: Kind
    let value: Int
    var count: Int
  }

  private var entries: [Entry] = []

  /// Counts a value once more.
  mutating func add(_ value: Int, for kind: Kind) {
    for i in entries.indices where entries[i].value == value && entries[i].kind == kind {
      entries[i].count += 1
      return
    }
    entries.append(Entry(kind: kind, value: value, count: 1))
  }

  /// How often a value occurs.
  func count(of value: Int, for kind: Kind) -> Int {
    for entry in entries where entry.value == value && entry.kind == kind { return entry.count }
    return 0
  }

  /// The most frequent value, the least of several; nil where there is none.
  func usual(for kind: Kind) -> Int? { most(of: kind)?.value }

  /// Whether another value is as frequent as the most frequent one.
  func isTied(for kind: Kind) -> Bool {
    guard let most = most(of: kind) else { return false }
    return entries.contains {
      $0.kind == kind && $0.count == most.count && $0.value != most.value
    }
  }

  /// Whether the most frequent value, or one as frequent, lies above another.
  func hasUsual(above value: Int, for kind: Kind) -> Bool {
    guard let most = most(of: kind) else { return false }
    return entries.contains { $0.kind == kind && $0.count == most.count && $0.value > value }
  }

  private func most(of kind: Kind) -> Entry? {
    var most: Entry?
    for entry in entries where entry.kind == kind {
      if let best = most,
        (best.count, -best.value) >= (entry.count, -entry.value)
      {
        continue
      }
      most = entry
    }
    return most
  }
}
