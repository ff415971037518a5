import Forms
import Reading

@testable import Findings

/// A finding with only what the order of a table needs.
func finding(
  _ checkID: String = "SUM301", level: Level = .error, strength: Double = 1, influence: Double = 0,
  claim: String = "t3.granted.total", source: String = "a.txt", year: Int? = 2021,
  agencyID: String? = "410106/government", message: String = "m"
) -> Finding {
  var discrepancy = Discrepancy(claim: claim, message: LocalizedText(zh: message, en: message))
  discrepancy.level = level
  discrepancy.strength = strength
  discrepancy.influence = influence
  let subject = Subject(agency: "某机关", agencyID: agencyID, year: year, source: source)
  return Finding(
    checkID: checkID, level: level, subject: subject, discrepancy: discrepancy, occurrence: 1)
}
