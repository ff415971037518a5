import Foundation
import TestSupport
import Testing

/// A run killed at any moment leaves the old results or the new ones.
@Suite struct KillTests {
  private let folder = TemporaryFolder()
  private static let seed: UInt64 = 20_260_131
  private static let kills = 100

  @Test func aKilledRunLeavesTheOldResultsOrTheNew() throws {
    print("seed \(Self.seed)")
    var random = SplitMix(state: Self.seed)
    Reports.write(40, seed: 1, into: folder, under: "a")
    Reports.write(60, seed: 2, into: folder, under: "b")
    var duration = try max(audit("a"), audit("b"))
    var replaced = 0
    var last = try runFile()
    for kill in 0..<Self.kills {
      let input = kill % 2 == 0 ? "a" : "b"
      // Half of the moments lie about the end of a run, where results are put in place. How long a
      // run takes changes with whatever else the machine does, so the estimate follows it.
      let from = kill % 4 < 2 ? 0 : 0.8
      let moment = duration * (from + (1.1 - from) * random.share())
      try killRun(of: input, after: moment)
      let record = try RunRecordReader("\(folder.path)/out")
      #expect(record.isWhole, "kill \(kill) after \(moment) s")
      let now = try runFile()
      if now != last { replaced += 1 }
      duration *= now != last ? 0.9 : 1.05
      last = now
    }
    print("\(replaced) of \(Self.kills) killed runs had put their results in place")
    #expect((1..<Self.kills).contains(replaced))
    _ = try audit("a")
    #expect(try RunRecordReader("\(folder.path)/out").isWhole)
    #expect(folder.names() == ["a", "b", "out"])
  }

  private func runFile() throws -> [UInt8] { try #require(folder.bytes("out/run.json")) }

  /// Audits to the end and gives the seconds it took.
  private func audit(_ input: String) throws -> Double {
    let start = Date()
    let run = try CommandRun.gouji(
      "audit", input, "-o", "out", "--fail-on", "never", in: folder.path)
    #expect(run.code == 0, "\(run.error)")
    return Date().timeIntervalSince(start)
  }

  private func killRun(of input: String, after seconds: Double) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandRun.program)
    process.arguments = ["audit", input, "-o", "out", "--fail-on", "never", "--quiet"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try process.run()
    usleep(UInt32(seconds * 1e6))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

/// A small generator of reproducible numbers (Steele, Lea & Flood 2014).
private struct SplitMix {
  var state: UInt64

  mutating func share() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) / 9_007_199_254_740_992
  }
}
