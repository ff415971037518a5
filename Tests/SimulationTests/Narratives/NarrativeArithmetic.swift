import Forms

@testable import Simulation

/// What the prose says against what the cells say, added up by hand from cell ids typed here.
enum NarrativeArithmetic {
  private static let refused = [
    "state_secret", "prohibited_by_law", "security_and_stability", "third_party_rights",
    "internal_affairs", "deliberative_process", "enforcement_file", "administrative_query",
  ].map { "t3.refused.\($0).total" }
  private static let unavailable = ["not_held", "needs_creation", "unclear"].map {
    "t3.unavailable.\($0).total"
  }
  private static let notProcessed = [
    "petition", "duplicate", "publication", "excessive", "confirmation",
  ].map { "t3.not_processed.\($0).total" }
  private static let other2021 = ["not_supplemented", "fee_unpaid", "other"].map {
    "t3.other.\($0).total"
  }
  private static let suits = ["t4.direct_suit.", "t4.suit_after_reconsideration."]

  /// The cell ids that each quantity adds up; those of both editions, of which a report has one.
  static let cells: [Quantity: [String]] = [
    .received: ["t3.received.total"],
    .carriedOver: ["t3.carried_over.total"],
    .atHand: ["t3.received.total", "t3.carried_over.total"],
    .concluded: ["t3.concluded.total"],
    .carriedForward: ["t3.carried_forward.total"],
    .person: ["t3.received.natural_person"],
    .enterprise: ["t3.received.enterprise"],
    .legal: ["t3.received.legal_service_institution"],
    .organisations: [
      "enterprise", "research_institution", "public_interest_organisation",
      "legal_service_institution", "other_organisation",
    ].map { "t3.received.\($0)" },
    .granted: ["t3.granted.total"],
    .partly: ["t3.partly_granted.total"],
    .disclosed: ["t3.granted.total", "t3.partly_granted.total"],
    .refused: refused,
    .file: ["t3.refused.enforcement_file.total"],
    .process: ["t3.refused.deliberative_process.total"],
    .thirdParty: ["t3.refused.third_party_rights.total"],
    .unavailable: unavailable,
    .notHeld: ["t3.unavailable.not_held.total"],
    .notProcessed: notProcessed,
    .other: other2021 + ["t3.other.total"],
    .withheld: refused + unavailable + notProcessed + other2021,
    .reconsiderations: ["t4.reconsideration.total"],
    .upheld: ["t4.reconsideration.upheld"],
    .corrected: ["t4.reconsideration.corrected"],
    .suits: suits.map { $0 + "total" },
    .suitsPending: suits.map { $0 + "pending" },
    .disputes: ["t4.reconsideration.total"] + suits.map { $0 + "total" },
    .issued: ["t2.normative_documents.issued", "t2.normative_documents.produced"],
    .repealed: ["t2.normative_documents.repealed"],
    .inForce: ["t2.normative_documents.in_force"],
    .licensing: ["t2.licensing.decisions"],
    .penalties: ["t2.penalties.decisions"],
    .compulsion: ["t2.compulsion.decisions"],
  ]

  /// What the cells of a report say of a quantity; nil for what no table prints.
  static func value(of quantity: Quantity, in report: SimulatedReport) -> Int? {
    guard let ids = cells[quantity] else { return nil }
    return report.truth.filter { ids.contains($0.cell.id) }.reduce(0) { sum, cell in
      sum + Int((cell.millionths ?? 0) / 1_000_000)
    }
  }

  /// A number as a reader would take it: digits of any width, commas, Chinese numerals below 100,
  /// also where a line ends within them.
  static func number(_ text: String) -> Double? {
    var digits = ""
    var chinese: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".": digits.unicodeScalars.append(scalar)
      case "\u{FF10}"..."\u{FF19}": digits += "\(scalar.value - 0xFF10)"
      case ",", "%", "％", "\n", "\r", " ", "\u{3000}": continue
      default: chinese.append(scalar)
      }
    }
    if chinese.isEmpty { return Double(digits) }
    return digits.isEmpty ? chineseNumber(chinese) : nil
  }

  private static func chineseNumber(_ scalars: [Unicode.Scalar]) -> Double? {
    let values: [Unicode.Scalar: Double] = [
      "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
      "\u{2F00}": 1, "\u{2F06}": 2, "\u{2F0B}": 8,
    ]
    var sum = 0.0
    var digit = 0.0
    for scalar in scalars {
      if let value = values[scalar] {
        digit = value
      } else if scalar == "十" || scalar == "\u{2F17}" {
        sum += max(digit, 1) * 10
        digit = 0
      } else {
        return nil
      }
    }
    return sum + digit
  }

  /// Half of the last digit that a number shows.
  static func halfUnit(_ text: String) -> Double {
    let decimals = text.split(separator: ".").dropFirst().first.map {
      $0.unicodeScalars.filter { $0 != "%" && $0 != "％" }.count
    }
    return [0.5, 0.05, 0.005][decimals ?? 0]
  }
}

/// One number of a report's prose as it is printed.
struct StatedNumber {
  let report: SimulatedReport
  let sentence: Sentence
  let slot: Int
  let text: String

  var recipe: SlotRecipe { sentence.slots[slot].recipe }
  var value: Double? { NarrativeArithmetic.number(text) }

  /// Every slot of a report, read off its bytes.
  static func all(in report: SimulatedReport) -> [StatedNumber] {
    guard let prose = report.prose else { return [] }
    return report.proseMarks.flatMap { mark in
      let sentence = prose[mark.address]
      return mark.slots.enumerated().map { i, range in
        StatedNumber(
          report: report, sentence: sentence, slot: i,
          text: String(decoding: report.bytes[range], as: UTF8.self))
      }
    }
  }
}

/// Corpora of the tests, made once.
enum NarrativeCorpora {
  static let kinds: [NarrativeKind] = [
    .development, .practice, .heldOut, .reserve, .sealed, .unseen,
  ]

  /// The reports of a corpus, grouped by organ.
  static func organs(
    _ kind: NarrativeKind, seed: UInt64, count: Int, contradictions: Double = 0,
    copies: Double = 0
  ) -> [[SimulatedReport]] {
    let corpus = SimulatedCorpus(
      seed: seed, count: count, narrative: kind, contradictionShare: contradictions,
      copyShare: copies)
    return (0..<corpus.organCount).map { corpus.reports(ofOrgan: $0) }
  }

  /// The seed of each kind's corpora.
  static let seeds: [NarrativeKind: UInt64] = [
    .development: 5, .practice: 7, .heldOut: 6, .reserve: 8, .sealed: 9,
    .unseen: 10,
  ]

  static let clean: [NarrativeKind: [[SimulatedReport]]] = seeds.reduce(into: [:]) {
    corpora, entry in
    corpora[entry.key] = organs(entry.key, seed: entry.value, count: 300)
  }

  static let faulty: [NarrativeKind: [[SimulatedReport]]] = seeds.reduce(into: [:]) {
    corpora, entry in
    corpora[entry.key] = organs(entry.key, seed: entry.value, count: 300, contradictions: 1)
  }
}
