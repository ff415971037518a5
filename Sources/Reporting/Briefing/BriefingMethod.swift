import Findings
import Metrics

/// 五、方法与局限 and the record of the run.
extension Briefing {
  mutating func method() {
    block(say("## 五、方法与局限", "## 5. Method and limits"))
    checkTable()
    for text in Self.rules(gates) { line("- " + text[language]) }
    line("")
  }

  private mutating func checkTable() {
    let checks = tables.tally.checks.sorted { $0.key < $1.key }
    if checks.isEmpty { return block(say("没有运行任何规则。", "No check was run.")) }
    block(say("核对的规则与次数：", "What was checked, and how often:"))
    line(
      Markdown.row(
        say("规则,成立,不成立,无法判断", "check,satisfied,violated,undetermined")
          .split(separator: ",").map(String.init)))
    line(Markdown.rule(numeric: [false, true, true, true]))
    for (id, counts) in checks {
      line(
        Markdown.row([
          "`\(id)`", "\(counts.satisfied)", "\(counts.violated)", "\(counts.undetermined)",
        ]))
    }
    line("")
  }

  private static func rules(_ gates: ComparisonGates) -> [LocalizedText] {
    [
      LocalizedText(
        zh: "只核对上表所列规则，所据为报告自身所印数字和所写文字；正文只核对读得懂、口径明确的件数、占比和增减，限定不清的不比较；没有列出的内容没有核对，没有发现不等于没有问题。",
        en: "Only the checks above were made, on the figures and words that the reports print. Of "
          + "the narrative, counts, shares and changes were compared where their subject and scope "
          + "are clear, and left alone where words limit them: no finding does not mean no fault."),
      LocalizedText(
        zh: "按所印数值核对，不先行更正。空白、“/”“-”“—”“无”不是零：以零代入仍成立的，算成立；"
          + "不成立的，只有所印分项之和已超过所印合计才算不成立，其余为无法判断；未读出的一律为无法判断。",
        en: "Figures are checked as printed. Blank, /, -, — and 无 are no zeros: an identity that "
          + "holds with zeros in their place is satisfied; otherwise it is violated only where the "
          + "printed parts exceed the printed total, and undetermined in all other cases. With an "
          + "unread cell it is always undetermined."),
      LocalizedText(
        zh: "数字归入版面所示的单元格；版面不能确定归属的，列为未读出（`unread.csv`），不推测。",
        en: "A number belongs to the cell that the layout shows; where the layout does not decide, "
          + "the cell is unread (`unread.csv`), never guessed."),
      LocalizedText(
        zh: "正文中的一种写法，若在多家机关的多数报告中都与其他数字不符，多半是本工具读错，"
          + "不列为发现，逐处记入 `unread.csv`（代码 `wording`）。",
        en: "Where one wording of the narrative disagrees with other figures in most of the "
          + "reports that use it, in several organs, it is probably misread: no finding, but a row "
          + "of `unread.csv` (code `wording`) for each place."),
      LocalizedText(
        zh: "占比附分子、分母和 95% Wilson 区间；分母不足 \(gates.minimumCount) 件，或同类不足 "
          + "\(gates.minimumPeers) 家的，只列数字，不排位次、不判断。",
        en: "Shares come with both counts and Wilson's 95 % interval; below a denominator of "
          + "\(gates.minimumCount) or \(gates.minimumPeers) peers the figures are printed and "
          + "nothing is judged."),
      LocalizedText(
        zh: "与上年比较：两年均满 10 件的件数按 Hidiroglou–Berthelot 效应，较小的件数（含零）和占比按精确检验，都扣除同类的共同变化和通常波动；"
          + "列为发现的都经精确检验，按本次运行的错误发现率 5%。表格版本改变而不可比的、跨 2024 年新《行政复议法》的复议诉讼指标不判断。",
        en:
          "Against last year: counts of ten and more by their Hidiroglou–Berthelot effect, smaller ones "
          + "(zeros too) and shares by exact tests, both less what changed with the peers and the usual "
          + "variation. Findings pass an exact test at a false-discovery rate of 5 % in the run. Metrics "
          + "that the form changed, and metrics of disputes across the Reconsideration Law of 2024, are "
          + "not judged."),
      LocalizedText(
        zh: "同类组为同一年度同级同类的机关，或由使用者指定；占比之差用百分点，件数变化用百分比，上年不足 10 件的不计算百分比。",
        en:
          "Peers are organs of one level and kind in one year, or as the user says. Shares differ "
          + "in percentage points, counts change in per cent, from a base of 10 on."),
      LocalizedText(
        zh: "“差异”中的 OUT、RAT、DIG 各条由本机关其他年度和同类推算而来；q 为错误发现率："
          + "q ≤ 0.05 的各条合在一起，预计不超过二十分之一是偶然。",
        en:
          "The differences OUT, RAT and DIG are inferred from the organ's other years and its peers. "
          + "q is a false-discovery rate: of all with q ≤ 0.05 together, no more than one in twenty "
          + "is expected to be chance."),
      LocalizedText(
        zh: "发现先按级别排列；同级按“可疑程度 × 影响”由大到小，影响为涉及的数量占上级政府所公布同一格数字的比重（最高为 1），"
          + "上级年报不在其中的以同类组合计为分母；再按可疑程度、所涉数量和编号。",
        en: "Findings are ordered by level; within a level by suspicion times influence, where "
          + "influence is the amount concerned over the figure that the government above publishes for "
          + "the cell (at most 1), or over the peer group's total where that report is not at hand; then "
          + "by suspicion, amount and id."),
      LocalizedText(
        zh: "“差异”不代表违规，也不是评价；机构改革、口径调整、案件集中都可能造成差异。",
        en:
          "A difference is no accusation and no grade: reorganisation, a change of definition or a "
          + "cluster of cases may explain it."),
    ]
  }

  mutating func runRecord() {
    block(say("## 附：运行记录", "## Appendix: record of the run"))
    let settings = tables.settings
    var rows = [
      (say("程序", "tool"), "gouji \(settings.version)"),
      (say("规则集", "ruleset"), settings.ruleset),
      (say("文件", "files"), "\(tables.sources.count)"),
      (say("报告", "reports"), "\(tables.reports.count)"),
      (say("未能读取的文件", "files not read"), "\(summary.failedFiles)"),
      (say("未读出的单元格", "cells not read"), "\(summary.unreadCells)"),
      (say("发现", "findings"), "\(tables.findings.count)"),
    ]
    for option in settings.options {
      rows.append((Markdown.codeCell("--" + option.key), Markdown.text(Self.plain(option.value))))
    }
    line(Markdown.row([say("项目", "item"), say("值", "value")]))
    line(Markdown.rule(numeric: [false, false]))
    for row in rows { line(Markdown.row([row.0, row.1])) }
  }

  private static func plain(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): FigureText.plain(number)
    case .bool(let truth): "\(truth)"
    case .null: "—"
    case .array(let items): items.map(plain).joined(separator: ", ")
    case .object(let members):
      members.map { "\($0.key)=\(plain($0.value))" }.joined(separator: ", ")
    }
  }
}
