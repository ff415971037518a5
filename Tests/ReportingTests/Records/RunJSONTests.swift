import Findings
import Testing

@testable import Reporting

@Suite struct RunJSONTests {
  @Test func golden() throws {
    var record = RunRecord()
    record.invocation = [JSONValue.Member("jobs", 2)]
    record.inputs = [
      RunRecord.File(path: "2021/a.txt", size: 3, digest: SHA256Digest(of: "abc"))
    ]
    record.outputs = [RunRecord.File(path: "findings.csv", digest: SHA256Digest(of: ""))]
    record.times = [JSONValue.Member("total_seconds", .number(1.25))]
    record.machine = [JSONValue.Member("processors", 2)]
    var writer = ByteWriter()
    SampleAudit.tables().runJSON(record, to: &writer)
    try expectGolden(writer.bytes, "run.json")
  }
}
