import Forms
import Intake
import Testing

@testable import Reading

/// Labels of which one begins within the other: a row between them has less than no room.
@Suite struct OverlappingLabelTests {
  /// All spellings of labels joined so that the end of the first is the beginning of the second.
  private static let joined: [String] = {
    let words = Set(LabelVocabulary.spellings.joined()).sorted()
    var joined: [String] = []
    for first in words {
      for second in words where first != second {
        let shortest = min(first.count, second.count) - 1
        for shared in stride(from: shortest, through: 1, by: -1)
        where first.suffix(shared) == second.prefix(shared) {
          joined.append(first + second.dropFirst(shared))
          break
        }
      }
    }
    return joined
  }()

  private static let frames: [(head: String, cell: String, end: String)] = [
    ("申请人情况\n自然人 商业企业 科研机构 总计\n", " ", "\n"),
    ("申请人情况\n自然人 | 商业企业 | 科研机构 | 总计\n", "|", "\n"),
    ("申请人情况\n自然人\t商业企业\t科研机构\t总计\n", "\t", "\t\n"),
    ("申请人情况\n|\n自然人\n|\n商业企业\n|\n总计\n|\n", "\n|\n", "\n|\n"),
    ("信息内容\n本年处理决定数量\n", "\n", "\n\n"),
  ]

  /// A figure that is read stands in the text as the number of its own.
  @Test(arguments: frames.indices) func nothingStopsAndNothingIsInvented(frame: Int) {
    let (head, cell, end) = Self.frames[frame]
    #expect(Self.joined.count > 100)
    var reader = ReportReader()
    for (index, label) in Self.joined.enumerated() {
      let values = [11, 12, 13, 14, 15, 16, 81].map(String.init).joined(separator: cell)
      let rows = ["部分公开", label, label, "无法提供", label].map { $0 + cell + values + end }
      let text = SourceText(
        path: "\(index)", string: "甲区2021年政府信息公开工作年度报告\n" + head + rows.joined())
      // A text without tables is an answer too.
      guard let report = try? reader.read(text) else { continue }
      for id in report.edition.cells {
        guard let figure = report.cells.figure(id) else { continue }
        let printed = text.text(figure.span)
        #expect(["11", "12", "13", "14", "15", "16", "81"].contains(printed), "\(label): \(id.id)")
        #expect(Int(figure.value.double) == Int(printed), "\(label): \(id.id)")
      }
    }
  }
}
