import Findings

@testable import Checks

/// The roster of a fixture folder: `agency_id[,agency][,from][,until]` without quoted cells; nil
/// where the folder has none.
func rosterFixture(in folder: String) -> Roster? {
  guard let bytes = fileBytes("\(folder)/roster.csv") else { return nil }
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  let rows = lines.map {
    $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
  let entries = rows.enumerated().dropFirst().map { index, row in
    let cells = Dictionary(uniqueKeysWithValues: zip(rows[0], row)).filter { !$0.value.isEmpty }
    let first = cells["from"].flatMap(Int.init) ?? .min
    let last = cells["until"].flatMap(Int.init) ?? .max
    return Roster.Entry(
      agencyID: row[0], agency: cells["agency"], years: first...last,
      evidence: Evidence(quote: String(lines[index]), location: "roster.csv:\(index + 1):1"))
  }
  return Roster(source: "roster.csv", entries: Array(entries))
}
