import Forms
import Intake
import Reading

/// A report written cell by cell, whose numbers differ from each other, in any of a few layouts.
struct FormText {
  /// How the cells of a line are set apart.
  enum Separation: CaseIterable { case spaces, lines, tabs, innerPipes, outerPipes, pipeLines }

  /// One printed line of a table: what stands in front, and its values.
  struct Row {
    var labels: [String]
    var values: [String] = []
  }

  var head = ["中站区人民政府2021年政府信息公开工作年度报告", "一、总体情况"]
  var tables: [[Row]]
  /// The line each row of values belongs to, by the first cell's id without its column.
  var truth: [String: String] = [:]

  /// A report whose table 2 and table 3 are those of an edition each.
  init(_ activeDisclosure: Edition = .form2021, applications: Edition = .form2021) {
    tables = [
      activeDisclosure == .form2021 ? Self.activeDisclosure2021 : Self.activeDisclosure2019,
      Self.applicationsHeader, Self.disputesHeader,
    ]
    let lines = applications == .form2021 ? Self.lines2021 : Self.lines2019
    for (i, line) in lines.enumerated() {
      // The last value is the total of the others.
      let parts = (1...6).map { 100 * (i + 1) + $0 }
      let values = (parts + [parts.reduce(0, +)]).map(String.init)
      tables[1].append(Row(labels: [line.group, line.label], values: values))
      for (column, value) in zip(Column.applicants, values) {
        truth["t3.\(line.name).\(column.name)"] = value
      }
    }
    let blocks = ["reconsideration", "direct_suit", "suit_after_reconsideration"]
    let disputes = blocks.indices.flatMap { block in
      let parts = (1...4).map { 9000 + 5 * block + $0 }
      return parts + [parts.reduce(0, +)]
    }
    tables[2].append(Row(labels: [], values: disputes.map(String.init)))
    for (i, value) in disputes.enumerated() {
      truth["t4.\(blocks[i / 5]).\(Column.outcomes[i % 5].name)"] = String(value)
    }
    let disclosure = activeDisclosure == .form2021 ? Self.truth2021 : Self.truth2019
    truth.merge(disclosure) { a, _ in a }
  }

  /// Puts other values into the row with a label.
  mutating func set(_ label: String, _ values: [String]) {
    for t in tables.indices {
      for r in tables[t].indices where tables[t][r].labels.last?.hasPrefix(label) == true {
        tables[t][r].values = values
      }
    }
  }

  /// The report as a text.
  func text(_ separation: Separation) -> String {
    let headings = ["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"]
    var lines = head
    for (heading, rows) in zip(headings, tables) {
      lines.append(heading)
      lines += Self.lines(rows, separation)
    }
    lines += ["五、存在的主要问题及改进情况", "答复文书不够规范。", "六、其他需要报告的事项", "无。", ""]
    return lines.joined(separator: "\n")
  }

  private static func lines(_ rows: [Row], _ separation: Separation) -> [String] {
    rows.enumerated().map { index, row in
      let isHeader = row.values.isEmpty
      let isFlat = separation == .spaces || separation == .lines
      let labels = isFlat ? row.labels.filter { !$0.isEmpty } : row.labels
      let fields = labels + (isFlat && isHeader ? [] : row.values)
      switch separation {
      case .spaces: return fields.filter { !$0.isEmpty }.joined(separator: " ")
      case .lines: return fields.filter { !$0.isEmpty }.joined(separator: "\n")
      case .tabs: return fields.joined(separator: "\t")
      case .innerPipes: return fields.joined(separator: " | ")
      case .outerPipes:
        let line = "| " + fields.joined(separator: " | ") + " |"
        return index == 0
          ? line + "\n|" + String(repeating: "---|", count: fields.count) : line
      case .pipeLines: return fields.map { $0 + "\n|" }.joined(separator: "\n")
      }
    }
  }
}

