import Findings
import Forms
import Reading

/// How findings on the narrative name, place and quote statements.
extension Reconciliation {
  /// What is claimed about: the section, the subject, and which of the statements with both it is.
  func claim(_ index: Int) -> String { claims.name(of: index, in: report) }

  /// The statement, quoted with its place.
  func quote(_ index: Int) -> Evidence {
    Evidence(report.source, report.statements[index].span)
  }

  /// The first two of several statements, quoted so that the quotes differ.
  func quotes(_ indices: [Int]) -> [Evidence] {
    Evidence.pieces(report.source, indices.map { report.statements[$0].span })
  }

  /// The first printed cell of a sum, quoted with its place; nil where none is printed.
  func quote(_ cells: RowSum) -> Evidence? {
    let printed = cells.cells(in: report.edition).lazy.compactMap { report.cells.figure($0) }
    // A sum is best shown by a figure in it that counts.
    let figure = printed.first { $0.value != .zero } ?? printed.first
    return figure.map { Evidence(report.source, $0.span) }
  }

  /// The number as it is written, with its unit.
  func text(_ index: Int) -> String {
    let statement = report.statements[index]
    return "\(statement.value) \(statement.unit.text)"
  }

  /// The section in which a statement stands, for a message.
  func sectionName(_ index: Int) -> LocalizedText {
    let numerals = ["一", "二", "三", "四", "五", "六"]
    guard let section = report.statements[index].section else {
      return LocalizedText(zh: "正文", en: "the narrative")
    }
    return LocalizedText(
      zh: "第\(numerals[section.rawValue - 1])部分", en: "section \(section.rawValue)")
  }

  /// The readings that were tried, in a few words: 本年新收 60、新收加上年结转 63; for shares
  /// 不掌握 15/56 ＝ 26.8%（本年办结）. A reading with the numbers of an earlier one is left out.
  func list(_ tried: [Tried]) -> LocalizedText {
    var readings: [(name: LocalizedText, values: [LocalizedText])] = []
    var seen: Set<[Quantity]> = []
    for entry in tried
    where seen.insert([entry.value] + [entry.baseValue].compactMap(\.self)).inserted {
      let value = describe(entry)
      if let last = readings.last, last.name == entry.reading.name {
        readings[readings.count - 1].values.append(value)
      } else {
        readings.append((entry.reading.name, [value]))
      }
    }
    return LocalizedText(
      zh: readings.map { "\($0.name.zh) \($0.values.map(\.zh).joined(separator: "、"))" }
        .joined(separator: "；"),
      en: readings.map { "\($0.name.en) \($0.values.map(\.en).joined(separator: ", "))" }
        .joined(separator: "; "))
  }

  private func describe(_ tried: Tried) -> LocalizedText {
    guard let base = tried.base, let whole = tried.baseValue else {
      return LocalizedText(zh: tried.value.description, en: tried.value.description)
    }
    let share = ShareText.percent(tried.value, of: whole)
    return LocalizedText(
      zh: "\(tried.value)/\(whole) ＝ \(share)（\(base.name.zh)）",
      en: "\(tried.value)/\(whole) = \(share) (\(base.name.en))")
  }
}

/// Shares as messages print them.
enum ShareText {
  /// A share in per cent with one decimal, rounded half away from zero.
  static func percent(_ part: Quantity, of whole: Quantity) -> String {
    let tenths = Int((1000 * part.double / whole.double).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
