import Foundation
import Simulation
import TestSupport
import Testing

/// Issue 12 C4: the results folder, what else is in it, and what may be read.
@Suite struct ResultsFolderTests {
  private let folder = TemporaryFolder()

  private func audit(_ line: String, in place: String = "") throws -> CommandRun {
    try CommandRun.bash(
      "\"$gouji\" audit \(line) --fail-on never --lang en", in: folder.path + "/" + place)
  }

  private func text(_ name: String) -> String? {
    folder.bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func whatAUserPutAmongTheResultsStays() throws {
    folder.write(Reports.plain().bytes, to: "in/a.txt")
    #expect(try audit("in -o out").code == 0)
    let files = folder.names(in: "out")
    folder.write("mine", to: "out/notes.txt")
    folder.write(Reports.plain(seed: 2).bytes, to: "out/reports/b.txt")
    // Reports under the target: read where they are named, and still there afterwards.
    let run = try audit("in out/reports -o out")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.error.contains("2 reports read"))
    #expect(folder.names(in: "out") == (files + ["notes.txt", "reports"]).sorted())
    #expect(text("out/notes.txt") == "mine")
    #expect(folder.bytes("out/reports/b.txt") == Reports.plain(seed: 2).bytes)
    #expect(folder.names() == ["in", "out"])
  }

  @Test func resultsAreNeverRead() throws {
    folder.write(Reports.plain().bytes, to: "a.txt")
    #expect(try audit(". -o out --format md,csv").code == 0)
    // A copy of the briefing elsewhere, and reports among results.
    folder.write(try #require(folder.bytes("out/findings.md")), to: "brief/copy.md")
    folder.write(Reports.plain(seed: 2).bytes, to: "out/b.txt")
    let run = try audit(". -o out")
    #expect(run.code == 0)
    #expect(run.error.contains("out: results of gouji; not read"))
    #expect(run.error.contains("brief/copy.md: results of gouji; not read"))
    #expect(run.error.contains("1 reports read, 0 not read"))
    for path in ["out", "brief", "brief/copy.md"] {
      let none = try CommandRun.gouji("read", path, "--lang", "en", in: folder.path)
      #expect(none.code == 2)
      #expect(none.error.contains("\(path): nothing but results of gouji"), "\(none.error)")
    }
    // A file that is named itself is read wherever it stands, if it is no briefing.
    #expect(try CommandRun.gouji("read", "out/b.txt", in: folder.path).lines.count == 1)
  }

  /// The folder that a shell stands in would be another one afterwards.
  @Test func theWorkingFolderIsRefused() throws {
    folder.write(Reports.plain().bytes, to: "in/a.txt")
    folder.makeFolder("work")
    for path in [".", "../work", "./", "$PWD", "../work/../work/."] {
      let run = try audit("../in -o \(path)", in: "work")
      #expect(run.code == 2, "\(path)")
      #expect(run.error.contains("is the working folder"), "\(path): \(run.error)")
    }
    #expect(folder.names(in: "work").isEmpty)
    let shell = try CommandRun.bash(
      "\"$gouji\" audit ../in -o . -q; \"$gouji\" audit ../in -o audit -q; pwd -P; ls",
      in: folder.path + "/work")
    #expect(shell.lines == ["\(folder.path)/work", "audit"])
  }

  @Test func reportsInTheTargetSurviveEverySpelling() throws {
    folder.write(Reports.plain().bytes, to: "d/a.txt")
    for line in [". -o .", ". -o ../d", "a.txt -o ."] {
      let run = try audit(line, in: "d")
      #expect(run.code == 2, "\(line)")
      #expect(folder.names(in: "d") == ["a.txt"])
    }
    #expect(try audit("d -o d").code == 2)
    #expect(folder.names(in: "d") == ["a.txt"])
    #expect(folder.names() == ["d"])
  }

  /// Beyond the size that the user allows a file, the run ends with a message and without a draft.
  @Test func aLimitOfTheSizeOfFiles() throws {
    Reports.write(60, seed: 3, into: folder, under: "in")
    let run = try CommandRun.bash(
      "ulimit -f 16; \"$gouji\" audit in -o out --lang en 2>message; code=$?; cat message; ls -A; exit $code",
      in: folder.path)
    #expect(run.code == 2)
    #expect(run.text.contains("cannot be written: File too large"))
    #expect(folder.names() == ["in", "message"])
  }

  @Test("a run that is told to end leaves no draft", arguments: [("TERM", 143), ("HUP", 129)])
  func signals(name: String, code: Int) throws {
    let run = try CommandRun.bash(
      """
      mkfifo lines
      # The threads of a test block signals, and what they start inherits that.
      env --default-signal=HUP,TERM "$gouji" audit - --input ndjson -o out < lines & pid=$!
      exec 3> lines
      for i in $(seq 200); do compgen -G '.out.gouji-*' > /dev/null && break; sleep 0.05; done
      compgen -G '.out.gouji-*' > /dev/null && echo draft
      # A shell starts what runs beside it with SIGINT ignored, and it stays so.
      kill -INT $pid; sleep 0.2; kill -0 $pid && echo alive
      kill -\(name) $pid
      for i in $(seq 200); do kill -0 $pid || break; sleep 0.05; done 2> /dev/null
      kill -KILL $pid 2> /dev/null; wait $pid; echo $?
      ls -A
      """, in: folder.path)
    #expect(run.lines == ["draft", "alive", "\(code)", "lines"], "\(run.error)")
  }

  @Test func anInterruptLeavesNoDraft() throws {
    folder.write("", to: "lines")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "--default-signal=INT", CommandRun.program, "audit", "-", "--input", "ndjson", "-o", "out",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = Pipe()
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<200 where !folder.names().contains(where: { $0.hasPrefix(".out") }) {
      usleep(50_000)
    }
    #expect(folder.names().contains { $0.hasPrefix(".out.gouji-") })
    process.interrupt()
    for _ in 0..<200 where process.isRunning { usleep(50_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == SIGINT)
    #expect(folder.names() == ["lines"])
  }

  /// A file that is opened first must not get the number of a stream that is closed, and with it the
  /// messages.
  @Test("streams that are closed", arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-", ">&- 2>&-"])
  func closedStreams(streams: String) throws {
    let text = Reports.plain().bytes
    folder.write(text, to: "in/a.txt")
    folder.write(text, to: "in/b.txt")
    folder.write(Reports.line("a.txt", text) + Reports.line("b.txt", text), to: "lines")
    let run = try CommandRun.bash(
      """
      "$gouji" audit in -o one --fail-on never --hash && "$gouji" audit in -o two --fail-on never --hash \(streams)
      echo $?; rm */run.json; cmp <(cat one/*) <(cat two/*) && echo same
      """, in: folder.path)
    #expect(run.lines == ["0", "same"], "\(run.error)")
    if streams.contains("<") { return }
    let lines = try CommandRun.bash(
      """
      "$gouji" audit - --input ndjson -o three --fail-on never < lines
      "$gouji" audit - --input ndjson -o four --fail-on never < lines \(streams)
      echo $?; rm three/run.json four/run.json; cmp <(cat three/*) <(cat four/*) && echo same
      """, in: folder.path)
    #expect(lines.lines == ["0", "same"], "\(lines.error)")
  }

  @Test func aClosedStandardInputIsTold() throws {
    let run = try CommandRun.bash(
      "\"$gouji\" read - --input text --lang en <&-", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains("standard input cannot be read: Bad file descriptor"))
  }
}
