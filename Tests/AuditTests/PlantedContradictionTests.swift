import Findings
import Intake
import Simulation
import TestSupport
import Testing

/// Contradictions planted in simulated narratives: how many are found, and how much of what is found
/// was planted.
@Suite(.serialized) struct PlantedContradictionTests {
  private static let count = 3_000

  /// Measures the narratives of a hand and prints the recall of each kind of fault.
  private func measure(
    _ kind: NarrativeKind, seed: UInt64, count: Int = Self.count
  ) async -> NarrativeRecall {
    let corpus = SimulatedCorpus(
      seed: seed, count: count, narrative: kind, contradictionShare: 0.3)
    let recall = NarrativeRecall(await NarrativeMeasurement(corpus))
    print("narratives of \(kind.rawValue), GOUJI_SEED=\(seed)")
    for line in recall.summary { print("  \(line)") }
    return recall
  }

  @Test func contradictionsAreFoundAndNothingElse() async {
    let recall = await measure(.development, seed: seed(default: 31))
    for line in recall.missed { print("  missed: \(line)") }
    for line in recall.wrong { print("  wrong: \(line)") }
    #expect(recall.precision >= 0.99)
    #expect(recall.ofFigures >= 0.95)
  }

  /// The shapes of other hands, with how much of each is found by the grammar alone: a smaller share
  /// means that something is read no longer. `Benchmarks/narrative.py` gives the exact figures.
  @Test(
    arguments: [
      (NarrativeKind.practice, 0.96), (.heldOut, 0.93), (.reserve, 0.95), (.sealed, 0.95),
      (.unseen, 0.93),
    ])
  func contradictionsInShapesOfOtherHandsAreFound(_ kind: NarrativeKind, _ least: Double) async {
    let recall = await measure(kind, seed: seed(default: 32), count: 1_000)
    #expect(recall.precision >= 0.99)
    #expect(recall.ofFigures >= least)
  }

  @Test func cleanNarrativesRaiseNothing() async {
    let first = seed(default: 33)
    let corpus = SimulatedCorpus(seed: first, count: Self.count, narrative: .development)
    let measured = await NarrativeMeasurement(corpus)
    let findings = measured.reports.flatMap(\.narrativeFindings)
    print("clean narratives, GOUJI_SEED=\(first): \(findings.count) findings")
    for finding in findings { print("  \(finding.line)") }
    #expect(findings.count <= 3)
  }
}
