/// What a sentence of a report is about; it decides where the sentence may stand.
enum Topic: Int, CaseIterable, Sendable {
  // The beginning: what the report rests on, and the period of its figures.
  case opening, period
  // Sub-parts of section 一.
  case active, documents, decisions, fees
  case none, applications, applicants, channels, outcomes, refusals, shares, growth, scopes
  case disputes, denial, cumulative
  // What a government must report besides.
  case appraisal, review, accountability
  // Sections 五 and 六.
  case restatement, feeStatement, nothingElse
  // Numbers that no check may take for the report's own.
  case activeDecoy, applicationDecoy, platformDecoy, supervisionDecoy, otherDecoy
  // Sentences about work done.
  case activeFiller, applicationFiller, managementFiller, platformFiller, supervisionFiller
  case problem, remedy

  /// Whether the sentences state figures of the report itself.
  var statesFigures: Bool {
    switch self {
    case .active, .documents, .decisions, .fees, .applications, .applicants, .channels,
      .outcomes, .refusals, .shares, .growth, .scopes, .disputes, .restatement:
      true
    default: false
    }
  }
}

/// One way to say something: a template, and when it may be used.
struct Shape: Sendable {
  let id: String
  let topic: Topic
  let conditions: [Condition]
  let nodes: [TemplateNode]

  /// Declares a shape.
  ///
  /// - Parameters:
  ///   - conditions: Words that must all hold, see `Condition`.
  ///   - template: See `TemplateParser`.
  init(_ id: String, _ topic: Topic, _ conditions: String = "", _ template: String) {
    self.id = id
    self.topic = topic
    self.conditions = conditions.split(separator: " ").map { Condition(String($0), in: id) }
    var parser = TemplateParser(template, of: id)
    nodes = parser.parse()
  }

  /// Whether the facts allow the sentence.
  func isTrue(of facts: NarrativeFacts) -> Bool { conditions.allSatisfy { $0.holds(for: facts) } }
}
