import Forms
import Testing

@testable import Simulation

@Suite struct CleanNarrativeTests {
  private func reports(_ kind: NarrativeKind) -> [SimulatedReport] {
    NarrativeCorpora.clean[kind, default: []].flatMap { $0 }
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func everyCountIsThatOfTheTable(_ kind: NarrativeKind) {
    var checked = 0
    for number in reports(kind).flatMap(StatedNumber.all) {
      guard case .count(let quantity) = number.recipe,
        let truth = NarrativeArithmetic.value(of: quantity, in: number.report)
      else { continue }
      checked += 1
      #expect(
        number.value == Double(truth), "\(number.sentence.shape.id): \(number.sentence.string)")
    }
    #expect(checked > 600)
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func everyShareIsWithinItsLastDigit(_ kind: NarrativeKind) throws {
    var checked = 0
    for number in reports(kind).flatMap(StatedNumber.all) {
      guard case .share(let part, let whole) = number.recipe,
        let a = NarrativeArithmetic.value(of: part, in: number.report),
        let b = NarrativeArithmetic.value(of: whole, in: number.report)
      else { continue }
      checked += 1
      let stated = try #require(number.value)
      let error = abs(stated - 100 * Double(a) / Double(b))
      #expect(
        error <= NarrativeArithmetic.halfUnit(number.text) + 1e-9, "\(number.sentence.string)")
    }
    #expect(checked > 8)
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func everyGrowthIsThatAgainstTheReportBefore(_ kind: NarrativeKind) throws {
    var checked = 0
    for organ in NarrativeCorpora.clean[kind, default: []] {
      for (before, now) in zip(organ, organ.dropFirst()) {
        for number in StatedNumber.all(in: now) {
          guard case .growth(let quantity) = number.recipe,
            let a = NarrativeArithmetic.value(of: quantity, in: now),
            let b = NarrativeArithmetic.value(of: quantity, in: before)
          else { continue }
          checked += 1
          let stated = try #require(number.value)
          let change = 100 * (Double(a) - Double(b)) / Double(b)
          let half = NarrativeArithmetic.halfUnit(number.text)
          #expect(abs(stated - abs(change)) <= half + 1e-9, "\(number.sentence.string)")
          let downs = ["下降", "减", "降幅", "少", "回落", "下滑"]
          #expect(downs.contains { number.sentence.contains($0) } == (change < 0))
        }
      }
    }
    #expect(checked > 8)
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func everyListAddsUp(_ kind: NarrativeKind) {
    var closed = 0
    for report in reports(kind) {
      for mark in report.proseMarks {
        guard let sentence = report.prose?[mark.address] else { continue }
        for list in sentence.lists {
          guard let whole = sentence.whole(of: list) else { continue }
          let total = sentence.slots[whole].value
          let sum = list.parts.reduce(0) { $0 + sentence.slots[$1].value }
          switch list.kind {
          case .closed, .closedFromThree:
            closed += 1
            #expect(sum == total, "\(sentence.shape.id): \(sentence.string)")
          case .open: #expect(sum <= total, "\(sentence.shape.id): \(sentence.string)")
          }
        }
      }
    }
    #expect(closed > 200)
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func itSaysWhatItMust(_ kind: NarrativeKind) throws {
    for report in reports(kind) {
      let prose = try #require(report.prose)
      let text = prose.addresses.map { prose[$0].string }.joined()
      if (NarrativeArithmetic.value(of: .reconsiderations, in: report) ?? 0) > 0 {
        #expect(text.contains("复议"))
      }
      if (NarrativeArithmetic.value(of: .suits, in: report) ?? 0) > 0 {
        #expect(text.contains("诉讼"))
      }
      let others = prose.addresses.filter { $0.section == 2 }.map { prose[$0].string }.joined()
      if report.edition == .form2021 { #expect(others.contains("信息处理费"), "\(others)") }
      if report.organ.kind == .government {
        #expect(text.contains("考核"))
        #expect(text.contains("评议"))
        #expect(text.contains("追究") || text.contains("问责"))
      }
      #expect(prose.sections.allSatisfy { !$0.isEmpty })
      #expect(report.narrativeFaults.isEmpty)
      #expect(report.copy == nil)
    }
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func theProseHasTheLengthOfRealProse(_ kind: NarrativeKind) throws {
    let lengths = try reports(kind).map { report in
      let prose = try #require(report.prose)
      return prose.addresses.reduce(0) { $0 + prose[$1].string.unicodeScalars.count }
    }
    #expect(lengths.allSatisfy { (800...2_900).contains($0) }, "\(lengths.sorted().prefix(3))")
    let typical = lengths.filter { (1_000...2_500).contains($0) }.count
    #expect(Double(typical) > 0.95 * Double(lengths.count), "\(typical) of \(lengths.count)")
  }
}
