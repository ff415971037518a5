import Foundation
import Forms
import Simulation
import TestSupport
import Testing

@Suite struct ExampleReportTests {
  private func bytes(at path: String) throws -> [UInt8] {
    let url = URL(filePath: packageRoot).appending(path: "Corpus").appending(path: path)
    return [UInt8](try Data(contentsOf: url))
  }

  @Test func thereAreExamplesInEveryLayoutAndBothEditions() {
    #expect(Set(ExampleReport.all.map(\.report.layout)) == Set(Layout.allCases))
    #expect(Set(ExampleReport.all.map(\.report.edition)) == Set(Edition.allCases))
    #expect(Set(ExampleReport.all.map(\.path)).count == 33)
  }

  @Test(arguments: ExampleReport.all.map(\.path))
  func theCorpusHoldsWhatTheSimulatorWrites(_ path: String) throws {
    let example = try #require(ExampleReport.all.first { $0.path == path })
    let cells = try bytes(at: "truth/" + path.dropLast(4) + ".cells.csv")
    #expect(cells == Array(TruthFile.content(of: example.report).utf8))
    let text = try bytes(at: path)
    if path == "odd/gb18030.txt" {
      #expect(String(validating: text, as: UTF8.self) == nil)
    } else {
      #expect(text == example.report.bytes)
    }
  }

  @Test func theFolderHoldsNothingElse() throws {
    let corpus = URL(filePath: packageRoot).appending(path: "Corpus").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: corpus)
    let texts = files.filter { $0.hasSuffix(".txt") }
    #expect(Set(texts) == Set(ExampleReport.all.map(\.path)))
  }
}
