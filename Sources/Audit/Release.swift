/// What this release of the program is called.
public enum Release {
  /// The name of the tool, as records of runs give it.
  public static let toolName = "gouji"
  /// The version of the program.
  public static let version = "0.1.0"
  /// The version of the rules: the edition of the form, and how often they changed since.
  public static let ruleset = "2021.1"
}
