import Forms

/// The catalogue as rows of text, for `gouji metrics`.
extension Metric {
  /// The names of the fields, in the order of `fields`.
  public static let fieldNames = [
    "id", "label", "kind", "formula", "unit", "polarity", "editions", "caveat",
  ]

  /// The metric as texts, in the order of `fieldNames`.
  ///
  /// - Parameter language: Which version of a text to take.
  public func fields(in language: KeyPath<BilingualText, String>) -> [String] {
    [
      id, label[keyPath: language], kind.rawValue, formula, unit[keyPath: language],
      polarity.rawValue, editions.map(\.name).joined(separator: " "), caveat[keyPath: language],
    ]
  }
}
