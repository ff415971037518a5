public import Forms

/// What a check is: its id, its level, why it exists, what it rests on and where it ends.
public struct CheckDescription: Sendable {
  /// Three letters and three digits, stable, never used again.
  public let id: String
  /// The name of the fault, as the source calls it, such as `applicationsOutOfBalance`.
  public let name: String
  /// The level of what it finds, unless a finding says otherwise.
  public let level: Level
  /// The fault in a few words.
  public let title: LocalizedText
  /// Why a careful filler never produces this, or why it is worth a question.
  public let rationale: LocalizedText
  /// The rule as a formula over cells and statements.
  public let formula: String
  /// The provision the check rests on.
  public let basis: LegalBasis
  /// A case that it finds, with its figures.
  public let example: LocalizedText
  /// What it does not see, and what explains a finding without a fault.
  public let limits: LocalizedText

  /// Creates a description.
  public init(
    id: String, name: String, level: Level, title: LocalizedText, rationale: LocalizedText,
    formula: String, basis: LegalBasis, example: LocalizedText, limits: LocalizedText
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.title = title
    self.rationale = rationale
    self.formula = formula
    self.basis = basis
    self.example = example
    self.limits = limits
  }
}
