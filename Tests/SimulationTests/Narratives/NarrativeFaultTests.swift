import Forms
import Testing

@testable import Simulation

@Suite struct NarrativeFaultTests {
  private func faulty(_ kind: NarrativeKind) -> [(SimulatedReport, PlantedNarrativeFault)] {
    NarrativeCorpora.faulty[kind, default: []].flatMap { $0 }.flatMap { report in
      report.narrativeFaults.map { (report, $0) }
    }
  }

  private func value(_ quantity: Quantity, _ report: SimulatedReport) -> Int {
    NarrativeArithmetic.value(of: quantity, in: report) ?? 0
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func everyReportOfAFaultyCorpusBearsOne(_ kind: NarrativeKind) {
    #expect(faulty(kind).count == 300)
    #expect(Set(faulty(kind).map(\.1.fault)).count >= 12)
  }

  /// Nothing that a table could mean by received, concluded or a share of them.
  @Test(arguments: NarrativeCorpora.kinds)
  func aWrongCountFitsNoReading(_ kind: NarrativeKind) throws {
    let flows = Set(
      [Quantity.received, .atHand, .concluded].flatMap { quantity in
        NarrativeArithmetic.cells[quantity] ?? []
      })
    var checked = 0
    for (report, fault) in faulty(kind) where fault.fault == .wrongCount {
      let stated = try #require(NarrativeArithmetic.number(fault.stated))
      let ids = fault.cells.map(\.id)
      if ids == ["t2.fees.amount"] { continue }
      let sum = report.truth.filter { fault.cells.contains($0.cell) }.reduce(0) {
        $0 + Int(($1.millionths ?? 0) / 1_000_000)
      }
      #expect(stated != Double(sum), "\(fault)")
      if Set(ids).isSubset(of: flows) {
        for quantity in [Quantity.received, .atHand, .concluded] {
          #expect(stated != Double(value(quantity, report)), "\(fault)")
        }
      }
      checked += 1
    }
    #expect(checked > 8)
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func aWrongShareFitsNoBase(_ kind: NarrativeKind) throws {
    for (report, fault) in faulty(kind) where fault.fault == .wrongShare {
      let stated = try #require(NarrativeArithmetic.number(fault.stated))
      let half = NarrativeArithmetic.halfUnit(fault.stated)
      let isOfPersons = fault.cells.contains { $0.id == "t3.received.natural_person" }
      let parts: [Quantity] =
        isOfPersons
        ? [.person]
        : [
          .granted, .partly, .disclosed, .refused, .notHeld, .unavailable, .enterprise, .legal,
          .organisations,
        ]
      let meant = parts.filter { part in
        let ids = NarrativeArithmetic.cells[part] ?? []
        return ids.allSatisfy { id in fault.cells.contains { $0.id == id } }
      }
      #expect(!meant.isEmpty, "\(fault.cells.map(\.id))")
      for part in meant {
        for base in [Quantity.concluded, .received, .atHand] where value(base, report) > 0 {
          let share = 100 * Double(value(part, report)) / Double(value(base, report))
          #expect(abs(share - stated) > half, "\(fault.stated) for \(share)")
        }
      }
    }
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func aWrongListDoesNotAddUp(_ kind: NarrativeKind) throws {
    for (report, fault) in faulty(kind)
    where fault.fault == .wrongList || fault.fault == .partsExceedWhole {
      let prose = try #require(report.prose)
      let address = try #require(
        prose.addresses.first { prose[$0].shape.id == fault.shape && broken(prose[$0]) },
        "\(fault)")
      let sentence = prose[address]
      let part = try #require(NarrativeArithmetic.number(fault.places[0].text))
      let whole = try #require(NarrativeArithmetic.number(fault.places[1].text))
      if fault.fault == .partsExceedWhole { #expect(part > whole, "\(sentence.string)") }
      if fault.fault == .wrongList { #expect(part <= whole, "\(sentence.string)") }
    }
  }

  /// Whether a list of the sentence fails to add up, or has a part above its whole.
  private func broken(_ sentence: Sentence) -> Bool {
    sentence.lists.contains { list in
      guard let whole = sentence.whole(of: list) else { return false }
      let parts = list.parts.map { sentence.slots[$0].value }
      let total = sentence.slots[whole].value
      return parts.contains { $0 > total } || list.kind != .open && parts.reduce(0, +) != total
    }
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func aWrongGrowthFitsNeitherTheSentenceNorTheYearBefore(_ kind: NarrativeKind) throws {
    var checked = 0
    for organ in NarrativeCorpora.faulty[kind, default: []] {
      for (before, now) in zip(organ, organ.dropFirst()) {
        for fault in now.narrativeFaults
        where fault.fault == .growthAgainstLastYear || fault.fault == .growthInSentence {
          let stated = try #require(NarrativeArithmetic.number(fault.stated))
          let quantity = [Quantity.received, .concluded, .licensing].first {
            NarrativeArithmetic.cells[$0] == fault.cells.map(\.id)
          }
          guard let quantity else { continue }
          checked += 1
          let (a, b) = (Double(value(quantity, now)), Double(value(quantity, before)))
          let isShare = fault.stated.hasSuffix("%") || fault.stated.hasSuffix("％")
          // 是上年的1.5倍 compares as a multiple.
          let isMultiple = fault.sentence?.text.contains("倍") ?? false
          let change = isMultiple ? a / b : isShare ? 100 * abs(a - b) / b : abs(a - b)
          let least = isMultiple ? 0.05 : isShare ? 1 : 0.5
          #expect(abs(stated - change) > least, "\(fault.stated) for \(change)")
        }
      }
    }
    #expect(checked > 1)
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func whatIsMissingIsNowhere(_ kind: NarrativeKind) throws {
    for (report, fault) in faulty(kind) {
      let prose = try #require(report.prose)
      let text = { (sections: [Int]) in
        prose.addresses.filter { sections.contains($0.section) }.map { prose[$0].string }.joined()
      }
      switch fault.fault {
      case .casesNotMentioned:
        #expect(value(.disputes, report) > 0)
        #expect(!text([0, 1, 2]).contains("复议") && !text([0, 1, 2]).contains("诉讼"))
      case .casesDenied:
        #expect(value(.disputes, report) > 0)
        let words = ["未发生", "无", "没有", "均为0件", "均为零", "为零", "0起", "0宗", "未出现", "复议0件"]
        #expect(words.contains { fault.stated.contains($0) }, "\(fault.stated)")
        let mentions = prose.addresses.filter {
          prose[$0].contains("复议") || prose[$0].contains("诉讼")
        }
        #expect(mentions.count == 1)
      case .feeStatementMissing:
        #expect(report.edition == .form2021)
        #expect(!text([2]).contains("信息处理费") && !text([2]).contains("收取"))
        #expect(!text([2]).isEmpty)
      case .emptySection: #expect(text(fault.section == "五" ? [1] : [2]).isEmpty)
      case .contentsMissing:
        #expect(report.organ.kind == .government)
        if fault.expected.contains("考核") { #expect(!text([0, 1, 2]).contains("考核")) }
        if fault.expected.contains("评议") { #expect(!text([0, 1, 2]).contains("评议")) }
        if fault.expected.contains("追究") { #expect(!text([0, 1, 2]).contains("追究")) }
      default: break
      }
    }
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func staleYearsAndDocumentsAreWrong(_ kind: NarrativeKind) {
    let right = [
      "国务院令第711号", "国办发〔2021〕12号", "国办发〔2022〕8号", "国办公开办函〔2021〕30号",
      "国办函〔2020〕109号",
    ]
    for (report, fault) in faulty(kind) {
      if fault.fault == .staleYear {
        let year = NarrativeArithmetic.number(fault.stated) ?? 0
        #expect(year < Double(report.year) && fault.expected.count == fault.stated.count)
      }
      if fault.fault == .wrongDocument {
        #expect(!right.contains(fault.stated))
        #expect(right.contains(fault.expected))
      }
    }
  }

  /// All kinds, in the prose of a government with figures large enough for each.
  @Test(arguments: NarrativeCorpora.kinds)
  func everyKindCanBePlanted(_ kind: NarrativeKind) throws {
    let shapes = try #require(ShapeSet.of(kind))
    var missing = Set(NarrativeFault.allCases)
    for seed in 1...200 as ClosedRange<UInt64> where !missing.isEmpty {
      var history = OrganHistory(
        organ: .government(of: .coded(320583)), random: RandomSource(seed: 20))
      let last = history.nextYear(on: .form2021)
      let facts = NarrativeFacts(
        organ: .government(of: .coded(320583)), year: 2022, edition: .form2021,
        figures: history.nextYear(on: .form2021), lastYear: (.form2021, last),
        lastYearIsKnown: true, seed: seed)
      let prose = ProsePlanner.prose(of: facts, in: shapes, random: RandomSource(seed: seed))
      for fault in missing {
        var planter = FaultPlanter(
          facts: facts, shapes: shapes, random: RandomSource(seed: seed, stream: 1))
        guard let planted = planter.plant(fault, in: prose) else { continue }
        #expect(planted.planting.fault == fault)
        missing.remove(fault)
      }
    }
    #expect(missing.isEmpty)
  }
}
