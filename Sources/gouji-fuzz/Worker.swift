import Fuzzing
import Glibc
import Simulation

/// Reads inputs one after the other and notes each before it is read, so that whoever waits for this
/// process knows which one ended it.
struct Worker {
  /// The time that one input may take, in seconds of the processor.
  static let limit = 1.0
  /// The time after which an input is given up, in whole seconds.
  static let patience = 10

  let seed: UInt64
  let found: FoundFolder
  private let progress: Int32
  private var probe = ReadingProbe()

  init(_ arguments: Arguments) {
    seed = arguments.seed ?? 0
    found = FoundFolder(arguments.foundFolder)
    progress = open(arguments.path, O_WRONLY | O_CREAT, 0o644)
  }

  /// Reads inputs from a number on until a time is over.
  mutating func run(from first: Int, seconds: Double) {
    let end = wallTime() + seconds
    var number = first
    var slow = 0
    var wrong = 0
    while wallTime() < end {
      note(number, slow, wrong)
      let input = ReadingCase(seed: seed, number: number)
      Self.startAlarm()
      let verdict = probe.probe(input.bytes, truth: input.truth)
      if verdict.seconds > Self.limit {
        slow += 1
        addSlow(input, number, verdict.seconds)
      } else if !verdict.wrong.isEmpty {
        wrong += 1
        addWrong(input, number, verdict)
      }
      number += 1
    }
    note(number, slow, wrong)
  }

  /// Notes which input is read next, and how many before it took too long or had a wrong cell.
  private func note(_ number: Int, _ slow: Int, _ wrong: Int) {
    let numbers = [Int64(number), Int64(slow), Int64(wrong)]
    _ = numbers.withUnsafeBytes { pwrite(progress, $0.baseAddress, $0.count, 0) }
  }

  /// What a worker noted last.
  static func progress(_ path: String) -> (number: Int, slow: Int, wrong: Int) {
    let bytes = FoundFolder.read(path)
    if bytes.count < 24 { return (0, 0, 0) }
    return bytes.withUnsafeBytes { raw in
      func number(_ index: Int) -> Int {
        Int(raw.load(fromByteOffset: 8 * index, as: Int64.self))
      }
      return (number(0), number(1), number(2))
    }
  }

  /// Lets a signal end this process where one input takes far too long.
  static func startAlarm() {
    var timer = itimerval()
    timer.it_value.tv_sec = patience
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  }

  private mutating func addSlow(_ input: ReadingCase, _ number: Int, _ seconds: Double) {
    let name = "slow-\(Self.fileName(input.name))"
    if found.has(name) { return }
    found.add(
      name, input.bytes,
      note: "\(input.bytes.count) bytes took \(seconds) s; seed \(seed) number \(number)")
  }

  private mutating func addWrong(
    _ input: ReadingCase, _ number: Int, _ verdict: ReadingVerdict
  ) {
    let first = verdict.wrong[0]
    let name = "wrong-\(Self.fileName(input.name))"
    if found.has(name) { return }
    let bytes =
      input.truth == nil ? minimized(input.bytes) : input.excerpt(of: first.cell, first.message)
    found.add(
      name, bytes,
      note: "\(first.cell): \(first.message); \(input.name); seed \(seed) number \(number)")
  }

  /// The smallest text in which something is read that is not printed.
  private mutating func minimized(_ bytes: [UInt8]) -> [UInt8] {
    var own = ReadingProbe()
    var minimizer = Minimizer(budget: 1500) { !own.probe($0).wrong.isEmpty }
    return minimizer.minimized(bytes)
  }

  static func fileName(_ text: String) -> String {
    String(text.map { $0 == " " || $0 == "/" ? "-" : $0 })
  }
}

/// The time of day in seconds, for how long a run lasts.
func wallTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
