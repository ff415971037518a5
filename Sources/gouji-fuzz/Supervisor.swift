import Fuzzing
import Glibc

/// Runs workers until a time is over and finds the input that ended one.
struct Supervisor {
  let seed: UInt64
  let found: FoundFolder
  private let program: String
  private let wrongPerMillion: Int
  private var crashes = 0

  init(_ arguments: Arguments, seed: UInt64) {
    self.seed = seed
    found = FoundFolder(arguments.foundFolder)
    program = CommandLine.arguments[0]
    wrongPerMillion = arguments.wrongPerMillion
  }

  /// Reads inputs for so many seconds; returns how many failed.
  mutating func run(seconds: Double) -> Int {
    let end = wallTime() + seconds
    let progress = "\(found.path)/progress"
    var next = 0
    var failures = 0
    var wrong = 0
    repeat {
      unlink(progress)
      let outcome = ChildProcess.run(
        program,
        [
          "--mode", "worker", "--seed", "\(seed)", "--first", "\(next)", "--seconds",
          "\(max(0.1, end - wallTime()))", "--found", found.path, "--path", progress,
        ])
      let last = Worker.progress(progress)
      failures += last.slow
      wrong += last.wrong
      next = last.number
      if outcome.code == 0 { break }
      failures += 1
      addCrash(next, outcome)
      next += 1
      // A reader that ends on every third input is not worth an hour.
    } while wallTime() < end && failures < 5000
    unlink(progress)
    say("read: \(next) inputs, \(failures) failed, \(wrong) with a wrong cell, seed \(seed)")
    return failures + (wrong * 1_000_000 > wrongPerMillion * max(1, next) ? wrong : 0)
  }

  private mutating func addCrash(_ number: Int, _ outcome: ChildProcess.Outcome) {
    let input = ReadingCase(seed: seed, number: number)
    let kind = outcome.signal == SIGPROF ? "endless" : "crash"
    let trial = "\(found.path)/trial"
    let program = self.program
    let ends = { (bytes: [UInt8]) -> Bool in
      FoundFolder.write(bytes, to: trial)
      let outcome = ChildProcess.run(program, ["--mode", "file", "--path", trial])
      return kind == "crash"
        ? outcome.code == nil && outcome.signal != SIGPROF : outcome.signal == SIGPROF
    }
    // A process for each smaller input takes time; a few small inputs tell the fault.
    crashes += 1
    let isRepeated = kind == "crash" && crashes <= 3 && ends(input.bytes)
    var minimizer = Minimizer(budget: 400, fails: ends)
    let bytes = isRepeated ? minimizer.minimized(input.bytes) : input.bytes
    unlink(trial)
    let note = "signal \(outcome.signal); \(input.name); seed \(seed) number \(number)"
    say("\(kind): \(note), \(bytes.count) bytes")
    found.add("\(kind)-\(number)", bytes, note: note)
  }
}
