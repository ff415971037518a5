import Metrics
import Reading

/// 数字的首位与末位: the digits of the corpus and of its peer groups, which name no organ.
extension Briefing {
  /// The most rows of the table, that of the corpus among them.
  private static let mostGroups = 15

  mutating func digits() {
    block(say("## 数字的首位与末位", "## First and last digits"))
    let digits = PanelDigits(panel)
    guard let corpus = digits.corpus else { return block(tooFew(digits.count)) }
    table(of: [corpus] + digits.groups.prefix(Self.mostGroups - 1))
    let rest = max(0, digits.groups.count - (Self.mostGroups - 1))
    if rest > 0 || digits.groupsBelow > 0 { block(notListed(rest, below: digits.groupsBelow)) }
    digitNotes()
  }

  private func tooFew(_ count: Int) -> String {
    let least = PanelDigits.leastFigures
    return say(
      "两位以上的件数只有 \(count) 个，过少（至少 \(least) 个），不作检验。",
      "Too few: \(number(count, "count")) of two digits or more, and tests need \(least).")
  }

  private func notListed(_ rest: Int, below: Int) -> String {
    let least = PanelDigits.leastFigures
    var parts: [String] = []
    if rest > 0 { parts.append(say("另有 \(rest) 组未列", "\(number(rest, "more group")) not shown")) }
    if below > 0 {
      parts.append(
        say(
          "\(below) 组的件数不足 \(least) 个，不作检验",
          "\(number(below, "group")) with fewer than \(least) counts not tested"))
    }
    return parts.joined(separator: say("；", "; ")) + say("。", ".")
  }

  private mutating func table(of rows: [GroupDigits]) {
    line(
      Markdown.row(
        say(
          "同类组,年度,件数,首位 χ²,首位 MAD,p,末位 χ²,p,末位为 0 或 5,p,最小 q",
          "peer group,year,counts,first digit χ²,first digit MAD,p,last digit χ²,p,"
            + "ends in 0 or 5,p,least q"
        ).split(separator: ",").map(String.init)))
    line(Markdown.rule(numeric: [false] + [Bool](repeating: true, count: 10)))
    for row in rows { line(Markdown.row(cells(of: row))) }
    line("")
  }

  private func cells(of row: GroupDigits) -> [String] {
    var names = [say("全部", "all"), "—"]
    if let index = row.group {
      let group = panel.groups[index.position]
      names = [groupName(group.name), "\(group.year)"]
    }
    let first = [
      FigureText.fixed(row.first.chiSquare, places: 1),
      FigureText.fixed(row.first.meanAbsoluteDeviation, places: 4),
      FigureText.probability(row.first.pValue),
    ]
    var last = ["—", "—", "—", "—"]
    if let digits = row.last, let ends = row.roundEnds {
      last = [
        FigureText.fixed(digits.chiSquare, places: 1), FigureText.probability(digits.pValue),
        FigureText.share(Quantity(ends.round), of: Quantity(ends.all), in: language),
        FigureText.probability(ends.pValue),
      ]
    }
    return names + ["\(row.count)"] + first + last + [FigureText.probability(row.leastQ)]
  }

  private mutating func digitNotes() {
    let (least, last) = (PanelDigits.leastFigures, PanelDigits.leastLastDigits)
    block(
      say(
        "读法：Benford 律适合跨几个数量级的件数，大小相近的件数偏离它并非差错；件数很多时，很小的偏离 p 也很小，"
          + "同一机关各年数字相近又使 p 偏小，宜先看 MAD。偏离只是问一问件数怎样统计，不针对任何机关。",
        "How to read it: Benford's law fits counts over several orders of magnitude, and counts of "
          + "like size depart from it without any fault. With many counts p is small even for a small "
          + "departure, and the likeness of an organ's years makes it smaller still: look at MAD first. "
          + "A departure asks how figures were counted and accuses nobody."))
    block(
      say(
        "注：取表二、表三不由其他格推得的两位以上件数，合计不计，至少 \(least) 个；首位与 Benford 律相比，"
          + "末位与各占十分之一相比，只取三位以上件数，至少 \(last) 个。q 按全部检验一并校正（Benjamini–Hochberg）。",
        "Note: counts of two digits or more of tables 2 and 3 that do not follow from others, no "
          + "totals, at least \(least); first digits against Benford's law, last digits against one "
          + "tenth each for counts of three digits or more, at least \(last). q is over all tests "
          + "together (Benjamini–Hochberg)."))
  }
}
