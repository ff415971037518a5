import Findings
import Forms
import Reading

extension Check {
  /// What the narrative states twice has one value.
  public static let oneThingTwoValues = Check(
    CheckDescription(
      id: "NAR104", name: "oneThingTwoValues", level: .error,
      title: LocalizedText(zh: "同一事项前后两个数", en: "One thing with two values"),
      rationale: LocalizedText(
        zh: "同一年、同一范围的同一件事在正文中出现两次，数应相同；不同则至少一处有误，或范围写错。",
        en:
          "What the narrative states twice of the same year and the same bodies has one value. Where "
          + "there are two, one is wrong, or its scope is."),
      formula: "stated(a) = stated(b), same subject, scope and year",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "第一部分写区本级受理 21 件，第六部分写区本级受理 81 件。",
        en: "section 1 says the own level received 21, section 6 says 81."),
      limits: LocalizedText(
        zh: "只比较动词、对象、范围都相同且没有限定的件数；两数分别为新收、新收加上年结转的不算矛盾。",
        en:
          "Compares counts with the same verb, subject and scope and without limits only. Two values "
          + "that are received, and received with those carried over, are no contradiction.")),
    .statements { comparison in
      if comparison.report.statements.isEmpty { return [StatedVerdict(.undetermined(.unstated))] }
      let verdicts =
        comparison.agreements.map { ($0, Verdict.satisfied) }
        + comparison.conflicts.map { ($0, Verdict.violated(comparison.contradiction($0))) }
      if verdicts.isEmpty { return [StatedVerdict(.satisfied)] }
      return verdicts.map { pair, verdict in
        StatedVerdict(
          verdict, on: [pair.first, pair.second], read: .pair, in: comparison.report)
      }
    })
}

extension Reconciliation {
  fileprivate func contradiction(_ conflict: StatedPair) -> Discrepancy {
    let (a, b) = (conflict.first, conflict.second)
    let statements = (report.statements[a], report.statements[b])
    let table = tableValue(statements.0)
    let scope = ScopeName(statements.0.scope).text
    var result = Discrepancy(
      claim: claim(b),
      message: LocalizedText(
        zh: "\(scope.zh)同一事项，\(sectionName(a).zh)写 \(text(a))，\(sectionName(b).zh)写 \(text(b))"
          + (table.map { "；\($0.zh)" } ?? ""),
        en: "\(scope.en)one thing: \(sectionName(a).en) says \(statements.0.value), "
          + "\(sectionName(b).en) says \(statements.1.value)" + (table.map { "; \($0.en)" } ?? "")))
    if case .count(let subject) = statements.0.subject {
      result.cell = subject.cells.cells(in: report.edition).first
    }
    let unit = result.cell?.unit.officialLabel ?? statements.0.unit.text
    result.compare(
      ComparedValue(
        .quantity(StatedValue.inCellUnit(statements.0)), .narrative, label: sectionName(a),
        unit: unit),
      with: ComparedValue(
        .quantity(StatedValue.inCellUnit(statements.1)), .narrative, label: sectionName(b),
        unit: unit))
    result.evidence = quotes([a, b])
    result.influence = max(statements.0.value.double, statements.1.value.double)
    return result
  }

  /// What the tables say of the whole body, for the reader's help.
  private func tableValue(_ statement: Statement) -> LocalizedText? {
    guard case .count(let subject) = statement.subject,
      case .printed(let value) = CellSum(subject.cells, in: report, blanks: blanks)
    else { return nil }
    let name = subject.cells.name(in: report.edition)
    return LocalizedText(zh: "\(name.zh)为 \(value)", en: "the table has \(name.en) \(value)")
  }
}

/// The bodies of a statement, as a message names them.
struct ScopeName {
  /// The name with the mark that follows it; empty for the whole body.
  let text: LocalizedText

  init(_ scope: StatementScope) {
    switch scope {
    case .own: text = LocalizedText(zh: "", en: "")
    case .ownLevel: text = LocalizedText(zh: "本级", en: "own level, ")
    case .departments: text = LocalizedText(zh: "部门", en: "departments, ")
    case .townships: text = LocalizedText(zh: "镇街", en: "townships, ")
    case .departmentsAndTownships:
      text = LocalizedText(zh: "部门和镇街", en: "departments and townships, ")
    case .territory: text = LocalizedText(zh: "全域", en: "whole territory, ")
    case .other: text = LocalizedText(zh: "其他单位", en: "another body, ")
    }
  }
}
