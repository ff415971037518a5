import Findings
import Forms
import Intake
import Reading

extension Check {
  /// Every cell of the form could be read.
  public static let unreadCells = Check(
    CheckDescription(
      id: "FRM103", name: "unreadCells", level: .notice,
      title: LocalizedText(
        zh: "有单元格未能读取",
        en: "Cells that could not be read"),
      rationale: LocalizedText(
        zh: "读不出的格不参与任何核对。列出来，是为了让人知道哪些没有核对过，不是说填报有错；格里印有字母的除外，那是误印。",
        en: "A cell that cannot be read takes part in no check. It is listed so that the reader "
          + "knows what was not checked, not because the office did anything wrong; a letter in a "
          + "cell is a misprint, and said to be one."),
      formula: "count of unread cells = 0",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "7格未能读取（数值个数与列数不符7），未参与核对。",
        en: "7 cells were not read (7 wrong number of values) and took part in no check."),
      limits: LocalizedText(
        zh: "这是读取的限制。格内印有字母（如“5O”）的单列为待核。"
          + "整张表都没有的见 FRM101，其各格不计；片段（没有标题的文本）里不存在的表也不计。逐格原因见unread.csv。",
        en:
          "This is a limit of reading. A letter in a cell, such as 5O, is a query of its own. The "
          + "cells of a table that is missing altogether (FRM101), or absent from a fragment (a text "
          + "without a title), are not counted. The reason for each cell is in unread.csv.")),
    .report { report in
      var counts: [UnreadCode: Int] = [:]
      var firstOffset: Int?
      let misprints = Misprint.all(in: report)
      for cell in report.edition.cells {
        guard case .unread(let code, let offset) = report.cells[cell] else { continue }
        if report.title == nil && report.tables[cell.table] == nil { continue }
        if code == .missing && report.lacks(cell.table) { continue }
        if misprints.contains(where: { $0.cells.contains(cell) }) { continue }
        counts[code, default: 0] += 1
        if firstOffset == nil && code != .missing { firstOffset = offset }
      }
      let misprinted = misprints.map { Verdict.violated(misprint($0, in: report)) }
      if counts.isEmpty && !misprinted.isEmpty { return misprinted }
      if counts.isEmpty {
        let absent = report.title == nil ? nil : Table.allCases.first(where: report.lacks)
        if let cell = report.edition.cells.first(where: { $0.table == absent }) {
          return [.undetermined(.unread(cell))]
        }
        let isPart = report.title == nil && report.tables.count < Table.allCases.count
        return [isPart ? .undetermined(.fragment) : .satisfied]
      }
      return misprinted + [.violated(unread(counts, at: firstOffset, in: report))]
    })

  private static func misprint(_ misprint: Misprint, in report: AnnualReport) -> Discrepancy {
    let cell = misprint.cells[0]
    let text = report.source.text(misprint.span)
    let label = cell.line.shortLabel(in: report.edition)
    var result = Discrepancy(
      claim: "misprint.\(cell.id)",
      message: LocalizedText(
        zh: "\(cell.table.shortLabel)“\(label)”一行印有“\(text)”，不是数字",
        en: "“\(text)” in the line of \(cell.line.description.english) is no number"))
    result.level = .query
    result.cell = cell
    result.observe(.text(text))
    result.evidence = [Evidence(report.source, misprint.span)]
    return result
  }

  private static func unread(
    _ counts: [UnreadCode: Int], at offset: Int?, in report: AnnualReport
  ) -> Discrepancy {
    let codes = UnreadCode.allCases.compactMap { code in counts[code].map { (code, $0) } }
    let total = codes.reduce(0) { $0 + $1.1 }
    let zh = codes.map { "\($0.0.name.zh) \($0.1)" }.joined(separator: "、")
    let en = codes.map { "\($0.1) \($0.0.name.en)" }.joined(separator: ", ")
    var result = Discrepancy(
      claim: "cells",
      message: LocalizedText(
        zh: "\(total) 格未能读取（\(zh)），未参与核对；这是读取的限制，不表示填报有误",
        en: "\(total) \(total == 1 ? "cell was" : "cells were") not read (\(en)) and took part in "
          + "no check; a limit of reading, not a fault of the report"))
    if let offset {
      result.evidence = [Evidence(report.source, SourceSpan(start: offset, end: offset))]
    }
    result.influence = Double(total)
    return result
  }
}

extension UnreadCode {
  /// The reason in words.
  fileprivate var name: LocalizedText {
    switch self {
    case .missing: LocalizedText(zh: "缺表或缺行", en: "missing table or line")
    case .count: LocalizedText(zh: "数值个数与列数不符", en: "wrong number of values")
    case .shifted: LocalizedText(zh: "数值与列不对齐", en: "values out of column")
    case .damaged: LocalizedText(zh: "行名或表头残缺", en: "damaged label or header")
    case .number: LocalizedText(zh: "不是数字", en: "not a number")
    }
  }
}
