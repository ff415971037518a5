import Forms
import Testing

@testable import Simulation

/// The text with look-alikes, full-width forms and all space folded away.
private func folded(_ text: String) -> String {
  var ordinary: [String: Unicode.Scalar] = [:]
  for (scalar, radical) in Radical.lookAlike { ordinary[radical] = scalar }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000, 0x200B, 0xFEFF: continue
    case 0x28, 0xFF08: result.append("（")
    case 0x29, 0xFF09: result.append("）")
    case 0x2C: result.append("，")
    default:
      let original = ordinary[String(scalar)]
      result.append(original ?? scalar)
    }
  }
  return String(result)
}

private func occurrences(of part: String, in text: String) -> Int {
  var count = 0
  let text = Array(text.utf8)
  let part = Array(part.utf8)
  var i = 0
  while i + part.count <= text.count {
    if text[i] == part[0] && text[i..<i + part.count].elementsEqual(part) { count += 1 }
    i += 1
  }
  return count
}

struct Case: CustomTestStringConvertible {
  let layout: Layout
  let edition: Edition
  let seed: UInt64
  var testDescription: String { "\(layout) \(edition) seed \(seed)" }

  static let all = Layout.allCases.flatMap { layout in
    Edition.allCases.flatMap { edition in
      (1...6).map { Case(layout: layout, edition: edition, seed: $0) }
    }
  }

  var report: SimulatedReport {
    SimulatedReport.sample(seed: seed, edition: edition, layout: layout)
  }
}

@Suite struct SimulatedReportTests {
  @Test(arguments: Case.all)
  func theTruthCoversEveryCellOfTheEdition(_ example: Case) {
    #expect(example.report.truth.map(\.cell) == example.edition.cells)
  }

  @Test(arguments: Case.all)
  func theSameSeedGivesTheSameBytes(_ example: Case) {
    #expect(example.report.bytes == example.report.bytes)
    let other = SimulatedReport.sample(
      seed: example.seed + 100, edition: example.edition, layout: example.layout)
    #expect(example.report.bytes != other.bytes)
  }

  @Test(arguments: Case.all)
  func everyLabelStandsInTheTextOnce(_ example: Case) {
    let report = example.report
    let text = folded(report.text)
    // Without the furniture between a label's two halves, and without the prose.
    let labels = LabelText.of(report.edition, report.style.labels)
    for line in report.edition.lines(of: .applications) where !Self.isPart(line) {
      let label = folded(labels[line])
      #expect(occurrences(of: label, in: text) == 1, "\(label)")
    }
    for line in report.edition.lines(of: .activeDisclosure) {
      #expect(occurrences(of: folded(labels[line]), in: text) >= 1, "\(line)")
    }
  }

  /// Whether a line's label is part of another word of the form.
  private static func isPart(_ line: Line) -> Bool { line == .otherOther }

  @Test(arguments: Case.all)
  func everyValueStandsWhereItsMarkSays(_ example: Case) {
    let report = example.report
    let style = report.style
    var marked = Set<Cell>()
    for mark in report.marks {
      guard case .value(let cell) = mark.kind else { continue }
      marked.insert(cell)
      let text = String(decoding: report.bytes[mark.range], as: UTF8.self)
      let truth = report.truth.first { $0.cell == cell }
      switch truth?.underlying {
      case .blank: #expect(text.isEmpty)
      case .notApplicable: #expect(["/", "-", "—", "无", "⽆"].contains(text))
      case .printed where cell.kind == .count && style.grouping == .none:
        let digits = String(
          String.UnicodeScalarView(
            text.unicodeScalars.compactMap {
              $0.value > 0xFF00 ? Unicode.Scalar($0.value - 0xFEE0) : $0
            }))
        #expect(digits == truth?.valueText, "\(cell.id)")
      default: #expect(!text.isEmpty)
      }
    }
    let printed = report.truth.filter { $0.underlying != .blank }.map(\.cell)
    #expect(marked.isSuperset(of: printed))
  }

  @Test(arguments: Case.all)
  func rowsOfDelimitedTablesHaveTheWidthOfTheTable(_ example: Case) {
    let report = example.report
    guard report.layout == .tabTable || report.layout == .tabTableRagged else { return }
    var tabs: [Int: Int] = [:]
    let lines = report.bytes.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }
    for line in lines where line.contains(0x09) {
      tabs[line.count { $0 == 0x09 }, default: 0] += 1
    }
    // Tables 2, 3 and 4 are 4, 10 and 15 columns wide; table 3 has three rows of header.
    let rows3 = report.edition == .form2021 ? 25 + 3 : 23 + 3
    #expect(tabs == [3: report.edition == .form2021 ? 14 : 18, 9: rows3, 14: 4])
  }

  @Test func aBlankIsUnplaceableOnlyWhereItsPlaceIsLost() {
    var style = Style()
    style.zero = .blank
    for layout in Layout.allCases {
      let report = SimulatedReport.sample(
        seed: 9, edition: .form2021, layout: layout, style: style)
      let states = Set(report.truth.map(\.state))
      #expect(states.contains(.blank) == layout.keepsBlankPlaces, "\(layout)")
      #expect(states.contains(.unplaceable) != layout.keepsBlankPlaces, "\(layout)")
    }
  }

  @Test func theTruthFileHasOneRowForEachCell() {
    var figures = Figures()
    figures[.granted, .naturalPerson] = 7
    figures[.at(.fees, .amount)] = 25_100_000
    var random = RandomSource(seed: 1)
    var style = Style()
    style.zero = .slash
    let report = SimulatedReport(
      organ: .numbered(0), year: 2021, edition: .form2021, figures: figures, layout: .tabTable,
      style: style, random: &random)
    let rows = TruthFile.content(of: report).split(separator: "\n")
    #expect(rows.count == 201)
    #expect(rows[0] == "cell,state,value")
    #expect(rows.contains("t2.fees.amount,printed,25.1"))
    #expect(rows.contains("t3.granted.natural_person,printed,7"))
    #expect(rows.contains { $0.hasSuffix(",not_applicable,") })
  }

  /// Seed 001 of real reports shows each of these rows; ours must have the same shape.
  @Test func raggedRowsLookLikeTheRealOnes() {
    let report = (1...40).lazy.map {
      SimulatedReport.sample(
        seed: $0, edition: .form2021, layout: .tabTableRagged, style: Self.ragged)
    }.first { $0.text.contains("\n5. 要求行政机关确认或重新出具已获取信息\t\t") }
    let text = report?.text ?? ""
    #expect(text.contains("\n一、本年新收政府信息公开申请数量\t\t"))
    #expect(text.contains("\n三、本年度办理结果\t(一) 予以公开\t"))
    #expect(text.contains("\n\t(三) 不予公开\t1. 属于国家秘密\t"))
    #expect(text.contains("\n\t\t2. 其他法律行政法规禁止公开\t"))
    #expect(text.contains("\n(六) 其他处理\t1. 申请人无正当理由逾期不补正"))
    #expect(text.contains("\n(七) 总计\t"))
    #expect(text.contains("\t\t\n四、结转下年度继续办理\t\t"))
  }

  private static var ragged: Style {
    var style = Style()
    style.labels = .halfWidth
    return style
  }
}
