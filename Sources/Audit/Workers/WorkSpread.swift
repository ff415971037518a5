import Synchronization

/// Work on numbered items by several threads, in any order.
final class WorkSpread: Sendable {
  private let next = Atomic(0)
  private let count: Int
  private let body: @Sendable (Int) -> Void

  private init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  /// Calls a closure with each number below a count, and returns when all calls have.
  static func run(_ count: Int, workers: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let spread = WorkSpread(count, body)
    if workers <= 1 { return spread.work() }
    let threads = (0..<min(workers, count)).map { _ in Thread { spread.work() } }
    for thread in threads { thread.join() }
  }

  private func work() {
    while true {
      let item = next.add(1, ordering: .relaxed).oldValue
      if item >= count { return }
      body(item)
    }
  }
}
