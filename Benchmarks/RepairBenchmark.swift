import Forms
import Glibc
import Repair
import Simulation

/// How long repairs take and how often they are right:
/// `gouji-benchmarks repair [SEED] [REPORTS] [--dump FILE] [--swaps 200] [--others 60]`.
///
/// Plants slips that leave two or three cells of table 3 wrong, in turn each of `SeveralCellFault`, in
/// simulated reports of 2021's form; repairs each with last year's figures at hand. Tables that balance
/// again are drawn anew. `--dump` writes records of the same run for `errorloc.py`: so many swaps of columns
/// and of rows, and others with three wrong cells.
struct RepairBenchmark {
  private struct Record {
    let report: PanelReport
    let values: [Int]
    let fault: SeveralCellFault
    let changes: [Int: Int]
  }

  private struct PanelReport {
    let figures: Figures
    let values: [Int]
    let lastYear: [Int?]
  }

  private struct Outcome {
    var isSmaller = false
    var isListed = false
    var isFirst = false
    var isClear = false
    var isClearlyWrong = false
    var sets = 1
    var isProven = true
    var microseconds = 0.0
  }

  private let count: Int
  private let wanted: [Int]
  private let dump: String?
  private var random: RandomSource
  private var reports: [PanelReport] = []

  static func run(_ arguments: [String]) {
    var numbers = ["--swaps": 200, "--others": 60]
    var (plain, path): ([Int], String?) = ([], nil)
    var words = arguments[...]
    while let word = words.popFirst() {
      if word == "--dump", let next = words.popFirst() {
        path = next
      } else if numbers[word] != nil, let number = words.popFirst().flatMap({ Int($0) }) {
        numbers[word] = number
      } else if let number = Int(word), number > 0, plain.count < 2 {
        plain.append(number)
      } else {
        fail("\(word) is no option, or its value is missing")
      }
    }
    let (seed, count) = (plain.first ?? 1, plain.count > 1 ? plain[1] : 20_000)
    var benchmark = RepairBenchmark(
      seed: UInt64(seed), count: count,
      wanted: [numbers["--swaps"], numbers["--others"]].compactMap { $0 }, dump: path)
    benchmark.run()
  }

  private static func fail(_ message: String) -> Never {
    let line = Array("gouji-benchmarks: \(message)\n".utf8)
    write(STDERR_FILENO, line, line.count)
    exit(2)
  }

  private init(seed: UInt64, count: Int, wanted: [Int], dump: String?) {
    self.count = count
    self.wanted = wanted
    self.dump = dump
    random = RandomSource(seed: seed)
    var number = 0
    while reports.count < max(200, count / 10) {
      let region = SimulatedRegion.all[number % SimulatedRegion.all.count]
      let organ =
        number % 2 == 0 ? SimulatedOrgan.government(of: region) : .office(of: region)
      var history = OrganHistory(
        organ: organ, random: RandomSource(seed: seed, stream: UInt64(number + 1)))
      let last = history.nextYear(on: .form2021)
      let figures = history.nextYear(on: .form2021)
      number += 1
      if figures[.concluded, .total] < 5 { continue }
      reports.append(
        PanelReport(
          figures: figures, values: Self.counts(figures), lastYear: Self.counts(last)))
    }
  }

  private static func counts(_ figures: Figures) -> [Int] {
    Cell.all.map { Int(figures[$0] / Figures.scale) }
  }

  private mutating func run() {
    let records = (0..<count).map { record(SeveralCellFault.allCases[$0 % 7]) }
    var outcomes = [Outcome](repeating: Outcome(), count: count)
    let use = ResourceUse.of {
      for (place, record) in records.enumerated() { outcomes[place] = Self.repaired(record) }
    }
    print(
      "| Slip | Reports | Truth among the smallest | Truth first | Clearly first "
        + "| Another clearly first | Smallest sets, mean | Proven |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for fault in SeveralCellFault.allCases {
      let rows = records.indices.filter { records[$0].fault == fault }
      Self.printRow(fault.rawValue, rows.map { outcomes[$0] })
    }
    Self.printRow("all", outcomes)
    print("Mended by fewer cells than planted: \(outcomes.count(where: \.isSmaller))")
    let times = outcomes.map(\.microseconds).sorted()
    let mean = times.reduce(0, +) / Double(count)
    print(
      "CPU microseconds per failed report: mean \(Measure.rounded(mean)), "
        + "median \(Measure.rounded(times[count / 2])), "
        + "p99 \(Measure.rounded(times[count * 99 / 100])), "
        + "max \(Measure.rounded(times[count - 1])); all \(count) in \(Measure.rounded(use.processor)) s"
    )
    if let dump, !writeRecords(records, outcomes, to: dump) {
      Self.fail("\(dump) cannot be written")
    }
  }

