import Findings
import Forms
import Metrics

extension Metric {
  /// The metric in one language, ending with a line end.
  func explanation(in language: Language) -> String {
    let editions = editions.map(\.name).joined(separator: ", ")
    switch language {
    case .zh:
      return """
        ## \(id) \(label.chinese)

        - 类型：\(kind.rawValue)，单位：\(unit.chinese)
        - 公式：\(formula)
        - 表格版本：\(editions)
        - 极性：\(polarity.rawValue)

        注意：\(caveat.chinese)

        """
    case .en:
      return """
        ## \(id) \(label.english)

        - Kind: \(kind.rawValue), unit: \(unit.english)
        - Formula: \(formula)
        - Editions: \(editions)
        - Polarity: \(polarity.rawValue)

        Note: \(caveat.english)

        """
    }
  }
}
