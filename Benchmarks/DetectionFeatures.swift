import Agencies
import Forms
import Glibc
import Metrics
import Reading
import Simulation
import Statistics

/// The feature matrix that general detectors are given: shares of outcomes, and logarithms of counts.
struct DetectionFeatures {
  let names: [String]
  /// Columns of values by report; NaN where the denominator is zero.
  let columns: [[Double]]
  private let groups: [[Int]]

  init(_ reports: [AgencyYear]) {
    func column(_ cell: Cell) -> [Double] { reports.map { $0.value(cell)?.double ?? 0 } }
    func share(_ part: [Double], _ whole: [Double]) -> [Double] {
      zip(part, whole).map { $1 > 0 ? $0 / $1 : .nan }
    }
    let flows: [Line] = [.received, .carriedOver, .concluded, .carriedForward]
    let lines = Edition.form2021.lines(of: .applications)
    let concluded = column(.at(.concluded, .total))
    let received = column(.at(.received, .total))
    var names: [String] = []
    var columns: [[Double]] = []
    for line in lines where !flows.contains(line) {
      names.append("share:\(Cell.at(line, .total).id)")
      columns.append(share(column(.at(line, .total)), concluded))
    }
    names += ["share:natural_person", "share:carried_forward"]
    columns.append(share(column(.at(.received, .naturalPerson)), received))
    let handled = zip(received, column(.at(.carriedOver, .total))).map { $0 + $1 }
    columns.append(share(column(.at(.carriedForward, .total)), handled))
    let counts: [Cell] =
      [
        .at(.normativeDocuments, .issued), .at(.normativeDocuments, .repealed),
        .at(.normativeDocuments, .inForce), .at(.licensing, .decisions),
        .at(.penalties, .decisions), .at(.compulsion, .decisions), .at(.fees, .amount),
      ] + flows.map { .at($0, .total) }
      + [Line.reconsideration, .directSuit, .suitAfterReconsideration].map { .at($0, .total) }
    for cell in counts {
      names.append("log:\(cell.id)")
      columns.append(column(cell).map { log1p($0) })
    }
    self.names = names
    self.columns = columns
    var members: [String: [Int]] = [:]
    for (row, report) in reports.enumerated() {
      let group = "\(report.agency?.level?.rawValue ?? "")/\(report.agency?.kind?.rawValue ?? "")"
      members[group, default: []].append(row)
    }
    groups = members.keys.sorted().map { members[$0, default: []] }
  }

  /// The greatest |value − median| over a floored MAD, within the peer group.
  func greatestRobustScore() -> [Double] {
    var greatest = [Double](repeating: 0, count: columns[0].count)
    for (name, column) in zip(names, columns) {
      // 5 percentage points of a share, 0.2 on the logarithmic scale of a count.
      let floor = name.hasPrefix("share:") ? 0.05 : 0.2
      for rows in groups {
        let values = rows.map { column[$0] }.filter { !$0.isNaN }
        guard let middle = median(of: values) else { continue }
        let deviations = values.map { ($0 - middle).magnitude }
        guard let spread = median(of: deviations) else { continue }
        let scale = max(1.4826 * spread, floor)
        for row in rows where !column[row].isNaN {
          greatest[row] = max(greatest[row], (column[row] - middle).magnitude / scale)
        }
      }
    }
    return greatest
  }

  /// Writes the matrix, NaN empty, with the group and the planted fault of each report.
  func write(_ sample: DetectionSample, to path: String) {
    var text = "agency_id,year,group,fault," + names.joined(separator: ",") + "\n"
    var groupOf = [Int](repeating: -1, count: sample.reports.count)
    for (number, rows) in groups.enumerated() { for row in rows { groupOf[row] = number } }
    for (row, report) in sample.reports.enumerated() {
      let fields = columns.map { $0[row].isNaN ? "" : "\($0[row])" }
      text +=
        "\(report.agency?.id ?? ""),\(report.year ?? 0),\(groupOf[row]),"
        + "\(sample.planted[row]?.fault.rawValue ?? ""),\(fields.joined(separator: ","))\n"
    }
    guard let file = fopen("\(path).csv", "w") else { return print("cannot write \(path).csv") }
    fputs(text, file)
    fclose(file)
  }
}
