/// Sums of cells that the form has no cell for, by the names the files of truths give them.
enum StatementSums {
  private static let lines: [(name: String, members: [String])] = [
    (
      "refused",
      [
        "state_secret", "prohibited_by_law", "security_and_stability", "third_party_rights",
        "internal_affairs", "deliberative_process", "enforcement_file", "administrative_query",
      ]
    ),
    ("unavailable", ["not_held", "needs_creation", "unclear"]),
    ("not_processed", ["petition", "duplicate", "publication", "excessive", "confirmation"]),
    ("other", ["not_supplemented", "fee_unpaid", "other"]),
  ]
  private static let organisations = [
    "enterprise", "research_institution", "public_interest_organisation",
    "legal_service_institution", "other_organisation",
  ]
  private static let suits = ["direct_suit", "suit_after_reconsideration"]

  /// The ids of the cells of a sum such as `refused`, `received.organisations`, `suits.upheld` or
  /// `disputes.total`; nil where there is no sum of that name.
  static func cells(_ name: String) -> [String]? {
    if let line = lines.first(where: { $0.name == name }) {
      return line.members.map { "t3.\(name).\($0).total" }
    }
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return nil }
    switch (parts[0], parts[1]) {
    case (let line, "organisations"): return organisations.map { "t3.\(line).\($0)" }
    case ("suits", let outcome): return suits.map { "t4.\($0).\(outcome)" }
    case ("disputes", let outcome):
      return (["reconsideration"] + suits).map { "t4.\($0).\(outcome)" }
    default: return nil
    }
  }

  /// An expression with every `sum(NAME)` written out; nil where a name is unknown.
  static func expand(_ expression: String) -> String? {
    var written = ""
    var rest = Substring(expression)
    while let start = range(of: "sum(", in: rest) {
      guard let end = rest[start.upperBound...].firstIndex(of: ")"),
        let ids = cells(String(rest[start.upperBound..<end]))
      else { return nil }
      written += rest[..<start.lowerBound] + ids.joined(separator: "+")
      rest = rest[rest.index(after: end)...]
    }
    return written + rest
  }

  private static func range(of mark: String, in text: Substring) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(mark) {
        return start..<text.index(start, offsetBy: mark.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}
