import Agencies
import Findings
import Metrics

/// Notes on names that a user gave and that no report of the run has: a slip there is silent otherwise.
enum UnusedNames {
  /// How many names a note gives.
  static let most = 3

  /// The notes on a run whose reports have been read.
  ///
  /// - Parameter peers: The table of peer groups; nil where there is none.
  static func notes(
    in corpus: Corpus, peers: PeerGroups?, aliases: OrganAliases
  ) -> [LocalizedText] {
    var notes: [LocalizedText] = []
    if let peers {
      let known = Set(corpus.reports.compactMap(\.agency?.id))
      let unknown = peers.namedIDs.filter { !known.contains($0) }
      if !unknown.isEmpty {
        notes.append(
          LocalizedText(
            zh: "--peers 中有 \(unknown.count) 个机关编号在本次报告中没有：\(first(of: unknown, "、", " 等"))",
            en:
              "--peers: \(unknown.count) \(unknown.count == 1 ? "id is" : "ids are") of no report "
              + "of this run: \(first(of: unknown, ", ", ", …"))"))
      }
    }
    if let note = note(on: aliases) { notes.append(note) }
    return notes
  }

  /// The note on aliases; nil where each was used.
  static func note(on aliases: OrganAliases) -> LocalizedText? {
    let names = aliases.unusedNames
    if names.isEmpty { return nil }
    return LocalizedText(
      zh: "[aliases] 中有 \(names.count) 个名称没有用到：\(first(of: names, "、", " 等"))",
      en: "[aliases]: \(names.count) \(names.count == 1 ? "name was" : "names were") not used: "
        + first(of: names, ", ", ", …"))
  }

  private static func first(of names: [String], _ comma: String, _ rest: String) -> String {
    names.prefix(most).joined(separator: comma) + (names.count > most ? rest : "")
  }
}