  private static func printRow(_ name: String, _ outcomes: [Outcome]) {
    func share(_ test: (Outcome) -> Bool) -> String {
      Measure.rounded(Double(outcomes.count(where: test)) / Double(max(outcomes.count, 1)))
    }
    let sets = outcomes.reduce(0) { $0 + $1.sets }
    print(
      "| \(name) | \(outcomes.count) | \(share(\.isListed)) | \(share(\.isFirst)) | "
        + "\(share(\.isClear)) | \(share(\.isClearlyWrong)) | "
        + "\(Measure.rounded(Double(sets) / Double(max(outcomes.count, 1)))) | "
        + "\(share(\.isProven)) |")
  }

  private mutating func record(_ fault: SeveralCellFault) -> Record {
    let identities = Identity.all(in: .form2021)
    while true {
      let report = random.pick(reports)
      guard let figures = fault.plant(in: report.figures, edition: .form2021, random: &random)
      else { continue }
      let values = Self.counts(figures)
      let fails = identities.contains { identity in
        identity.left.reduce(0) { $0 + values[$1.index] }
          != identity.right.reduce(0) { $0 + values[$1.index] }
      }
      if !fails { continue }
      var changes: [Int: Int] = [:]
      for cell in values.indices where values[cell] != report.values[cell] {
        changes[cell] = report.values[cell]
      }
      return Record(report: report, values: values, fault: fault, changes: changes)
    }
  }

  private static let states = [CellState](repeating: .printed, count: Cell.count)
  private static let active = [Bool](repeating: true, count: Identity.all(in: .form2021).count)

  /// Of this thread: other processes do not count.
  private static func processorMicroseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) * 1e-3
  }

  private static func repaired(_ record: Record) -> Outcome {
    let start = processorMicroseconds()
    let result = RepairProblem(
      edition: .form2021, values: record.values, states: states, activeIdentities: active
    ).solve(context: RepairContext(lastYear: record.report.lastYear))
    var outcome = Outcome()
    outcome.microseconds = processorMicroseconds() - start
    outcome.isFirst = true
    outcome.isClear = true
    outcome.isListed = true
    var (size, found) = (0, 0)
    for component in result.components {
      let minimal = component.alternatives.filter(\.isMinimal)
      outcome.sets *= minimal.count
      outcome.isProven = outcome.isProven && component.certainty == .complete
      size += minimal.first?.changes.count ?? record.changes.count
      let place = component.alternatives.firstIndex { alternative in
        alternative.changes.allSatisfy { record.changes[$0.cell.index] == $0.repaired }
      }
      outcome.isFirst = outcome.isFirst && place == 0
      outcome.isClear = outcome.isClear && place == 0 && component.best != nil
      outcome.isClearlyWrong = outcome.isClearlyWrong || (component.best != nil && place != 0)
      if let place {
        found += component.alternatives[place].changes.count
      } else {
        outcome.isListed = false
      }
    }
    outcome.isListed = outcome.isListed && found == record.changes.count
    outcome.isFirst = outcome.isFirst && outcome.isListed
    outcome.isClear = outcome.isClear && outcome.isListed
    outcome.isSmaller = size < record.changes.count
    return outcome
  }

  /// Writes kind, wrong cells, what was found, microseconds, and the 175 values of each record.
  private func writeRecords(_ records: [Record], _ outcomes: [Outcome], to path: String) -> Bool {
    let cells = Edition.form2021.cells.filter { $0.table == .applications }
    var left: [SeveralCellFault: Int] = [.columnSwap: wanted[0], .rowSwap: wanted[0]]
    var others = wanted[1]
    var text = "kind,wrong,listed,first,microseconds"
    for place in cells.indices { text += ",c\(place)" }
    text += "\n"
    for (record, outcome) in zip(records, outcomes) {
      if let rest = left[record.fault] {
        if rest == 0 { continue }
        left[record.fault] = rest - 1
      } else {
        if others == 0 || record.changes.count < 3 { continue }
        others -= 1
      }
      let wrong = cells.indices.filter { record.changes[cells[$0].index] != nil }
      text += "\(record.fault.rawValue),\(wrong.map { "c\($0)" }.joined(separator: " ")),"
      text += "\(outcome.isListed ? 1 : 0),\(outcome.isFirst ? 1 : 0),"
      text += Measure.rounded(outcome.microseconds)
      for cell in cells { text += ",\(record.values[cell.index])" }
      text += "\n"
    }
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
  }
}
