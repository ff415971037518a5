import Intake
import Reading

/// Reads the text of a fixture.
func readFixture(_ text: SourceText) throws -> AnnualReport {
  var reader = ReportReader()
  return try reader.read(text)
}
