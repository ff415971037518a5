import Forms
import Intake
import TestSupport
import Testing

@testable import Reading

/// Prose put together at random from the words, marks and numbers that the grammar knows: whatever
/// it reads, it ends, and every statement lies within its text.
@Suite struct RandomProseTests {
  private static let pieces: [String] =
    [
      "收到", "受理", "政府信息公开申请", "申请", "办结", "答复", "上年结转", "结转下年度", "予以公开", "部分公开", "不予公开", "自然人",
      "商业企业", "行政复议", "行政诉讼", "结果维持", "规范性文件", "制发", "废止", "行政许可", "作出", "公开", "信息", "网站", "微信",
      "占", "率", "同比", "较上年", "增长", "下降", "持平", "增至", "其中", "包括", "分别为", "依次", "其余", "等", "另有", "合计",
      "共",
      "没有", "未", "零", "无", "2021年", "2020年", "上年", "累计", "上半年", "本级", "各部门", "各镇", "全市", "某局", "涉及",
      "由",
      "组成", "按", "分", "中", "里", "的", "和", "（", "）", "，", "、", "；", "：", "。", "\n", "\n\n", "\n一、",
      "\n（一）", "一是",
      "《", "》", "〔2021〕", "单位：", "件", "条", "%", "个百分点", "倍", "万元", "约", "余", "近", "百分之", "十", "两",
      "三百", "万",
      "1", "12", "345", "1,038", "2 000", "3.5", "0", "58件", "7条", "16%", "\u{3000}", " ", "含",
      "主要包括", "相加",
    ]

  @Test func everythingIsReadToItsEnd() {
    let first = seed(default: 20_211_122)
    var random = SplitMix(seed: first)
    print("random prose from seed \(first)")
    var reader = StatementReader()
    for _ in 0..<4_000 {
      let words = (0..<(1 + Int(random.next() % 60))).map { _ in
        Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
      }
      let text = scanned(words.joined())
      var report = AnnualReport(source: text.source, edition: .form2021)
      report.year = 2021
      let middle = text.count / 2
      let regions = [0..<middle, middle..<text.count].filter { !$0.isEmpty }.map {
        NarrativeRegions.Region(section: .overview, codes: $0)
      }
      let reading = reader.read(text, regions, of: report)
      for statement in reading.statements {
        #expect(statement.span.end <= text.source.bytes.count, "\(words)")
        #expect(statement.clause.start <= statement.span.start, "\(words)")
      }
      for list in reading.lists {
        let members = [list.whole] + list.parts
        #expect(members.allSatisfy(reading.statements.indices.contains), "\(words)")
        #expect(Set(members).count == members.count, "\(words)")
      }
    }
  }
}

/// A small generator, so that the cases do not depend on the system's.
private struct SplitMix {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
