import Checks
public import Findings
public import Intake
import Metrics
import Reporting

/// What an id stands for, in words.
public enum Explanation {
  /// Explains a check, a metric or, with the folder of a run, a finding of it.
  ///
  /// - Throws: `unknownID` where nothing has the id, `noResults` where the folder cannot be read.
  public static func text(
    of id: String, in folder: FilePath?, language: Language
  ) throws(AuditError) -> String {
    if let folder { return try finding(id, in: folder, language) }
    if let check = Check.withID(id.uppercased()) {
      return check.description.explanation(in: language)
    }
    if let metric = MetricIndex(id: id.lowercased())?.metric {
      return metric.explanation(in: language)
    }
    throw .unknownID(id: id, folder: nil)
  }

  private static func finding(
    _ id: String, in folder: FilePath, _ language: Language
  ) throws(AuditError) -> String {
    let path = folder.appending(FilePath(OutputFile.findings.fileName))
    let name = folder.printed
    var reader: CSVReader
    do throws(IntakeError) {
      reader = CSVReader(try SourceFile.bytes(path: path, limit: .max))
    } catch {
      throw .noResults(path: name, reason: error.message)
    }
    guard let header = reader.next() else {
      throw .noResults(path: name, reason: "findings.csv is empty")
    }
    guard let place = header.cells.firstIndex(of: "finding_id") else {
      throw .noResults(path: name, reason: "findings.csv has no column finding_id")
    }
    while let row = reader.next() {
      if row.cells.count == header.cells.count && row.cells[place] == id {
        return StoredFinding(columns: header.cells, cells: row.cells).text(in: language)
      }
    }
    throw .unknownID(id: id, folder: name)
  }
}
