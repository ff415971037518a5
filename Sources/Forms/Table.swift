/// One of the three statutory tables of the report.
public enum Table: UInt8, CaseIterable, Sendable {
  /// Table of section 二: information disclosed on the organ's own initiative.
  case activeDisclosure = 2
  /// Table of section 三: applications received and how they were concluded.
  case applications = 3
  /// Table of section 四: reconsiderations and suits.
  case disputes = 4

  /// The heading of the section that holds the table.
  public var officialLabel: String {
    switch self {
    case .activeDisclosure: "主动公开政府信息情况"
    case .applications: "收到和处理政府信息公开申请情况"
    case .disputes: "政府信息公开行政复议、行政诉讼情况"
    }
  }

  /// The name readers use for the table: 表二, 表三, 表四.
  public var shortLabel: String {
    switch self {
    case .activeDisclosure: "表二"
    case .applications: "表三"
    case .disputes: "表四"
    }
  }
}
