import Fuzzing
import Glibc
import Simulation

/// Tries the reader and the audit on inputs that nobody wrote.
@main
struct GoujiFuzz {
  static func main() {
    // Whoever waits for a process that ends in a trap needs no report of it.
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    do throws(Arguments.Problem) {
      exit(run(try Arguments(Array(CommandLine.arguments.dropFirst()))) == 0 ? 0 : 1)
    } catch {
      say(error.message)
      exit(2)
    }
  }

  /// Does what the command line asks for; returns how many inputs failed.
  private static func run(_ arguments: Arguments) -> Int {
    let seed = arguments.seed ?? UInt64.random(in: 1...999_999_999)
    switch arguments.mode {
    case .read:
      var supervisor = Supervisor(arguments, seed: seed)
      return supervisor.run(seconds: arguments.seconds)
    case .audit: return AuditTrial(arguments, seed: seed).run(seconds: arguments.seconds)
    case .all:
      say("seed \(seed), failing inputs go to \(arguments.foundFolder)")
      var supervisor = Supervisor(arguments, seed: seed)
      return supervisor.run(seconds: arguments.seconds / 2)
        + AuditTrial(arguments, seed: seed).run(seconds: arguments.seconds / 2)
    case .damage:
      return DamageTable(arguments: arguments, seed: arguments.seed ?? 20_260_101).run()
    case .text: return printText(arguments, seed: seed)
    case .file:
      Worker.startAlarm()
      var probe = ReadingProbe()
      return probe.probe(FoundFolder.read(arguments.path)).wrong.count
    case .worker:
      var worker = Worker(arguments)
      worker.run(from: arguments.first, seconds: arguments.seconds)
      return 0
    }
  }

  private static func printText(_ arguments: Arguments, seed: UInt64) -> Int {
    let layout = arguments.layout ?? .flat
    let text =
      arguments.kind.map { $0.text(seed: seed, layout: layout) }
      ?? DamagedText.undamaged(seed: seed, layout: layout)
    guard let text else {
      say("the sheet of seed \(seed) has no place for the damage")
      return 1
    }
    return text.bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) } == text.bytes.count
      ? 0 : 1
  }
}
