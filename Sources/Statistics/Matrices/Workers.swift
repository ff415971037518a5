import Glibc
import Synchronization

/// The number of processors that are online: the default number of workers.
public func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// Computes a fixed number of panels on several threads and gives their results in panel order.
///
/// Which worker computes a panel is left to chance, so a panel must not depend on another one.
/// Merged in order, the results are then the same for any number of workers.
/// - Parameters:
///   - panels: The number of panels.
///   - workers: The threads to use, the calling one among them; at least 1.
///   - body: Computes the panel of an index.
func forEachPanel<Result: Sendable>(
  _ panels: Int, workers: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  forEachPanel(panels, workers: workers, workspace: {}) { index, _ in body(index) }
}

/// Computes panels on several threads, each of which keeps one workspace for all of its panels.
///
/// What a workspace holds from an earlier panel must not show in a result.
func forEachPanel<Workspace, Result: Sendable>(
  _ panels: Int, workers: Int, workspace: @Sendable () -> Workspace,
  _ body: @Sendable (Int, inout Workspace) -> Result
) -> [Result] {
  precondition(panels >= 0 && workers > 0, "\(panels) panels on \(workers) workers")
  return [Result](unsafeUninitializedCapacity: panels) { results, count in
    let board = Board(results)
    let work: @Sendable () -> Void = {
      var space = workspace()
      while let index = board.take() { board.write(body(index, &space), at: index) }
    }
    withoutActuallyEscaping(work) { work in
      let threads = (1..<max(1, min(workers, panels))).map { _ in WorkerThread(work) }
      work()
      for thread in threads { thread.join() }
    }
    count = panels
  }
}

/// Hands out the panels, each once, and takes in their results.
private final class Board<Result>: @unchecked Sendable {
  private let next = Atomic<Int>(0)
  private let results: UnsafeMutableBufferPointer<Result>

  init(_ results: UnsafeMutableBufferPointer<Result>) { self.results = results }

  func take() -> Int? {
    let index = next.add(1, ordering: .relaxed).oldValue
    return index < results.count ? index : nil
  }

  func write(_ result: Result, at index: Int) {
    results.initializeElement(at: index, to: result)
  }
}

/// A system thread that runs one closure; tasks would make every caller asynchronous.
private struct WorkerThread {
  private let handle: pthread_t

  init(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Body(run: body))
    var handle = pthread_t()
    let code = pthread_create(
      &handle, nil,
      { argument in
        guard let argument else { preconditionFailure("a thread without its closure") }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    precondition(code == 0, "pthread_create: \(code)")
    self.handle = handle
  }

  func join() { pthread_join(handle, nil) }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
