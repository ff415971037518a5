import Agencies
import Intake
import Metrics
import Reading
import Testing

@testable import Checks

/// Issue 12 C1: a file that changes between its two readings is a text that can no longer be had.
@Suite struct ChangedTextTests {
  /// Two reports in nearly the same words, and what they are read from the second time.
  private func corpus(again: @escaping @Sendable (SourceText) -> SourceText?) throws -> FiledCorpus
  {
    let prose = (1...40).map { "第\($0)项工作按照年初部署逐一落实，责任到人，群众评价良好。" }.joined()
    var filer = ReportFiler(for: Check.catalogue)
    let reports = try ["焦作市中站区人民政府", "焦作市解放区人民政府"].map { name in
      try NarratedReport(title: "\(name)2021年政府信息公开工作年度报告", overview: prose).read()
    }
    let filings = reports.enumerated().map { place, report in
      filer.file(report, figures: AgencyYear(report, source: place))
    }
    return FiledCorpus(filings, text: { again(reports[$0].source) })
  }

  private func comparison(_ corpus: FiledCorpus) -> NarrativeComparison? {
    let search = NarrativeSearch(corpus)
    var comparer = NarrativeComparer(corpus, common: search.common)
    return comparer.compare(NarrativePair(first: 0, second: 1, kind: .otherOrgan))
  }

  @Test func theSameTextIsCompared() throws {
    let corpus = try corpus { $0 }
    #expect(comparison(corpus)?.isNearDuplicate == true)
    #expect(corpus.report(1)?.agency?.name == "焦作市解放区人民政府")
  }

  @Test(arguments: [0, 1, 90, 400, 2000])
  func aShorterTextIsNotAvailable(length: Int) throws {
    let corpus = try corpus { source in
      SourceText(
        path: source.path, string: String(source.text(source.line(around: 0)).prefix(length)))
    }
    #expect(comparison(corpus) == nil)
    #expect(corpus.text(0) == nil && corpus.report(0) == nil)
  }

  @Test func anotherTextOfTheSameLengthIsNotAvailable() throws {
    let corpus = try corpus { source in
      var bytes = source.bytes
      bytes[bytes.count - 2] ^= 1
      return SourceText(path: source.path, utf8: bytes)
    }
    #expect(corpus.text(0) == nil)
  }
}
