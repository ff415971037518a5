import Findings
import Intake
import Reading

@testable import Checks

/// A report of `OwnNarratives`, sound or with contradictions planted in its prose.
struct OwnNarrative {
  /// The file without its ending.
  let name: String
  /// The text around the places of contradictions: one more than there are of these.
  private var texts: [String] = []
  /// Each place: what is right, and what contradicts.
  private(set) var places: [(right: String, wrong: String)] = []

  /// Reads a file; nil where it cannot be read.
  init?(_ file: String, in folder: String) {
    guard let bytes = fileBytes("\(folder)/\(file)") else { return nil }
    name = String(file.prefix(while: { $0 != "." }))
    let pieces = String(decoding: bytes, as: UTF8.self).split(
      separator: "{", omittingEmptySubsequences: false)
    texts.append(String(pieces[0]))
    for piece in pieces.dropFirst() {
      let halves = piece.split(separator: "}", omittingEmptySubsequences: false)
      let words = halves[0].split(separator: "|").map(String.init)
      precondition(halves.count == 2 && words.count == 2, "\(file): {\(piece)")
      places.append((words[0], words[1]))
      texts.append(String(halves[1]))
    }
  }

  /// The report with the contradictions at some of its places.
  func report(planting planted: Set<Int>) throws -> AnnualReport {
    var text = texts[0]
    for (index, place) in places.enumerated() {
      text += planted.contains(index) ? place.wrong : place.right
      text += texts[index + 1]
    }
    let printed = Self.printTables(in: text.split(separator: "\n").map(String.init))
    return try readFixture(
      SourceText(path: "\(name).txt", string: printed.joined(separator: "\n") + "\n"))
  }

  /// What the checks of the narrative find in the report, by check and message.
  func findings(planting planted: Set<Int>) throws -> [String] {
    let report = try report(planting: planted)
    var tally = Tally()
    return Check.catalogue.filter { $0.id.hasPrefix("NAR") }
      .findings(in: report, tally: &tally)
      .map { "\($0.checkID) \($0.message.zh)" }
  }

  // MARK: Tables

  /// Prints the forms in the place of the lines that give their figures.
  private static func printTables(in lines: [String]) -> [String] {
    var figures: [String: String] = [:]
    for line in lines where line.hasPrefix("@3 ") {
      let words = line.split(separator: " ")
      figures[String(words[1])] = words.dropFirst(2).joined(separator: " ")
    }
    var printed: [String] = []
    var isPrinted = false
    for line in lines {
      switch line.prefix(2) {
      case "@2": printed += activeDisclosure(line.split(separator: " ").dropFirst())
      case "@3":
        if !isPrinted { printed += applications(figures) }
        isPrinted = true
      case "@4": printed += disputes + [String(line.dropFirst(3))]
      default: printed.append(line)
      }
    }
    return printed
  }

  private static func activeDisclosure(_ words: ArraySlice<Substring>) -> [String] {
    var figures: [String: [Substring]] = [:]
    var name = ""
    for word in words {
      if word.first?.isNumber == true {
        figures[name, default: []].append(word)
      } else {
        name = String(word)
      }
    }
    func row(_ label: String, _ name: String, _ count: Int) -> String {
      let zeros = Array(repeating: Substring("0"), count: count)
      return ([Substring(label)] + figures[name, default: zeros]).joined(separator: " ")
    }
    return [
      "第二十条第（一）项", "信息内容 本年制发件数 本年废止件数 现行有效件数", row("规章", "rules", 3),
      row("行政规范性文件", "normative", 3), "第二十条第（五）项", "信息内容 本年处理决定数量",
      row("行政许可", "licensing", 1), "第二十条第（六）项", "信息内容 本年处理决定数量",
      row("行政处罚", "penalties", 1), row("行政强制", "compulsion", 1), "第二十条第（八）项",
      "信息内容 本年收费金额（单位：万元）", row("行政事业性收费", "fees", 1),
    ]
  }

  private static func applications(_ figures: [String: String]) -> [String] {
    precondition(Set(lines.map(\.name)).isSuperset(of: figures.keys), "\(figures)")
    return [
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况",
      "自然人 法人或其他组织 总计", "商业企业 科研机构 社会公益组织 法律服务机构 其他",
    ] + lines.map { $0.name.isEmpty ? $0.label : "\($0.label) \(figures[$0.name, default: zeros])" }
  }

  private static let zeros = "0 0 0 0 0 0 0"

  private static let disputes = [
    "行政复议 行政诉讼", "结果维持 结果纠正 其他结果 尚未审结 总计", "未经复议直接起诉 复议后起诉",
    "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计",
  ]

  private static let lines: [(name: String, label: String)] = [
    ("received", "一、本年新收政府信息公开申请数量"), ("carried_over", "二、上年结转政府信息公开申请数量"),
    ("", "三、本年度办理结果"), ("granted", "（一）予以公开"),
    ("partly_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"), ("", "（三）不予公开"),
    ("refused.state_secret", "1.属于国家秘密"), ("refused.prohibited_by_law", "2.其他法律行政法规禁止公开"),
    ("refused.security_and_stability", "3.危及“三安全一稳定”"),
    ("refused.third_party_rights", "4.保护第三方合法权益"),
    ("refused.internal_affairs", "5.属于三类内部事务信息"),
    ("refused.deliberative_process", "6.属于四类过程性信息"),
    ("refused.enforcement_file", "7.属于行政执法案卷"),
    ("refused.administrative_query", "8.属于行政查询事项"), ("", "（四）无法提供"),
    ("unavailable.not_held", "1.本机关不掌握相关政府信息"),
    ("unavailable.needs_creation", "2.没有现成信息需要另行制作"),
    ("unavailable.unclear", "3.补正后申请内容仍不明确"), ("", "（五）不予处理"),
    ("not_processed.petition", "1.信访举报投诉类申请"), ("not_processed.duplicate", "2.重复申请"),
    ("not_processed.publication", "3.要求提供公开出版物"),
    ("not_processed.excessive", "4.无正当理由大量反复申请"),
    ("not_processed.confirmation", "5.要求行政机关确认或重新出具已获取信息"), ("", "（六）其他处理"),
    ("other.not_supplemented", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    ("other.fee_unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    ("other.other", "3.其他"), ("concluded", "（七）总计"), ("carried_forward", "四、结转下年度继续办理"),
  ]
}
