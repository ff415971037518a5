import Forms
import Testing

@testable import Simulation

@Suite struct NarrativePlacesTests {
  private func pairs(_ kind: NarrativeKind) -> [(SimulatedReport, SimulatedReport)] {
    zip(
      NarrativeCorpora.clean[kind, default: []].flatMap { $0 },
      NarrativeCorpora.faulty[kind, default: []].flatMap { $0 }
    ).map { ($0, $1) }
  }

  /// The line and column of a byte, counted anew from the begin of the file.
  private func position(of byte: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    let text = String(decoding: bytes[..<byte], as: UTF8.self).unicodeScalars
    var last: Unicode.Scalar?
    for scalar in text {
      switch scalar {
      case "\n" where last == "\r": break
      case "\n", "\r": (line, column) = (line + 1, 1)
      default: column += 1
      }
      last = scalar
    }
    return (line, column)
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func everyPlaceHoldsWhatIsSaidOfIt(_ kind: NarrativeKind) {
    for (_, report) in pairs(kind).prefix(120) {
      for fault in report.narrativeFaults {
        for place in fault.places {
          #expect(String(decoding: report.bytes[place.range], as: UTF8.self) == place.text)
          let (line, column) = position(of: place.range.lowerBound, in: report.bytes)
          #expect(place.line == line && place.column == column, "\(place)")
        }
        if let sentence = fault.sentence {
          #expect(fault.places.first.map { sentence.range.contains($0.range.lowerBound) } ?? true)
        }
      }
      for sentence in report.sentences {
        let (line, column) = position(of: sentence.place.range.lowerBound, in: report.bytes)
        #expect(sentence.place.line == line && sentence.place.column == column)
      }
    }
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func cleanAndFaultyReportsDifferInWhatWasPlantedAlone(_ kind: NarrativeKind) throws {
    for (clean, faulty) in pairs(kind) {
      #expect(clean.truth == faulty.truth)
      let before = try #require(clean.prose)
      let after = try #require(faulty.prose)
      let fault = try #require(faulty.narrativeFaults.first)
      let old = before.addresses.map { before[$0].string }
      let new = after.addresses.map { after[$0].string }
      let gone = old.filter { !new.contains($0) }
      let come = new.filter { !old.contains($0) }
      switch fault.fault {
      case .casesNotMentioned, .emptySection, .contentsMissing: #expect(come.isEmpty)
      case .feeStatementMissing: #expect(come.count <= 1 && !gone.isEmpty)
      case .casesDenied: #expect(come.count == 1 && !gone.isEmpty)
      default: #expect(come.count == 1 && gone.count == 1, "\(fault.fault) \(come) \(gone)")
      }
    }
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func theTablesAreThoseOfThePlainReport(_ kind: NarrativeKind) {
    let seed = NarrativeCorpora.seeds[kind, default: 0]
    let plain = NarrativeCorpora.organs(.plain, seed: seed, count: 60).flatMap { $0 }
    for (a, b) in zip(plain, NarrativeCorpora.clean[kind, default: []].flatMap { $0 }) {
      #expect(a.truth == b.truth && a.layout == b.layout && a.style == b.style)
      #expect(a.title == b.title)
      let tables = { (report: SimulatedReport) in
        report.marks.compactMap { mark -> [UInt8]? in
          if case .table = mark.kind { Array(report.bytes[mark.range]) } else { nil }
        }
      }
      #expect(tables(a) == tables(b))
    }
  }

  @Test func theSameSeedGivesTheSameBytes() {
    for kind in NarrativeCorpora.kinds {
      let corpora = (0..<2).map { _ in
        NarrativeCorpora.organs(kind, seed: 9, count: 40, contradictions: 0.3, copies: 0.3)
          .flatMap { $0 }
      }
      #expect(corpora[0].map(\.bytes) == corpora[1].map(\.bytes))
      #expect(corpora[0].map(\.narrativeFaults) == corpora[1].map(\.narrativeFaults))
      #expect(corpora[0].map(\.copy) == corpora[1].map(\.copy))
    }
  }
}
