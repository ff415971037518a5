import Forms
import Intake
import Reading
import Simulation

/// The reading path on one thread, for an instruction counter: `gouji-benchmarks read [REPORTS]`.
/// Reports are simulated first, then read; only `ReadingLoop.run` is to be counted.
enum ReadingBenchmark {
  static func run(_ arguments: [String]) {
    let count = arguments.first.flatMap { Int($0) } ?? 200
    var sources: [SourceText] = []
    let corpus = SimulatedCorpus(seed: 1, count: count, years: 2021...2022, faultShare: 0)
    var organ = 0
    while sources.count < count {
      for report in corpus.reports(ofOrgan: organ) where sources.count < count {
        sources.append(SourceText(path: "\(sources.count)", utf8: report.bytes))
      }
      organ += 1
    }
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    var loop = ReadingLoop()
    let cells = loop.run(sources)
    print("reports \(sources.count), bytes \(bytes), printed cells \(cells)")
  }
}

/// Reads texts one after the other.
struct ReadingLoop {
  private var reader = ReportReader()

  init() {}

  /// Reads all texts and counts their printed cells, so that nothing is optimised away.
  @inline(never)
  mutating func run(_ sources: [SourceText]) -> Int {
    var printed = 0
    for source in sources {
      guard let report = try? reader.read(source) else { continue }
      for cell in Cell.all where report.cells.value(cell) != nil { printed += 1 }
    }
    return printed
  }
}
