/// How far a finding goes, from a hint to a proof.
///
/// The raw value is the token printed in data files. Levels compare by weight: `notice` is the
/// least, `error` the greatest.
public enum Level: String, CaseIterable, Sendable {
  /// Certainly wrong: an identity fails, or one thing has two values.
  case error
  /// A question to put: the figures or statements do not fit together as they usually do.
  case query
  /// Far from the peers or from last year; says nothing of right or wrong.
  case difference
  /// Form, wording, or a limit of reading.
  case notice

  /// The name of the level.
  public var title: LocalizedText {
    switch self {
    case .error: LocalizedText(zh: "不符", en: "error")
    case .query: LocalizedText(zh: "待核", en: "query")
    case .difference: LocalizedText(zh: "差异", en: "difference")
    case .notice: LocalizedText(zh: "提示", en: "notice")
    }
  }

  /// The place of the level in a listing: 0 for `error`, 3 for `notice`.
  public var order: Int {
    switch self {
    case .error: 0
    case .query: 1
    case .difference: 2
    case .notice: 3
    }
  }
}

extension Level: Comparable {
  /// Levels compare by weight: `notice` < `difference` < `query` < `error`.
  public static func < (a: Level, b: Level) -> Bool { a.order > b.order }
}
