import Forms

/// A check's description as the plain text of `gouji explain`, which is Markdown as well.
extension CheckDescription {
  /// The description in one language, ending with a line end.
  public func explanation(in language: Language) -> String {
    switch language {
    case .zh:
      """
      ## \(id) \(title.zh)

      - 级别：\(level.title.zh)（\(level.rawValue)）
      - 名称：`\(name)`
      - 公式：\(formula)
      - 依据：\(basis.chinese)

      为什么：\(rationale.zh)

      例：\(example.zh)

      局限：\(limits.zh)

      """
    case .en:
      """
      ## \(id) \(title.en)

      - Level: \(level.title.en)
      - Name: `\(name)`
      - Formula: \(formula)
      - Basis: \(basis.english)

      Why: \(rationale.en)

      Example: \(example.en)

      Limits: \(limits.en)

      """
    }
  }
}
