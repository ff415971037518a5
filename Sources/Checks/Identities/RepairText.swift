import Findings
import Forms
import Reading
import Repair

extension RepairAlternative {
  /// The changes as the column `repair` shows them: `t3.granted.total 51→15 (digits transposed)`.
  var text: LocalizedText {
    let slips = changes.map(\.slip)
    let isOneSlip = slips.allSatisfy { $0 == slips[0] }
    func text(_ language: Language) -> String {
      let parts = changes.enumerated().map { place, change in
        let isLast = place == changes.count - 1
        let name = isOneSlip && !isLast ? nil : change.slip.name
        return change.text + Self.bracketed(name, language)
      }
      return parts.joined(separator: language == .zh ? "；" : "; ")
    }
    return LocalizedText(zh: text(.zh), en: text(.en))
  }

  private static func bracketed(_ name: LocalizedText?, _ language: Language) -> String {
    guard let name else { return "" }
    return language == .zh ? "（\(name.zh)）" : " (\(name.en))"
  }

  /// What else speaks for the corrected values.
  var supportText: LocalizedText? {
    var zh: [String] = []
    var en: [String] = []
    for change in changes {
      if change.support.contains(.narrative) {
        zh.append("正文也写 \(change.repaired)")
        en.append("the narrative says \(change.repaired) too")
      }
      if change.support.contains(.carriedForwardLastYear) {
        zh.append("上年报告结转下年为 \(change.repaired)")
        en.append("last year's report carried forward \(change.repaired)")
      }
      if change.support.contains(.carriedOverNextYear) {
        zh.append("下年报告上年结转为 \(change.repaired)")
        en.append("next year's report carried over \(change.repaired)")
      }
    }
    if zh.isEmpty { return nil }
    return LocalizedText(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
  }
}

extension CellChange {
  /// The change as data: `t3.granted.total 51→15`; an empty place has nothing before the arrow.
  var text: String {
    "\(cell.id) \(observed.map(String.init) ?? "")→\(repaired)"
  }

  /// The change as a reader would name it.
  func label(in edition: Edition) -> LocalizedText {
    LocalizedText(
      zh: "\(cell.shortLabel(in: edition)) \(observed.map(String.init) ?? "（空）")→\(repaired)",
      en: "\(cell.id) \(observed.map(String.init) ?? "(blank)")→\(repaired)")
  }
}

extension RepairComponent {
  /// Every alternative as a finding holds it.
  var corrections: [Correction] {
    zip(alternatives, shares).map { alternative, share in
      Correction(
        changes: alternative.changes.map { change in
          Correction.Change(
            cell: change.cell, observed: change.observed.map { Quantity($0) },
            corrected: Quantity(change.repaired), slip: change.slip.token)
        },
        plausibility: share)
    }
  }
}
