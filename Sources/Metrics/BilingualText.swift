/// A text in both languages of the output.
public struct BilingualText: Hashable, Sendable {
  /// The text in Chinese.
  public let chinese: String
  /// The text in English.
  public let english: String

  /// Creates a text from its two versions.
  public init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }
}
