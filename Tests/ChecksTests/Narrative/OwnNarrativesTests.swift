import TestSupport
import Testing

/// Reports in the manner of real ones, three contradictions in each.
@Suite struct OwnNarrativesTests {
  private static let folder = "\(packageRoot)/Tests/ChecksTests/OwnNarratives"

  private func narratives() throws -> [OwnNarrative] {
    let files = fileNames(in: Self.folder).filter { $0.hasSuffix(".txt") }
    return try files.map { try #require(OwnNarrative($0, in: Self.folder)) }
  }

  @Test func soundNarrativesRaiseNothing() throws {
    for narrative in try narratives() {
      #expect(try narrative.findings(planting: []) == [], "\(narrative.name)")
    }
  }

  /// One contradiction at a time: whatever is found in a report that is sound but for it, is it.
  @Test func plantedContradictionsAreFound() throws {
    var planted = 0
    var found = 0
    for narrative in try narratives() {
      for index in narrative.places.indices {
        planted += 1
        if try narrative.findings(planting: [index]).isEmpty {
          print("missed: \(narrative.name) \(narrative.places[index])")
        } else {
          found += 1
        }
      }
    }
    print("contradictions found: \(found) of \(planted)")
    #expect(planted == 36)
    #expect(found >= 33)
  }
}
