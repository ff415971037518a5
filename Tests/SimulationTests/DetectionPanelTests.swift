import Forms
import Testing

@testable import Simulation

@Suite struct DetectionPanelTests {
  private static let panel = DetectionPanel(
    seed: 3, organCount: 400, faultsOfEachKind: 8, consistentShare: 1)

  @Test func everyKindIsPlantedEquallyOften() {
    print("seed 3")
    let entries = Self.panel.entries()
    #expect(entries.count == 1_600)
    for fault in Fault.allCases {
      #expect(entries.count { $0.planted?.fault == fault } == 8, "\(fault)")
    }
  }

  @Test func whatWasAddedUpAnewKeepsEveryIdentity() {
    print("seed 3")
    for entry in Self.panel.entries() {
      guard let fault = entry.planted?.fault, fault != .mismatchedTotal else { continue }
      for identity in Identity.all(in: .form2021) {
        let left = identity.left.reduce(0) { $0 + entry.figures[$1] }
        let right = identity.right.reduce(0) { $0 + entry.figures[$1] }
        #expect(left == right, "\(fault) \(identity.id)")
      }
    }
  }

  @Test func thePlantedCellsAreThoseThatDiffer() {
    print("seed 3")
    let honest = DetectionPanel(seed: 3, organCount: 400, faultsOfEachKind: 0).entries()
    for (a, b) in zip(honest, Self.panel.entries()) {
      let cells = Edition.form2021.cells.filter { a.figures[$0] != b.figures[$0] }
      #expect(cells == b.planted?.cells ?? [])
    }
  }
}
