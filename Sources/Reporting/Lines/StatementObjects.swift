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
      CellKeys.shared.withKeys { keys in
        for (place, statement) in report.statements.enumerated() {
          if place > 0 { append(byte: UInt8(ascii: ",")) }
          append(statement, in: report, lines, keys)
        }
      }
    }
    append("]")
  }

  private mutating func append(
    _ statement: Statement, in report: AnnualReport, _ lines: LineIndex, _ keys: CellKeys.Keys
  ) {
    let place = lines.place(of: statement.span.start)
    append("{\"text\":")
    append(jsonBytes: report.source.bytes[statement.clause.start..<statement.clause.end])
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
    append(subject: statement.subject, in: report.edition, keys)
    append("}")
  }

  private mutating func append(
    subject: StatementSubject, in edition: Edition, _ keys: CellKeys.Keys
  ) {
    switch subject {
    case .none, .published: append("null")
    case .processingFee: append("\"processing_fee\"")
    case .count(let count):
      append("\"")
      append(idsOf: count.cells, in: edition, keys)
      append("\"")
    case .share, .change: append(jsonString: subject.name(in: edition))
    }
  }

  private mutating func append(idsOf cells: RowSum, in edition: Edition, _ keys: CellKeys.Keys) {
    var isFirst = true
    cells.forEachCell(in: edition) { cell in
      if !isFirst { append(byte: UInt8(ascii: "+")) }
      append(keys.bareID(cell.index))
      isFirst = false
    }
  }
}
