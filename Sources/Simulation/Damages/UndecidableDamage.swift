/// Damage that nobody can see in the text, and that is therefore no `DamageKind`.
///
/// A reader that is right on every kind may still be wrong on these; no rule could tell.
public struct UndecidableDamage: Sendable {
  /// What happens to the text.
  public let description: String
  /// Why the damaged text reads as an undamaged one with other values.
  public let reason: String

  /// Every kind that was thought of.
  public static let all: [UndecidableDamage] = [
    UndecidableDamage(
      description: "a digit lost, added or changed within a number",
      reason: "another number stands in its cell; a sum that fails is a finding, not a reading"),
    UndecidableDamage(
      description: "two values of one row exchanged",
      reason: "each stands where a value of its column stands, and the row's sum holds"),
    UndecidableDamage(
      description:
        "the values of a row one place off, one lost at the end and a blank at the begin",
      reason:
        "the row is as wide as its neighbours; the sum fails as it does where a figure is wrong"),
    UndecidableDamage(
      description: "the labels of two rows exchanged, their values left",
      reason: "each label stands before values"),
    UndecidableDamage(
      description: "a whole row of values replaced by that of another report",
      reason: "nothing of the text belongs to the row before"),
    UndecidableDamage(
      description:
        "two values of a text with a cell to a line exchanged, or one doubled and its neighbour lost",
      reason: "the number of lines is the same"),
    UndecidableDamage(
      description:
        "in a row of table 2 whose blanks leave no trace, a number split where a blank was",
      reason: "the row has the width of the form and no sum"),
    UndecidableDamage(
      description: "a number added to a row and a blank of it lost, where blanks leave a trace",
      reason:
        "the row is as wide as its neighbours; the sum fails as it does where a figure is wrong"),
    UndecidableDamage(
      description: "a row of values below one whose own values are all blank and leave no trace",
      reason: "it is the only row of values that the label has"),
    UndecidableDamage(
      description: "a file cut within a number at its very end",
      reason: "the first digits are a number, and nothing follows that could be missing"),
    UndecidableDamage(
      description: "a blank and a zero taken for each other",
      reason: "both are common, and often in one report"),
    UndecidableDamage(
      description: "a table 4 of another body in place of the report's own",
      reason: "table 4 does not say whose it is"),
  ]
}
