import Intake

/// What a walk passed over and should tell, in bounded number.
struct WalkNotes {
  /// Why something was passed over.
  enum Reason: CaseIterable {
    /// A link leads back to a folder that it is inside of.
    case linkBack
    /// A link leads to a folder that is read under another name.
    case linkAcross
    /// A folder of results, or a briefing.
    case results
    /// It is neither file nor folder, or where it leads cannot be found.
    case noFile
  }

  /// How many of one reason are told one by one; the rest is counted.
  static let most = 10

  private var counts: [Reason: Int] = [:]
  private var told: [(reason: Reason, path: FilePath)] = []

  mutating func add(_ reason: Reason, _ path: FilePath) {
    counts[reason, default: 0] += 1
    if counts[reason, default: 0] <= Self.most {
      told.append((reason, path.bytes.isEmpty ? "." : path))
    }
  }

  /// Whether results of this tool were passed over.
  var hasResults: Bool { counts[.results] != nil }

  /// The lines to show.
  var lines: [String] {
    told.map { "\($0.path.printed): \(Self.text(of: $0.reason))" }
      + Reason.allCases.compactMap { reason in
        let rest = counts[reason, default: 0] - Self.most
        return rest > 0 ? "\(rest) more: \(Self.text(of: reason))" : nil
      }
  }

  private static func text(of reason: Reason) -> String {
    switch reason {
    case .linkBack: "a link back to a folder above it; not followed"
    case .linkAcross: "a link to a folder that is read under another name; not followed"
    case .results: "results of gouji; not read"
    case .noFile: "no file; not read"
    }
  }
}
