import Findings
import Intake
import Reading
import Testing

@testable import Reporting

@Suite struct FailureReasonsTests {
  @Test(arguments: [
    (IntakeError.empty, "empty", "文件没有文字"), (.binary(kind: .pdf), "binary", "不是文本文件（PDF），请先提取文字"),
    (.binary(kind: .utf16), "binary", "UTF-16 文本，请另存为 UTF-8"),
    (.binary(kind: .utf32), "binary", "UTF-32 文本，请另存为 UTF-8"),
    (.binary(kind: .webPage), "binary", "网页（HTML），目前不读网页，请将网页的文字另存为 .txt"),
    (.encoding(offset: 9), "encoding", "第 10 个字节"),
    (.tooLarge(size: 5, limit: 4), "too_large", "5 字节"),
    (.unreadable(reason: "Permission denied"), "unreadable", "文件无法打开：没有权限"),
    (.unreadable(reason: "Odd error"), "unreadable", "Odd error"),
  ])
  func intake(error: IntakeError, code: String, words: String) {
    let failure = FileFailure(error)
    #expect(failure.code == code)
    #expect(failure.reason.zh.contains(words))
    #expect(failure.reason.en == error.message)
  }

  @Test func reading() {
    let source = SourceText(path: "a", string: "表三\n表三\n")
    let failure = FileFailure(.severalReports(offsets: [0, 7]), in: source)
    #expect(failure.code == "several_reports")
    #expect(failure.position?.line == 2)
    #expect(FileFailure(.noTables, in: nil).position == nil)
  }
}
