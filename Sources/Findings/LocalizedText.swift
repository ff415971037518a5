/// One text in both languages of the program.
public struct LocalizedText: Hashable, Sendable {
  /// The text in Chinese.
  public let zh: String
  /// The text in English.
  public let en: String

  /// Creates a text from its two versions.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
