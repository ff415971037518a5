import Glibc
import Statistics

/// How long the estimators of `Statistics` take on one contaminated matrix:
/// `gouji-benchmarks statistics [--rows N] [--columns 40] [--repeat 5] [--workers 2]
/// [--matrix FILE] [--only TASK]`.
///
/// Prints rows of a Markdown table, which `peers.R` and `peers.py` print alike from the same cells. A
/// task is measured on all rows or on their first tenth. `--only` takes the beginning of their names.
struct StatisticsBenchmark {
  private let whole: Matrix
  private let tenth: Matrix
  private let repeats: Int
  private let workers: Int
  /// How the names of the tasks begin that are run.
  private let only: String

  static func run(_ arguments: [String]) {
    var numbers = [
      "--rows": 1_000_000, "--columns": 40, "--repeat": 5, "--workers": processorCount(),
    ]
    var (path, only): (String?, String) = (nil, "")
    var words = arguments[...]
    while let word = words.popFirst() {
      if word == "--matrix", let next = words.popFirst() {
        path = next
      } else if word == "--only", let next = words.popFirst() {
        only = next
      } else if numbers[word] != nil, let number = words.popFirst().flatMap({ Int($0) }), number > 0
      {
        numbers[word] = number
      } else {
        fail("\(word) is no option, or its value is missing")
      }
    }
    guard let rows = numbers["--rows"], let columns = numbers["--columns"],
      let repeats = numbers["--repeat"], let workers = numbers["--workers"]
    else { preconditionFailure("an option without its default: \(numbers)") }
    guard rows >= 20 * columns else { fail("\(rows) rows are too few for \(columns) columns") }
    let matrix = ContaminatedMatrix.rows(rows, columns: columns, seed: 1)
    if let path, !ContaminatedMatrix.write(matrix, to: path) { fail("\(path) cannot be written") }
    StatisticsBenchmark(matrix, repeats: repeats, workers: workers, only: only).run()
  }

  private static func fail(_ message: String) -> Never {
    let line = Array("gouji-benchmarks: \(message)\n".utf8)
    write(STDERR_FILENO, line, line.count)
    exit(2)
  }

  private init(_ matrix: Matrix, repeats: Int, workers: Int, only: String) {
    whole = matrix
    tenth = ContaminatedMatrix.first(matrix.rows / 10, of: matrix)
    self.repeats = repeats
    self.workers = workers
    self.only = only
  }

  private func run() {
    print("| What | By | Runs | Wall, s | CPU, s | Memory over the data, MiB (share) |")
    print("|---|---|---:|---:|---:|---:|")
    covariances()
    steps()
    scales()
    cells()
  }

  private func covariances() {
    for x in [tenth, whole] {
      measure("MCD", x) { precondition(MCD(workers: workers).fit(x) != nil, "no MCD") }
    }
    measure("DetMCD", tenth) {
      precondition(MCD(search: .deterministic, workers: workers).fit(tenth) != nil, "no DetMCD")
    }
    measure("OGK", tenth) { precondition(OGK(workers: workers).fit(tenth) != nil, "no OGK") }
    let distance = MahalanobisDistance(of: ClassicalCovariance.fit(tenth))
    guard let distance else { Self.fail("the covariance is singular") }
    measure("Mahalanobis distances", whole) {
      precondition(distance.squaredDistances(of: whole, workers: workers).count == whole.rows)
    }
  }

  /// One C-step: what ten more take, divided by ten.
  private func steps() {
    guard "One C-step".hasPrefix(only) else { return }
    guard case .estimate(let estimate)? = MCD(workers: workers).fit(tenth) else {
      Self.fail("h rows lie on a hyperplane")
    }
    let uses = (0..<repeats).map { _ in
      let few = concentrate(from: estimate.raw, steps: 1)
      let many = concentrate(from: estimate.raw, steps: 11)
      return ResourceUse(
        wall: (many.wall - few.wall) / 10, processor: (many.processor - few.processor) / 10,
        memory: nil)
    }
    row("One C-step", "gouji", whole, uses)
    measure("One C-step", by: "two passes that read the matrix", whole) {
      precondition(!ReadFloor.sum(whole, passes: 2, workers: workers).isNaN, "a sum of NaN")
    }
  }

  private func concentrate(from estimate: LocationCovariance, steps: Int) -> ResourceUse {
    ResourceUse.of {
      let end = MCD(workers: workers).concentrate(whole, from: estimate, steps: steps)
      precondition(end != nil, "a singular step")
    }
  }

  private func scales() {
    measure("Median and MAD", whole) {
      all(RobustScale.fit(columns: whole, workers: workers))
    }
    measure("Qn", whole) { all(qn(ofColumns: whole, workers: workers)) }
    measure("Sn", whole) { all(sn(ofColumns: whole, workers: workers)) }
    measure("Medcouple", whole) { all(medcouple(ofColumns: whole, workers: workers)) }
  }

  private func all<Value>(_ values: [Value?]) {
    precondition(values.allSatisfy { $0 != nil }, "a column without a value")
  }

  private func cells() {
    measure("DDC", tenth) {
      precondition(DDC(workers: workers).fit(tenth).variables.count == tenth.columns, "no DDC")
    }
    measure("DDC", by: "gouji, wrapped correlations", tenth) {
      let cells = DDC(correlation: .wrapped, workers: workers).fit(tenth)
      precondition(cells.variables.count == tenth.columns, "no DDC")
    }
  }

  private func measure(_ name: String, by: String = "gouji", _ x: Matrix, _ body: () -> Void) {
    guard name.hasPrefix(only) else { return }
    row(name, by, x, (0..<repeats).map { _ in ResourceUse.of(body) })
  }

  /// Prints the medians of time and the most memory.
  private func row(_ name: String, _ by: String, _ x: Matrix, _ uses: [ResourceUse]) {
    guard let wall = median(of: uses.map(\.wall)), let processor = median(of: uses.map(\.processor))
    else { preconditionFailure("\(name) was not run") }
    var memory = "–"
    if let over = uses.compactMap(\.memory).max() {
      let data = 8 * x.rows * x.columns
      memory = "\(over >> 20) (\((100 * over + data / 2) / data) %)"
    }
    print(
      "| \(name), \(x.rows) × \(x.columns) | \(by) | \(uses.count) | \(Measure.rounded(wall)) "
        + "| \(Measure.rounded(processor)) | \(memory) |")
    fflush(nil)
  }
}
