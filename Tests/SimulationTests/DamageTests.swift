import Forms
import Testing

@testable import Simulation

@Suite struct DamageTests {
  @Test(arguments: Case.all)
  func theDamageIsWhereTheMutationSays(_ example: Case) throws {
    let report = example.report
    for mutation in Mutation.allCases {
      for seed in 1...8 as ClosedRange<UInt64> {
        guard let mutated = report.mutated(mutation, seed: seed) else {
          #expect(mutation == .rowShifted && !report.layout.isDelimited)
          continue
        }
        let expected =
          Array(report.bytes[..<mutated.replaced.lowerBound]) + mutated.replacement
          + report.bytes[mutated.replaced.upperBound...]
        #expect(mutated.bytes == expected)
        #expect(mutated.bytes != report.bytes)
        #expect(String(validating: mutated.bytes, as: UTF8.self) != nil)
        check(mutated, seed)
      }
    }
  }

  private func check(_ mutated: MutatedReport, _ seed: UInt64) {
    let report = mutated.original
    let marks = report.marks
    switch mutated.mutation {
    case .numberDeleted:
      let mark = marks.first { $0.range == mutated.replaced }
      #expect(mark?.kind == mutated.deletedCell.map(Mark.Kind.value), "seed \(seed)")
      #expect(mutated.damagedLines.contains(mutated.deletedCell?.line ?? .rules))
      #expect(mutated.replacement.isEmpty)
    case .labelDamaged:
      let inside = marks.first {
        if case .label = $0.kind {
          $0.range.clamped(to: mutated.replaced) == mutated.replaced
        } else {
          false
        }
      }
      #expect(inside?.kind == mutated.damagedLines.first.map(Mark.Kind.label))
      #expect([3, 6, 9].contains(mutated.replaced.count))
      #expect(mutated.damagedTable == nil)
    case .headerDamaged:
      let inside = marks.first {
        if case .header = $0.kind {
          $0.range.clamped(to: mutated.replaced) == mutated.replaced
        } else {
          false
        }
      }
      #expect(inside?.kind == mutated.damagedTable.map(Mark.Kind.header))
      #expect(mutated.damagedLines.isEmpty)
    case .rowShifted:
      #expect(mutated.damagedLines.count == (mutated.damagedLines[0].table == .disputes ? 3 : 1))
      let delimiters: Set<UInt8> = [0x09, 0x20, 0x7C]
      #expect(mutated.replacement.allSatisfy(delimiters.contains))
      #expect(report.bytes[mutated.replaced].allSatisfy(delimiters.contains))
    case .pageFooterInserted:
      #expect(mutated.replaced.isEmpty)
      let before = report.bytes[mutated.replaced.lowerBound - 1]
      #expect(before == 0x0A || before == 0x0D)
      #expect(
        marks.contains {
          if case .table = $0.kind { $0.range.contains(mutated.replaced.lowerBound) } else { false }
        })
    }
  }

  @Test func theSameSeedGivesTheSameDamage() {
    let report = SimulatedReport.sample(seed: 3, edition: .form2021, layout: .pipeTable)
    for mutation in Mutation.allCases {
      #expect(
        report.mutated(mutation, seed: 5)?.bytes == report.mutated(mutation, seed: 5)?.bytes)
    }
  }

  @Test func onlyTheDamagedPlacesMayBeUnread() throws {
    let report = SimulatedReport.sample(
      seed: 3, edition: .form2021, layout: .tabTable, style: Style())
    let number = try #require(report.mutated(.numberDeleted, seed: 2))
    let deleted = try #require(number.deletedCell)
    for cell in Edition.form2021.cells where cell.table == .applications {
      #expect(number.mayBeUnread(cell) == (cell.line == deleted.line), "\(cell.id)")
    }
    let header = try #require(report.mutated(.headerDamaged, seed: 2))
    for cell in Edition.form2021.cells {
      #expect(header.mayBeUnread(cell) == (cell.table == header.damagedTable), "\(cell.id)")
    }
  }
}
