/// A language that messages, titles and explanations are written in.
public enum Language: String, CaseIterable, Sendable {
  /// Chinese, the default.
  case zh
  /// English.
  case en
}
