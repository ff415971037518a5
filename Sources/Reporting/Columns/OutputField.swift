public import Findings

/// A column of a table: its name, what it holds, and what it means.
///
/// One declaration serves the header of the file, its description in `datapackage.json` and
/// `Output/README.md`.
public struct OutputField: Hashable, Sendable {
  /// What a column holds, in the words of Frictionless Table Schema.
  public enum FieldType: String, CaseIterable, Sendable {
    /// A text.
    case string
    /// A whole number.
    case integer
    /// A number.
    case number
    /// A number or a text.
    case any
  }

  /// The name in the header.
  public let name: String
  /// What it holds.
  public let type: FieldType
  /// What it means.
  public let description: LocalizedText
  /// The tokens it may hold; empty where any value of its type may stand.
  public let tokens: [String]

  init(_ name: String, _ type: FieldType = .string, zh: String, en: String, tokens: [String] = []) {
    self.name = name
    self.type = type
    description = LocalizedText(zh: zh, en: en)
    self.tokens = tokens
  }
}
