import Agencies
import Intake
public import Metrics
public import Reading
import Similarity

/// What is kept of a report's prose: enough to find others like it, and to read it again.
public struct FiledNarrative: Hashable, Sendable {
  /// The sample of its shingles.
  let sketch: Sketch
  /// A hash of the prose as it is compared.
  let identity: UInt64
  /// How many codes of it are compared.
  let length: Int
  /// The organ, whose names are left out.
  let agency: Agency?
  /// Where it stands in the source: the offsets of the beginning and the end of each part.
  private let offsets: [UInt32]

  init(_ report: AnnualReport, sketch: Sketch, identity: UInt64, length: Int) {
    self.sketch = sketch
    self.identity = identity
    self.length = length
    agency = report.agency
    offsets = report.narrative.flatMap { [UInt32($0.span.start), UInt32($0.span.end)] }
  }

  /// The parts of the prose, in the order of the source.
  var parts: [SourceSpan] {
    stride(from: 0, to: offsets.count, by: 2).map {
      SourceSpan(start: Int(offsets[$0]), end: Int(offsets[$0 + 1]))
    }
  }
}

/// Files reports, one after the other; keeps its buffers.
public struct ReportFiler: Sendable {
  /// Whether the prose is sketched, so that reports can be compared.
  private let sketchesNarratives: Bool
  private var reducer = NarrativeReducer()
  private var sketcher = Sketcher()

  /// Creates a filer for some checks: what none of them looks at is not kept.
  public init(for checks: [Check]) {
    sketchesNarratives = checks.contains {
      if case .repeatedNarratives = $0.scope { true } else { false }
    }
  }

  /// Takes what checks of a corpus need from a report.
  ///
  /// - Parameter figures: The numbers of the report, which need not be copied once more.
  public mutating func file(_ report: AnnualReport, figures: AgencyYear) -> Filing {
    Filing(report, figures: figures, narrative: sketchesNarratives ? sketch(report) : nil)
  }

  private mutating func sketch(_ report: AnnualReport) -> FiledNarrative {
    reducer.reduce(report.source, report.narrative.map(\.span), agency: report.agency)
    let codes = reducer.text.codes
    return FiledNarrative(
      report, sketch: sketcher.sketch(codes.span, except: reducer.text.isStock),
      identity: Shingles.identity(of: codes.span), length: codes.count)
  }
}
