import Synchronization

/// One value for each column, filled from any threads.
final class ColumnResults<Value: Sendable>: Sendable {
  private let results: Mutex<[Value]>

  init(count: Int, _ none: Value) { results = Mutex(Array(repeating: none, count: count)) }

  func set(_ value: Value, _ index: Int) { results.withLock { $0[index] = value } }

  var columns: [Value] { results.withLock { $0 } }
}
