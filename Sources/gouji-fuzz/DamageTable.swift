import Fuzzing
import Glibc
import Simulation

/// Prints how every kind of damage fares.
struct DamageTable {
  let arguments: Arguments
  let seed: UInt64

  /// Reads texts of every kind in every layout, each kind in a process of its own; returns how many
  /// kinds are read wrongly.
  func run() -> Int {
    print("| kind | texts | wrong texts | wrong cells | unread |\n|---|---|---|---|---|")
    fflush(nil)
    if let kind = arguments.kind { return run(kind) > 0 ? 1 : 0 }
    var wrong = 0
    let file = "/tmp/gouji-fuzz-\(getpid())"
    for kind in DamageKind.all {
      var words = ["--mode", "damage", "--kind", kind.name, "--cases", "\(arguments.cases)"]
      words += ["--seed", "\(seed)"]
      if let layout = arguments.layout { words += ["--layout", layout.rawValue] }
      if let found = arguments.found { words += ["--found", found] }
      let outcome = ChildProcess.run(
        CommandLine.arguments[0], words, output: file + ".rows", errors: file + ".errors")
      if outcome.code != 0 { wrong += 1 }
      if outcome.code == nil { print("| \(kind.name) | | | signal \(outcome.signal) | |") }
      let rows = String(decoding: FoundFolder.read(file + ".rows"), as: UTF8.self)
      for row in rows.split(separator: "\n").dropFirst(2) { print(row) }
      let errors = String(decoding: FoundFolder.read(file + ".errors"), as: UTF8.self)
      if !errors.isEmpty { say(String(errors.dropLast())) }
    }
    unlink(file + ".rows")
    unlink(file + ".errors")
    let texts = "\(arguments.cases) texts of each kind and layout"
    say("damage: seed \(seed), \(texts), \(wrong) of \(DamageKind.all.count) kinds read wrongly")
    return wrong
  }

  /// Reads texts of one kind; returns how many cells are wrong.
  private func run(_ kind: DamageKind) -> Int {
    var probe = ReadingProbe()
    let layouts = arguments.layout.map { [$0] } ?? SheetLayout.allCases
    let tally = DamageTally(
      of: kind, cases: arguments.cases, seed: seed, layouts: layouts, probe: &probe)
    let share = Int((1000 * tally.unreadShare).rounded())
    print(
      "| \(kind.name) | \(tally.texts) | \(tally.wrongTexts) | \(tally.wrong)",
      "| \(share / 10).\(share % 10) % |")
    var seen: Set<SheetLayout> = []
    for failure in tally.failures where seen.insert(failure.layout).inserted {
      say("  \(kind.name) \(failure.layout) seed \(failure.seed): \(failure.message)")
      if let path = arguments.found { add(failure.layout, failure.seed, kind, path) }
    }
    return tally.wrong
  }

  /// Leaves a failing text behind, without the tables in which nothing is wrong.
  private func add(
    _ layout: SheetLayout, _ seed: UInt64, _ kind: DamageKind, _ path: String
  ) {
    guard let text = kind.text(seed: seed, layout: layout) else { return }
    let input = ReadingCase("\(kind.name) \(layout)", text.bytes, truth: text.truth)
    var probe = ReadingProbe()
    guard let first = probe.probe(text.bytes, truth: text.truth).wrong.first else { return }
    FoundFolder(path).add(
      "\(kind.name)-\(layout)", input.excerpt(of: first.cell, first.message),
      note: "\(first.cell): \(first.message); \(kind.description); \(layout) seed \(seed)")
  }
}
