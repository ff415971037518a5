import Findings
import Forms
import Reading

extension Check {
  /// A count that the narrative states equals the cells that it names.
  public static let countAgainstTable = Check(
    CheckDescription(
      id: "NAR101", name: "countAgainstTable", level: .query,
      title: LocalizedText(zh: "正文件数与表格不符", en: "Count in the narrative against the table"),
      rationale: LocalizedText(
        zh: "正文和表格说的是同一年、同一范围的同一件事，件数应当一致；不一致时，两处至少有一处需要更正或说明口径。",
        en:
          "Narrative and table tell the same thing of the same year and bodies, so the counts agree. "
          + "Where they do not, one of them needs correcting, or the scope explaining."),
      formula:
        "stated = Σ cells, for one allowed reading (收到 = received, or received + carried_over; "
        + "办结/答复 = concluded)",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "正文称收到申请 85 件，表三本年新收 58、新收加上年结转 61，均不相等。",
        en: "the narrative says 85 received; table 3 has 58 received, 61 with those carried over."),
      limits: LocalizedText(
        zh: "只核对本年、全报告范围、主语明确的件数：上年、累计、部分月份、本级或个别单位、带“涉及”“通过”等限定的件数不单独比较"
          + "（本级与部门、镇街的件数先相加）。余、约、近按约数处理。表格有空白或未读出的格时不判断。",
        en:
          "Compares counts of this year, of the whole body and without limiting words only. Counts of "
          + "last year, of several years, of months, of single bodies are left out (those of the own "
          + "level, of departments and townships are added up first). Approximate numbers are taken as "
          + "such. Undetermined where cells are blank or unread.")),
    .statements { comparison in
      var verdicts: [StatedVerdict] = []
      func add(_ verdict: Verdict, on statements: [Int]) {
        verdicts.append(
          StatedVerdict(verdict, on: statements, read: .figure, in: comparison.report))
      }
      for (index, judgement) in comparison.judgements.enumerated() {
        guard case .count(let subject) = comparison.report.statements[index].subject else {
          continue
        }
        switch judgement {
        case .notCompared: continue
        case .satisfied: add(.satisfied, on: [index])
        case .undetermined: add(.undetermined(.unstated), on: [index])
        case .violated(let tried):
          // A denial of cases has a check of its own; two values of one thing have another.
          if comparison.isDenialOfCases(index) || comparison.isInConflict(index) { continue }
          add(.violated(comparison.mismatch(index, subject, tried)), on: [index])
        }
      }
      for sum in comparison.sums { add(.violated(comparison.mismatch(sum)), on: sum.statements) }
      return verdicts
    })
}

extension Reconciliation {
  /// Whether a statement is one of two that contradict each other.
  func isInConflict(_ index: Int) -> Bool {
    conflicts.contains { $0.first == index || $0.second == index }
  }

  /// Whether a statement denies that there were cases of table 4.
  func isDenialOfCases(_ index: Int) -> Bool {
    guard case .count(let subject) = report.statements[index].subject else { return false }
    return subject.cells.table == .disputes && report.statements[index].value == .zero
  }

  fileprivate func mismatch(
    _ index: Int, _ subject: CountSubject, _ tried: [Tried]
  ) -> Discrepancy {
    let statement = report.statements[index]
    let stated = StatedValue.inCellUnit(statement)
    let nearest = tried[0]
    let readings = list(tried)
    var result = Discrepancy(
      claim: claim(index),
      message: LocalizedText(
        zh: "\(sectionName(index).zh)写 \(text(index))，\(readings.zh)"
          + (tried.count > 1 ? "，均不相等" : "，不相等"),
        en: "\(sectionName(index).en) says \(stated), but \(readings.en)"))
    result.cell = subject.cells.cells(in: report.edition).first
    let unit = result.cell?.unit.officialLabel ?? statement.unit.text
    result.compare(
      ComparedValue(.quantity(stated), .narrative, unit: unit),
      with: ComparedValue(.quantity(nearest.value), .table, unit: unit))
    result.evidence = [quote(index)] + [quote(subject.cells)].compactMap(\.self)
    result.strength = 0.9
    result.influence = max(stated.double, nearest.value.double)
    return result
  }

  fileprivate func mismatch(_ sum: ScopeSum) -> Discrepancy {
    let terms = sum.statements.map { "\(report.statements[$0].value)" }
    let first = sum.statements[0]
    let readings = list(sum.tried)
    var result = Discrepancy(
      claim: claim(first) + "|sum",
      message: LocalizedText(
        zh: "正文各范围相加 \(terms.joined(separator: " ＋ ")) ＝ \(sum.total)，\(readings.zh)"
          + (sum.tried.count > 1 ? "，均不相等" : "，不相等"),
        en: "the bodies named add up to \(terms.joined(separator: " + ")) = \(sum.total), "
          + "but \(readings.en)"))
    if let nearest = sum.tried.first {
      result.compare(
        ComparedValue(
          .quantity(sum.total), .narrative,
          label: LocalizedText(zh: "正文各范围合计", en: "sum of the narrative's scopes"), unit: "件"),
        with: ComparedValue(.quantity(nearest.value), .table, unit: "件"))
    }
    result.evidence = quotes(sum.statements)
    result.strength = 0.7
    result.influence = sum.total.double
    return result
  }
}
