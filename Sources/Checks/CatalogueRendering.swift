import Findings

extension Sequence where Element == Check {
  /// The page of the catalogue, `Documentation/Checks.md`: every check in both languages.
  public var page: String {
    var page = """
      # 核对规则 · Checks

      本页由规则目录生成，请勿手工修改。This page is generated from the catalogue; do not edit it.

      | ID | 级别 Level | 名称 | Title |
      |---|---|---|---|

      """
    for check in self {
      let description = check.description
      let level = "\(description.level.title.zh) \(description.level.rawValue)"
      page += "| \(check.id) | \(level) | \(description.title.zh) | \(description.title.en) |\n"
    }
    for check in self {
      page += "\n" + check.description.explanation(in: .zh)
      page += "\n" + check.description.explanation(in: .en)
    }
    return page
  }
}
