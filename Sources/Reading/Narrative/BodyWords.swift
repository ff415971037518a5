import Agencies

/// What a report calls the body that reports: 我镇, 我局, 我县.
///
/// Where no title names an organ, these words still tell its kind and its level, and checks that need
/// no more than that can judge.
struct BodyWords: Hashable, Sendable {
  /// The kind of organ; nil where the words do not tell.
  let kind: AgencyKind?
  /// The level; nil where the words do not tell.
  let level: AgencyLevel?

  /// What the words of the prose agree on; nil where none stands there, or where they differ.
  static func read(_ text: ScannedText, _ regions: [NarrativeRegions.Region]) -> BodyWords? {
    var found: BodyWords?
    for region in regions {
      // 我
      for i in region.codes where text[i] == 0x6211 {
        guard let words = words(behind: i + 1, text, before: region.codes.upperBound) else {
          continue
        }
        if let found, found != words { return nil }
        found = words
      }
    }
    return found
  }

  private static func words(
    behind start: Int, _ text: ScannedText, before end: Int
  ) -> BodyWords? {
    guard start + 1 < end else { return nil }
    switch (text[start], text[start + 1]) {
    // 镇, 乡, 街道, 办事处
    case (0x9547, _), (0x4E61, _), (0x8857, 0x9053), (0x529E, 0x4E8B):
      return BodyWords(kind: .subdistrict, level: .township)
    // 局, 委, 厅
    case (0x5C40, _), (0x59D4, _): return BodyWords(kind: .department, level: nil)
    case (0x5385, _): return BodyWords(kind: .department, level: .province)
    // 县, 旗: 我县教育局 is no report of the county
    case (0x53BF, let next), (0x65D7, let next):
      return next == 0x7EA7 ? nil : BodyWords(kind: nil, level: .county)
    default: return nil
    }
  }
}
