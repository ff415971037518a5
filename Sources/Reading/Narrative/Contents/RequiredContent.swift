public import Intake

/// What article 50 asks of the report of a government beyond the six sections.
public enum RequiredContent: String, CaseIterable, Sendable {
  /// 工作考核: how the work was assessed.
  case assessment
  /// 社会评议: what the public said of it.
  case publicReview = "public_review"
  /// 责任追究: who was held to account.
  case accountability

  /// The words of the Regulations.
  public var officialLabel: String {
    switch self {
    case .assessment: "工作考核"
    case .publicReview: "社会评议"
    case .accountability: "责任追究"
    }
  }
}

/// The best that a report says about one of the required contents.
public struct RequiredContentMention: Hashable, Sendable {
  /// What is said.
  public enum Extent: Int, Comparable, CaseIterable, Sendable {
    /// Named among the plans only.
    case planned
    /// Named as a system or a rule only: what came of it is not told.
    case institution
    /// Told as something that was done, happened or did not happen.
    case reported

    /// Extents compare by how much is told.
    public static func < (a: Extent, b: Extent) -> Bool { a.rawValue < b.rawValue }
  }

  /// The content.
  public let content: RequiredContent
  /// What is said of it.
  public let extent: Extent
  /// Where.
  public let span: SourceSpan

  /// Creates a mention.
  public init(content: RequiredContent, extent: Extent, span: SourceSpan) {
    self.content = content
    self.extent = extent
    self.span = span
  }
}
