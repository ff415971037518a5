import Forms
import Intake
import Reading

/// The statements of the narrative, as objects of the lines of `gouji read`.
extension ByteWriter {
  /// Appends the array of a report's statements.
  mutating func append(statementsOf report: AnnualReport) {
    append("[")
    if !report.statements.isEmpty {
      let lines = LineIndex(report.source)
      for (place, statement) in report.statements.enumerated() {
        if place > 0 { append(byte: UInt8(ascii: ",")) }
        append(statement, in: report, lines)
      }
    }
    append("]")
  }

  private mutating func append(
    _ statement: Statement, in report: AnnualReport, _ lines: LineIndex
  ) {
    let place = lines.place(of: statement.span.start)
    append("{\"text\":")
    append(jsonString: report.source.text(statement.clause))
    append(",\"section\":")
    if let section = statement.section { append(section.rawValue) } else { append("null") }
    append(",\"line\":")
    append(place.line)
    append(",\"column\":")
    append(place.column)
    append(",\"value\":")
    append(statement.value)
    append(",\"unit\":")
    append(jsonString: statement.unit.text)
    append(",\"approximate\":")
    append(statement.approximation == .exact ? "false" : "true")
    append(",\"period\":")
    append(jsonString: statement.period.name)
    append(",\"scope\":")
    append(jsonString: statement.scope.rawValue)
    append(",\"refers_to\":")
    append(jsonString: statement.subject.name(in: report.edition))
    append("}")
  }
}
