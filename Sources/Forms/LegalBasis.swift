/// The provision that a check, a table or a line rests on.
public enum LegalBasis: Sendable, Hashable {
  /// An article of the Regulations on the Disclosure of Government Information (Order 711).
  case regulations(article: Int)
  /// A table of the statutory form and the article that requires the report.
  case table(Table, article: Int)
  /// The instrument that prescribes an edition of the form.
  case form(Edition)
  /// Arithmetic of the report's own statements; no provision is needed.
  case arithmetic

  /// The provision in Chinese.
  public var chinese: String {
    switch self {
    case .regulations(let article): "《中华人民共和国政府信息公开条例》第\(article)条"
    case .table(let table, let article):
      "《中华人民共和国政府信息公开条例》第\(article)条；年度报告格式\(table.shortLabel)（\(table.officialLabel)）"
    case .form(let edition): "\(edition.instrument)"
    case .arithmetic: "报告自身数字之间的算术关系"
    }
  }

  /// The provision in English.
  public var english: String {
    switch self {
    case .regulations(let article):
      "Regulations on the Disclosure of Government Information (Order 711), article \(article)"
    case .table(let table, let article):
      "Regulations on the Disclosure of Government Information (Order 711), article \(article); "
        + "table \(table.rawValue) of the statutory form"
    case .form(let edition): "statutory form, \(edition.instrument)"
    case .arithmetic: "arithmetic of the report's own figures"
    }
  }
}
