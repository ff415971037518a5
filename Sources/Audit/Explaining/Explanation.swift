import Checks
public import Findings
public import Intake
import Metrics
import Reporting

/// What an id stands for, in words.
public enum Explanation {
  /// Explains a check, a metric or, with the folder of a run, a finding of it.
  ///
  /// - Throws: `unknownID` where nothing has the id, `noFindingsTable` where the run wrote none,
  ///   `noResults` where the folder cannot be read.
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
      // Programs for tables save it in encodings of their own.
      reader = CSVReader(try TableText.decode(try SourceFile.bytes(path: path, limit: .max)))
    } catch {
      if path.status(.ofTarget) == nil && RunRecordFile.isOurs(in: folder) {
        throw .noFindingsTable(path: name)
      }
      throw .noResults(path: name, reason: AuditError.reason(of: error))
    }
    guard let header = reader.next() else {
      let problem = LocalizedText(zh: "findings.csv 是空的", en: "findings.csv is empty")
      throw .noResults(path: name, reason: problem)
    }
    guard let place = header.cells.firstIndex(of: "finding_id") else {
      let problem = LocalizedText(
        zh: "findings.csv 没有 finding_id 一列", en: "findings.csv has no column finding_id")
      throw .noResults(path: name, reason: problem)
    }
    while let row = reader.next() {
      if row.cells.count == header.cells.count && row.cells[place] == id {
        return StoredFinding(columns: header.cells, cells: row.cells).text(in: language)
      }
    }
    throw .unknownID(id: id, folder: name)
  }
}
