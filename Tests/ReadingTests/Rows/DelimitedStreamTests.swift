import Forms
import Intake
import Reading
import Testing

@Suite("Labels of streams that share letters") struct DelimitedStreamTests {
  /// `cases/breaking/crash_stream.txt`: a value would begin behind the next label.
  @Test func labelsThatShareLettersStopNothing() {
    let text = """
      法人或其他组织社会公益组织|法律服务机构|本年新收政府信息公开申请人情况第三方合法权益
      ||三类内部事务信息
      ||
      |四类过程性信息|
      """
    var reader = ReportReader()
    do throws(ReadingError) {
      let report = try reader.read(SourceText(path: "r", string: text))
      for cell in report.edition.cells { #expect(report.cells.value(cell) == nil, "\(cell.id)") }
    } catch {
      // A text without tables is an answer too.
    }
  }
}
