/// One of two values that disagree: what it is, and where it comes from.
public struct ComparedValue: Hashable, Sendable {
  /// The value.
  public let value: FindingValue
  /// Where it comes from.
  public let source: Source
  /// What it is called in front of its number: 正文写, 分项合计.
  public let label: LocalizedText
  /// The unit behind the number; empty where it has none.
  public let unit: String

  /// Where a value comes from.
  public enum Source: String, CaseIterable, Sendable {
    /// A cell of the report's own tables.
    case table
    /// The narrative of the report.
    case narrative
    /// The title of the report.
    case title
    /// The report of the organ for the year before.
    case lastYearReport = "last_year_report"
    /// Reports of the bodies of a government.
    case bodyReport = "body_report"
    /// Other organs of the peer group.
    case peers
    /// A list of the reports that are due.
    case roster
    /// What the report says of itself, such as a rate of growth.
    case stated
    /// A number that follows from others.
    case computed
    /// An act or a document that is cited.
    case reference

    /// The tokens with what they mean.
    public static var legend: LocalizedText {
      LocalizedText(
        zh: allCases.map { "\($0.rawValue) \($0.name)" }.joined(separator: "、"),
        en: allCases.map(\.rawValue).joined(separator: ", "))
    }

    private var name: String {
      switch self {
      case .table: "表格"
      case .narrative: "正文"
      case .title: "标题"
      case .lastYearReport: "上年报告"
      case .bodyReport: "所属机关年报"
      case .peers: "同类机关"
      case .roster: "名单"
      case .stated: "自述"
      case .computed: "推算"
      case .reference: "文件"
      }
    }

    var label: LocalizedText {
      switch self {
      case .table: LocalizedText(zh: "表格为", en: "table")
      case .narrative: LocalizedText(zh: "正文写", en: "narrative")
      case .title: LocalizedText(zh: "标题为", en: "title")
      case .lastYearReport: LocalizedText(zh: "上年报告", en: "last year's report")
      case .bodyReport: LocalizedText(zh: "所属机关", en: "its bodies")
      case .peers: LocalizedText(zh: "同类", en: "peers")
      case .roster: LocalizedText(zh: "名单", en: "roster")
      case .stated: LocalizedText(zh: "所称", en: "stated")
      case .computed: LocalizedText(zh: "推算", en: "computed")
      case .reference: LocalizedText(zh: "应为", en: "reference")
      }
    }
  }

  /// Ties a value to its source.
  ///
  /// - Parameters:
  ///   - label: What it is called; nil for the name of its source.
  ///   - unit: The unit behind the number.
  public init(
    _ value: FindingValue, _ source: Source, label: LocalizedText? = nil, unit: String = ""
  ) {
    self.value = value
    self.source = source
    self.label = label ?? source.label
    self.unit = unit
  }
}
