import Fuzzing
import Simulation

/// Prints how every kind of damage fares.
enum DamageTable {
  /// Reads texts of every kind in every layout; returns how many cells were read wrongly.
  static func run(_ arguments: Arguments, seed: UInt64) -> Int {
    var probe = ReadingProbe()
    var wrong = 0
    print("| kind | texts | wrong texts | wrong cells | unread |\n|---|---|---|---|---|")
    let layouts = arguments.layout.map { [$0] } ?? SheetLayout.allCases
    for kind in arguments.kind.map({ [$0] }) ?? DamageKind.all {
      let tally = DamageTally(
        of: kind, cases: arguments.cases, seed: seed, layouts: layouts, probe: &probe)
      wrong += tally.wrong
      let share = Int((1000 * tally.unreadShare).rounded())
      print(
        "| \(kind.name) | \(tally.texts) | \(tally.wrongTexts) | \(tally.wrong)",
        "| \(share / 10).\(share % 10) % |")
      var seen: Set<SheetLayout> = []
      for failure in tally.failures where seen.insert(failure.layout).inserted {
        say("  \(kind.name) \(failure.layout) seed \(failure.seed): \(failure.message)")
        if let path = arguments.found { add(failure.layout, failure.seed, kind, path) }
      }
    }
    say(
      "damage: seed \(seed), \(arguments.cases) texts of each kind and layout, \(wrong) cells wrong"
    )
    return wrong
  }

  /// Leaves a failing text behind, without the tables in which nothing is wrong.
  private static func add(
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
