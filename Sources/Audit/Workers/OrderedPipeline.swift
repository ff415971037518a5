/// Work on a stream of items by several threads, with the results taken in the order of the items.
///
/// One thread at a time takes the next item, any number of threads work, and whichever finishes the
/// item next in order hands on all results that are ready. At most `window` items are between the
/// first and the last step, so memory does not depend on the length of the stream.
///
/// The type is handed to threads unchecked: `take` and `isAtEnd` are used under `turn`, `hand` under
/// the flag `isHanding`, `work` on a state that only its own thread knows, all else under `lock`.
final class OrderedPipeline<Item, State, Result>: @unchecked Sendable {
  private let take: () throws(AuditError) -> Item?
  private let work: (inout State, Item) -> Result
  private let hand: (Result) throws(AuditError) -> Void
  private let window: Int

  private let lock = Lock()
  private let turn = Lock()
  private var states: [State]
  private var taken = 0
  private var handed = 0
  private var ready: [Int: Result] = [:]
  private var isHanding = false
  private var isAtEnd = false
  private var failure: AuditError?

  private init(
    states: [State], take: @escaping () throws(AuditError) -> Item?,
    work: @escaping (inout State, Item) -> Result,
    hand: @escaping (Result) throws(AuditError) -> Void
  ) {
    self.states = states
    self.take = take
    self.work = work
    self.hand = hand
    window = 4 * states.count
  }

  /// Runs a stream through the three steps.
  ///
  /// - Parameters:
  ///   - states: One state for each thread; with one state everything runs on the calling thread.
  ///   - take: Gives the next item, nil at the end.
  ///   - work: Turns an item into a result, on any thread.
  ///   - hand: Receives the results in the order of the items, one at a time.
  /// - Returns: The states as the threads left them.
  /// - Throws: What `take` or `hand` threw first; nothing is handed on after that.
  static func run(
    states: [State], take: () throws(AuditError) -> Item?, work: (inout State, Item) -> Result,
    hand: (Result) throws(AuditError) -> Void
  ) throws(AuditError) -> [State] {
    precondition(!states.isEmpty, "a pipeline needs a worker")
    if states.count == 1 {
      var state = states[0]
      while let item = try take() { try hand(work(&state, item)) }
      return [state]
    }
    return try withoutActuallyEscaping(take) { (take) throws(AuditError) in
      try withoutActuallyEscaping(work) { (work) throws(AuditError) in
        try withoutActuallyEscaping(hand) { (hand) throws(AuditError) in
          let pipeline = OrderedPipeline(states: states, take: take, work: work, hand: hand)
          return try pipeline.runThreads()
        }
      }
    }
  }

  private func runThreads() throws(AuditError) -> [State] {
    let threads = states.indices.map { index in Thread { self.runWorker(index) } }
    for thread in threads { thread.join() }
    if let failure { throw failure }
    return states
  }

  private func runWorker(_ index: Int) {
    lock.lock()
    var state = states[index]
    lock.unlock()
    while let (position, item) = nextItem() {
      let result = work(&state, item)
      lock.lock()
      ready[position] = result
      handReady()
      lock.unlock()
    }
    lock.lock()
    states[index] = state
    lock.unlock()
  }

  /// The next item with its position; nil at the end and after a failure.
  ///
  /// Taking may wait for input, so it has a lock of its own: results are handed on meanwhile.
  private func nextItem() -> (Int, Item)? {
    turn.lock()
    defer { turn.unlock() }
    if !waitForRoom() { return nil }
    do throws(AuditError) {
      guard let item = try take() else {
        isAtEnd = true
        return nil
      }
      lock.lock()
      defer { lock.unlock() }
      taken += 1
      return (taken - 1, item)
    } catch {
      lock.lock()
      fail(error)
      lock.unlock()
      return nil
    }
  }

  /// Waits until the window has room; false where nothing is to be taken any more.
  private func waitForRoom() -> Bool {
    lock.lock()
    defer { lock.unlock() }
    while taken - handed >= window && failure == nil { lock.wait() }
    return !isAtEnd && failure == nil
  }

  /// Hands on what is ready, under the lock, which is given up while a result is handed on.
  private func handReady() {
    if isHanding { return }
    isHanding = true
    while failure == nil, let result = ready.removeValue(forKey: handed) {
      lock.unlock()
      var thrown: AuditError?
      do throws(AuditError) { try hand(result) } catch { thrown = error }
      lock.lock()
      if let thrown { fail(thrown) }
      handed += 1
      lock.wakeAll()
    }
    isHanding = false
  }

  private func fail(_ error: AuditError) {
    if failure == nil { failure = error }
    lock.wakeAll()
  }
}
