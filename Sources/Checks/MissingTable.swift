import Forms
import Intake
import Reading

extension AnnualReport {
  /// Whether nothing of a table is there: it was not found, and no word of its heads or labels
  /// stands in the section that holds it.
  func lacks(_ table: Table) -> Bool {
    guard tables[table] == nil else { return false }
    guard let start = sections[table.section] else { return true }
    let end = sections.values.filter { $0 > start }.min() ?? source.bytes.count
    var text = String.UnicodeScalarView()
    for scalar in source.text(SourceSpan(start: start, end: end)).unicodeScalars
    where !scalar.properties.isWhitespace { text.append(scalar) }
    return !table.traces.contains { String(text).contains($0) }
  }
}

extension Table {
  /// The section that holds the table.
  var section: Section {
    switch self {
    case .activeDisclosure: .activeDisclosure
    case .applications: .applications
    case .disputes: .disputes
    }
  }

  /// Words that hardly stand anywhere but in the heads and labels of the table.
  fileprivate var traces: [String] {
    switch self {
    case .activeDisclosure: ["制发件数", "处理决定数量", "收费金额", "新制作数量", "项目数量"]
    case .applications: ["三安全一稳定", "三类内部事务", "四类过程性", "科研机构"]
    case .disputes: ["结果维持", "结果纠正", "尚未审结", "未经复议直接起诉", "复议后起诉"]
    }
  }
}
