import Fuzzing
import Glibc

/// Audits small corpora with the built tool until a time is over.
struct AuditTrial {
  /// The time that one audit may take, in seconds of the processor.
  static let limit = 5.0

  let seed: UInt64
  let found: FoundFolder
  private let gouji: String
  private let folder: String

  init(_ arguments: Arguments, seed: UInt64) {
    self.seed = seed
    found = FoundFolder(arguments.foundFolder)
    gouji = absolute(arguments.gouji)
    folder = absolute(found.path) + "/audit"
    FoundFolder.make(folder)
  }

  /// Audits for so many seconds; returns how many runs failed.
  func run(seconds: Double) -> Int {
    let end = wallTime() + seconds
    var number = 0
    var failures = 0
    while wallTime() < end {
      let corpus = SmallCorpus(seed: seed, number: number)
      if let problem = problem(of: corpus) {
        failures += 1
        add(corpus, number, problem)
      }
      number += 1
    }
    say("audit: \(number) corpora, \(failures) failed, seed \(seed)")
    return failures
  }

  /// What is wrong with an audit of a corpus; nil where nothing is.
  private func problem(of corpus: SmallCorpus) -> String? {
    let outcome = audit(corpus)
    guard let code = outcome.code else { return "signal \(outcome.signal)" }
    if code == 70 { return "exit 70: \(lastLine(of: "errors"))" }
    if outcome.seconds > Self.limit { return "\(outcome.seconds) s" }
    if code == 2 && corpus.mayBeRefused { return nil }
    // Where no report could be read the results say so, and so does the exit code.
    let isNothing = code == 2 && records(of: "cells.csv") == 1
    if code != 0 && !isNothing { return "exit \(code): \(lastLine(of: "errors"))" }
    return miscount(corpus.sources.count) ?? (isNothing ? nil : disorder(of: corpus))
  }

  /// Whether the findings depend on the order of the inputs, where each has a name of its own.
  private func disorder(of corpus: SmallCorpus) -> String? {
    guard corpus.isLines, Set(corpus.sources.map(\.name)).count == corpus.sources.count
    else { return nil }
    let findings = FoundFolder.read("\(folder)/results/findings.csv")
    if audit(corpus.reversed).code != 0 { return "order: the reversed input is refused" }
    let again = FoundFolder.read("\(folder)/results/findings.csv")
    if again == findings { return nil }
    let lines = { (bytes: [UInt8]) in bytes.split(separator: 0x0A) }
    let first = zip(lines(findings), lines(again)).first { $0 != $1 }?.0
    return "order: findings differ: \(String(decoding: first ?? [], as: UTF8.self).prefix(160))"
  }

  /// Audits a corpus in an empty folder.
  private func audit(_ corpus: SmallCorpus) -> ChildProcess.Outcome {
    clear()
    for file in corpus.files { FoundFolder.write(file.bytes, to: "\(folder)/\(file.name)") }
    var arguments = ["audit"]
    if corpus.isLines {
      FoundFolder.write(corpus.lines, to: "\(folder)/input")
      arguments += ["-", "--input", "ndjson"]
    } else {
      FoundFolder.make("\(folder)/reports")
      for source in corpus.sources {
        FoundFolder.write(source.bytes, to: "\(folder)/reports/\(source.name)")
      }
      arguments += ["reports"]
    }
    return run(arguments + ["-o", "results", "--fail-on", "never"] + corpus.options, corpus)
  }

  private func run(_ arguments: [String], _ corpus: SmallCorpus) -> ChildProcess.Outcome {
    guard let before = getcwd(nil, 0) else { return .init(code: 127, signal: 0, seconds: 0) }
    defer { free(before) }
    chdir(folder)
    defer { chdir(before) }
    return ChildProcess.run(
      gouji, arguments, input: corpus.isLines ? "input" : nil, errors: "errors")
  }

  /// What is wrong with the counts of the results: each input is a report or a failure.
  private func miscount(_ inputs: Int) -> String? {
    let record = String(decoding: FoundFolder.read("\(folder)/results/run.json"), as: UTF8.self)
    let count = { (name: String) -> Int in
      guard let place = record.firstRange(of: "\"\(name)\": ") else { return -1 }
      let digits = record[place.upperBound...].prefix { $0.isNumber }
      return Int(digits) ?? -1
    }
    let (sources, reports, failed) = (count("sources"), count("reports"), count("failed"))
    if sources != inputs || reports + failed != inputs {
      return "\(inputs) inputs, \(sources) sources, \(reports) reports, \(failed) failed"
    }
    let rows = records(of: "cells.csv") - 1
    return rows == reports ? nil : "\(reports) reports, \(rows) rows of cells.csv"
  }

  /// The records of a table; a line end within quotation marks ends none.
  private func records(of name: String) -> Int {
    var isQuoted = false
    var count = 0
    for byte in FoundFolder.read("\(folder)/results/\(name)") {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A && !isQuoted { count += 1 }
    }
    return count
  }

  private func lastLine(of name: String) -> String {
    let text = String(decoding: FoundFolder.read("\(folder)/\(name)"), as: UTF8.self)
    return String((text.split(separator: "\n").last ?? "").prefix(200))
  }

  /// Leaves a corpus behind with as few sources as fail.
  private func add(_ corpus: SmallCorpus, _ number: Int, _ problem: String) {
    var small = corpus
    var i = 0
    while i < small.sources.count && small.sources.count > 1 {
      let fewer = small.without(source: i)
      // The same kind of failure, and no other that a smaller corpus has.
      if self.problem(of: fewer)?.prefix(7) == problem.prefix(7) { small = fewer } else { i += 1 }
    }
    let again = self.problem(of: small) ?? problem
    let note = "\(again); options \(small.options); seed \(seed) number \(number)"
    say("audit: \(note)")
    let name = "audit-\(number)"
    found.add(name, small.lines, suffix: "ndjson", note: note)
    for file in small.files {
      FoundFolder.write(file.bytes, to: "\(found.path)/\(name)-\(file.name)")
    }
  }

  /// Empties the folder of the run.
  private func clear() {
    _ = ChildProcess.run("/bin/rm", ["-rf", folder])
    FoundFolder.make(folder)
  }
}

/// A path that holds from every folder.
private func absolute(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
