import Findings
import Forms
import Reading

extension CarryComparison {
  /// One of the two reports.
  enum Side: Sendable { case earlier, later }

  /// The failing identity of one report that, made to hold, gives what the other report says in a
  /// column; nil where there is none.
  func asked(of side: Side, _ column: Column, _ filings: [Filing]) -> OwnArithmetic? {
    guard let place = Column.applicants.firstIndex(of: column),
      case .broken(let forward, let over) = outcomes[place]
    else { return nil }
    switch side {
    case .earlier:
      let all = OwnArithmetic.all(on: .at(.carriedForward, column), in: filings[earlier.filing])
      return all.first { $0.value == over }
    case .later:
      let all = OwnArithmetic.all(on: .at(.carriedOver, column), in: filings[later.filing])
      return all.first { $0.value == forward }
    }
  }

  /// Both totals and their difference.
  var totalText: LocalizedText {
    guard let (forward, over) = brokenTotal else { return LocalizedText(zh: "", en: "") }
    return LocalizedText(
      zh: "上年结转 \(over)，\(earlier.year)年报告结转下年 \(forward)，相差 \(Gap.size(over - forward))",
      en: "carried over \(over), but the report for \(earlier.year) carried forward \(forward) "
        + "(difference \(over - forward))")
  }

  /// The columns of applicants that differ, this year's number first; empty where none does.
  var applicantsText: LocalizedText {
    LocalizedText(
      zh: brokenApplicants.map { "\($0.column.officialLabel) \($0.over) 对 \($0.forward)" }
        .joined(separator: "、"),
      en: brokenApplicants.map { "\($0.column.englishPlural) \($0.over) against \($0.forward)" }
        .joined(separator: ", "))
  }

  /// What the own arithmetic of either report says of some columns, where it explains them.
  func explanation(of columns: [Column], _ filings: [Filing]) -> LocalizedText {
    let before = columns.compactMap { asked(of: .earlier, $0, filings) }
    let now = columns.compactMap { asked(of: .later, $0, filings) }
    var zh = ""
    var en = ""
    for item in before {
      zh += "；\(earlier.year)年报告本身不平（\(item.identity)），按其余各格结转下年应为 \(item.value)，与本年相符"
      en +=
        "; the report for \(earlier.year) does not add up itself (\(item.identity)): its other "
        + "cells give \(item.value), as is carried over here"
    }
    for item in now {
      zh += "；本年报告本身不平（\(item.identity)），按其余各格上年结转应为 \(item.value)，与\(earlier.year)年报告相符"
      en +=
        "; this report does not add up itself (\(item.identity)): its other cells give "
        + "\(item.value), as was carried forward in \(earlier.year)"
    }
    return LocalizedText(zh: zh, en: en)
  }

  /// The lines of both reports that print some columns of the carry-over, the later report's first.
  /// Where the own arithmetic of a report explains a column, the rest of its balance follows.
  func evidence(_ columns: [Column], in register: OrganRegister) -> [Evidence] {
    var cells = (
      now: columns.map { Cell.at(.carriedOver, $0) },
      before: columns.map { Cell.at(.carriedForward, $0) }
    )
    for column in columns {
      let rest: [Line] = [.received, .concluded]
      if asked(of: .later, column, register.filings)?.family == .balance {
        cells.now += (rest + [.carriedForward]).map { .at($0, column) }
      }
      if asked(of: .earlier, column, register.filings)?.family == .balance {
        cells.before += (rest + [.carriedOver]).map { .at($0, column) }
      }
    }
    return .alternating(
      register.lines(cells.now, of: later.filing),
      register.lines(cells.before, of: earlier.filing))
  }
}

extension LocalizedText {
  /// One text after another.
  static func + (a: LocalizedText, b: LocalizedText) -> LocalizedText {
    LocalizedText(zh: a.zh + b.zh, en: a.en + b.en)
  }
}