extension FormText {
  private static let activeDisclosure2021 = [
    Row(labels: ["第二十条第（一）项", "", "", ""]),
    Row(labels: ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"]),
    Row(labels: ["规章"], values: ["11", "12", "13"]),
    Row(labels: ["行政规范性文件"], values: ["21", "22", "23"]),
    Row(labels: ["第二十条第（五）项", ""]),
    Row(labels: ["信息内容", "本年处理决定数量"]),
    Row(labels: ["行政许可"], values: ["31"]),
    Row(labels: ["第二十条第（六）项", ""]),
    Row(labels: ["信息内容", "本年处理决定数量"]),
    Row(labels: ["行政处罚"], values: ["41"]),
    Row(labels: ["行政强制"], values: ["51"]),
    Row(labels: ["第二十条第（八）项", ""]),
    Row(labels: ["信息内容", "本年收费金额（单位：万元）"]),
    Row(labels: ["行政事业性收费"], values: ["659.1569"]),
  ]
  private static let truth2021 = [
    "t2.rules.issued": "11", "t2.rules.repealed": "12", "t2.rules.in_force": "13",
    "t2.normative_documents.issued": "21", "t2.normative_documents.repealed": "22",
    "t2.normative_documents.in_force": "23", "t2.licensing.decisions": "31",
    "t2.penalties.decisions": "41", "t2.compulsion.decisions": "51", "t2.fees.amount": "659.1569",
  ]

  private static let activeDisclosure2019 = [
    Row(labels: ["第二十条第（一）项", "", "", ""]),
    Row(labels: ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"]),
    Row(labels: ["规章"], values: ["11", "12", "13"]),
    Row(labels: ["规范性文件"], values: ["21", "22", "23"]),
    Row(labels: ["第二十条第（五）项", "", "", ""]),
    Row(labels: ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"]),
    Row(labels: ["行政许可"], values: ["31", "-32", "33"]),
    Row(labels: ["其他对外管理服务事项"], values: ["41", "+42", "43"]),
    Row(labels: ["第二十条第（六）项", "", "", ""]),
    Row(labels: ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"]),
    Row(labels: ["行政处罚"], values: ["51", "减52", "53"]),
    Row(labels: ["行政强制"], values: ["61", "增62", "63"]),
    Row(labels: ["第二十条第（八）项", "", ""]),
    Row(labels: ["信息内容", "上一年项目数量", "本年增/减"]),
    Row(labels: ["行政事业性收费"], values: ["71", "72"]),
    Row(labels: ["第二十条第（九）项", "", ""]),
    Row(labels: ["信息内容", "采购项目数量", "采购总金额"]),
    Row(labels: ["政府集中采购"], values: ["81", "251000元"]),
  ]
  private static let truth2019 = [
    "t2.rules.produced": "11", "t2.rules.disclosed": "12", "t2.rules.total_disclosed": "13",
    "t2.normative_documents.produced": "21", "t2.normative_documents.disclosed": "22",
    "t2.normative_documents.total_disclosed": "23", "t2.licensing.items_last_year": "31",
    "t2.licensing.items_change": "-32", "t2.licensing.decisions": "33",
    "t2.other_services.items_last_year": "41", "t2.other_services.items_change": "42",
    "t2.other_services.decisions": "43", "t2.penalties.items_last_year": "51",
    "t2.penalties.items_change": "-52", "t2.penalties.decisions": "53",
    "t2.compulsion.items_last_year": "61", "t2.compulsion.items_change": "62",
    "t2.compulsion.decisions": "63", "t2.fees.items_last_year": "71", "t2.fees.items_change": "72",
    "t2.procurement.projects": "81", "t2.procurement.amount": "25.1",
  ]

  private static let applicationsHeader = [
    Row(labels: ["申请人情况", "", "自然人", "法人或其他组织", "", "", "", "", "总计"]),
    Row(labels: ["", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""]),
  ]

  private static let disputesHeader = [
    Row(labels: ["行政复议", "", "", "", "", "行政诉讼", "", "", "", "", "", "", "", "", ""]),
    Row(
      labels: ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉"]
        + ["", "", "", "", "复议后起诉", "", "", "", ""]),
    Row(
      labels: ["", "", "", "", "", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
        + ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]),
  ]

  private static let sharedLines: [(name: String, group: String, label: String)] = [
    ("received", "", "一、本年新收政府信息公开申请数量"),
    ("carried_over", "", "二、上年结转政府信息公开申请数量"),
    ("granted", "三、本年度办理结果", "（一）予以公开"),
    ("partly_granted", "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    ("refused.state_secret", "（三）不予公开", "1.属于国家秘密"),
    ("refused.prohibited_by_law", "", "2.其他法律行政法规禁止公开"),
    ("refused.security_and_stability", "", "3.危及“三安全一稳定”"),
    ("refused.third_party_rights", "", "4.保护第三方合法权益"),
    ("refused.internal_affairs", "", "5.属于三类内部事务信息"),
    ("refused.deliberative_process", "", "6.属于四类过程性信息"),
    ("refused.enforcement_file", "", "7.属于行政执法案卷"),
    ("refused.administrative_query", "", "8.属于行政查询事项"),
    ("unavailable.not_held", "（四）无法提供", "1.本机关不掌握相关政府信息"),
    ("unavailable.needs_creation", "", "2.没有现成信息需要另行制作"),
    ("unavailable.unclear", "", "3.补正后申请内容仍不明确"),
    ("not_processed.petition", "（五）不予处理", "1.信访举报投诉类申请"),
    ("not_processed.duplicate", "", "2.重复申请"),
    ("not_processed.publication", "", "3.要求提供公开出版物"),
    ("not_processed.excessive", "", "4.无正当理由大量反复申请"),
    ("not_processed.confirmation", "", "5.要求行政机关确认或重新出具已获取信息"),
  ]
  private static let lines2021: [(name: String, group: String, label: String)] =
    sharedLines + [
      ("other.not_supplemented", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
      ("other.fee_unpaid", "", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
      ("other.other", "", "3.其他"),
      ("concluded", "", "（七）总计"),
      ("carried_forward", "", "四、结转下年度继续办理"),
    ]
  private static let lines2019: [(name: String, group: String, label: String)] =
    sharedLines + [
      ("other", "", "（六）其他处理"),
      ("concluded", "", "（七）总计"),
      ("carried_forward", "", "四、结转下年度继续办理"),
    ]
}
