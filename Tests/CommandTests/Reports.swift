import Forms
import Foundation
import Simulation
import TestSupport

/// Reports for tests of the program.
enum Reports {
  /// A report that reads as one.
  static func plain(seed: UInt64 = 1) -> SimulatedReport {
    SimulatedReport.sample(seed: seed, edition: .form2021, layout: Layout.allCases[0])
  }

  /// A line of NDJSON.
  static func line(_ source: String, _ text: [UInt8]) -> [UInt8] {
    let object = ["source": source, "text": String(decoding: text, as: UTF8.self)]
    do {
      let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      return [UInt8](data) + [0x0A]
    } catch { preconditionFailure("\(source): \(error)") }
  }

  /// Writes reports of some organs over some years into a folder, with faults planted in a third of
  /// them.
  static func write(_ count: Int, seed: UInt64, into folder: TemporaryFolder, under name: String) {
    let corpus = SimulatedCorpus(seed: seed, count: count, faultShare: 0.3)
    var number = 0
    for organ in 0..<corpus.organCount {
      for report in corpus.reports(ofOrgan: organ) {
        let path = CorpusFiles.path(year: report.year, number: number)
        folder.write(report.bytes, to: "\(name)/\(path)")
        number += 1
      }
    }
  }
}
