import Fuzzing
import Glibc
import Simulation
import TestSupport
import Testing

/// Every kind of damage in every layout: a cell has what is printed there, or it is unread.
///
/// `GOUJI_CASES` texts of each kind and layout are read, `GOUJI_SEED` is the seed of the first; where
/// no number is given, one text of each kind in some of the layouts, others for each kind.
@Suite struct DamageTests {
  static let cases = environment("GOUJI_CASES")

  @Test func thereAreManyKinds() {
    #expect(DamageKind.all.count >= 60)
    #expect(Set(DamageKind.all.map(\.name)).count == DamageKind.all.count)
    #expect(DamageKind.all.allSatisfy { !$0.description.isEmpty })
  }

  @Test(arguments: DamageKind.all.map(\.name))
  func noCellIsEverWrong(name: String) throws {
    let kind = try #require(DamageKind.all.first { $0.name == name })
    let seed = seed(default: 20_260_101)
    let place = try #require(DamageKind.all.firstIndex(of: kind))
    let layouts = SheetLayout.allCases.enumerated()
      .filter { Self.cases != nil || ($0.offset + place) % 4 == 0 }.map(\.element)
    var probe = ReadingProbe()
    let tally = DamageTally(
      of: kind, cases: Self.cases ?? 1, seed: seed, layouts: layouts, probe: &probe)
    print(
      "\(name) from seed \(seed): \(tally.texts) texts, \(tally.wrongTexts) with a wrong cell,",
      "\(tally.wrong) of \(tally.cells) cells wrong, \(tally.unreadShare) unread")
    // Some kinds need a layout with separators, or one without.
    if Self.cases != nil { #expect(tally.texts > 0) }
    for failure in tally.failures.prefix(3) {
      Issue.record("\(name) \(failure.layout) seed \(failure.seed): \(failure.message)")
    }
    #expect(tally.wrong == 0)
  }

  @Test(arguments: SheetLayout.allCases)
  func undamagedTextsAreReadRight(layout: SheetLayout) {
    var probe = ReadingProbe()
    for seed in UInt64(1)...UInt64(4 * (Self.cases ?? 2)) {
      let text = DamagedText.undamaged(seed: seed, layout: layout)
      let verdict = probe.probe(text.bytes, truth: text.truth)
      #expect(verdict.isRead)
      for wrong in verdict.wrong.prefix(3) {
        Issue.record("\(layout) seed \(seed) \(wrong.cell): \(wrong.message)")
      }
    }
  }
}

private func environment(_ name: String) -> Int? {
  getenv(name).flatMap { Int(String(cString: $0)) }
}
