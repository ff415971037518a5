import Findings
import Intake
import Simulation

/// How much of what was planted is found, kind by kind, and how much of what is found was planted.
struct NarrativeRecall {
  private var planted: [NarrativeFault: (found: Int, all: Int)] = [:]
  private var right = 0
  private var wrongChecks: [String: Int] = [:]
  /// The faults that no finding shows.
  private(set) var missed: [String] = []
  /// The findings that show nothing planted.
  private(set) var wrong: [String] = []

  init(_ measured: NarrativeMeasurement) {
    for report in measured.reports {
      for fault in report.faults {
        planted[fault.fault, default: (0, 0)].all += 1
        if report.findings.contains(where: { report.shows($0, fault) }) {
          planted[fault.fault, default: (0, 0)].found += 1
        } else {
          missed.append(
            "\(fault.fault.rawValue) \(report.text.path) \(fault.stated) for \(fault.expected): "
              + (fault.sentence?.text ?? "nothing"))
        }
      }
      let found = report.narrativeFindings
      let strangers = found.filter { finding in
        !report.faults.contains { report.shows(finding, $0) }
      }
      right += found.count - strangers.count
      wrong += strangers.map(\.line)
      for finding in strangers { wrongChecks[finding.checkID, default: 0] += 1 }
    }
  }

  /// The share of the findings that show something planted.
  var precision: Double { Double(right) / Double(right + wrong.count) }

  /// The share of the faults of figures that is found.
  var ofFigures: Double {
    let kinds = planted.filter(\.key.isOfFigures).values
    return Double(kinds.reduce(0) { $0 + $1.found }) / Double(kinds.reduce(0) { $0 + $1.all })
  }

  /// The counts, a line for each kind of fault and one for the findings.
  var summary: [String] {
    let kinds = NarrativeFault.allCases.compactMap { kind in
      planted[kind].map { "\(kind.rawValue): \($0.found) of \($0.all)" }
    }
    let checks = wrongChecks.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return kinds + [
      "findings: \(right) right, \(wrong.count) wrong \(checks.joined(separator: ", "))"
    ]
  }
}

extension Finding {
  /// The finding in a line: check, place, message.
  var line: String { "\(checkID) \(evidence.first?.location ?? "-") \(message.zh)" }
}
