import Findings
import Reading
import Testing

@testable import Checks

@Suite("NAR103 parts out of their whole")
struct PartsOutOfWholeTests {
  private func found(_ text: String) throws -> [Verdict] {
    verdicts(.partsOutOfWhole, try NarratedReport(overview: text).read())
  }

  @Test("channels of the same items are no parts")
  func channels() throws {
    let text =
      "全年主动公开政府信息73条，其中依托政府网站主动公开信息73条；通过政务微信公众号公开政府信息73条；通过政务公开栏公开政府信息73条。"
    #expect(try found(text).allSatisfy { $0.kind == .undetermined })
  }

  @Test("a part in another unit leaves the list open")
  func otherUnit() throws {
    #expect(
      try found("发布解读稿件18篇，包括文字解读12篇、图解4篇、视频2个。").allSatisfy {
        $0.kind == .undetermined
      })
  }

  @Test("parts that are not held against the whole are undetermined")
  func examples() throws {
    #expect(
      try found("发布各类信息1200条，其中政策300条、动态200条、公告500条。").allSatisfy {
        $0.kind == .undetermined
      })
    #expect(
      try found("发布各类信息1000条，其中政策300条、动态200条、公告500条。").map(\.kind) == [.satisfied])
  }

  @Test("a part above its whole is an error")
  func largePart() throws {
    let found = try found("全年收到申请24件，其中自然人26件。").compactMap(\.discrepancy)
    #expect(found.map(\.level) == [.error])
    #expect(found.map(\.difference) == [.quantity(Quantity(2))])
  }
}
