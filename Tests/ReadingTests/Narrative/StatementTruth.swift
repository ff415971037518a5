/// One count or share of a narrative as a reader of the text understands it, typed by hand.
struct StatementTruth: Sendable, CustomStringConvertible {
  /// The number and its unit as printed, blanks left out; for a denial the denying word.
  let text: String
  /// The value times 10⁶.
  let millionths: Int64
  /// The unit as printed, such as 件 or 万元; 件 for a denial.
  let unit: String
  /// Whether a word such as 余 or 约 makes the number approximate.
  let isApproximate: Bool
  /// `current`, `previous`, `cumulative`, `next`, `part`, or a year such as `2018`.
  let period: String
  /// `own`, `own_level`, `departments`, `townships`, `departments_townships`, `territory`, `other`.
  let scope: String
  /// The cells it speaks of, such as `share(t3.granted.total+t3.partly_granted.total)`, all sums
  /// written out; `-` where it speaks of nothing on the form.
  let refersTo: String
  /// The lists it stands in.
  let lists: [ListMembership]
  /// `up`, `down` or `flat` for a change; empty for what is none.
  let direction: String
  /// The value, times 10⁶, that a change is compared with, where the sentence says it.
  let base: Int64?
  /// The statutory section it stands in, 1 to 6.
  let section: Int

  /// Whether it denies instead of counting: no digit or numeral is printed but a word.
  var isDenial: Bool { millionths == 0 && direction.isEmpty && !text.hasSuffix(unit) }

  var description: String { "\(text) \(refersTo) \(period) \(scope)" }
}

/// The place of a statement in one of the lists of its sentence.
struct ListMembership: Equatable, Sendable {
  /// Whether a statement is the whole, and of what list, or a part.
  enum Role: String, Sendable {
    /// The whole of a list whose parts are all there are.
    case closed
    /// The whole of a list that may have more parts than it names.
    case open
    /// A part.
    case part
  }

  /// The number of the list within its sentence, or within its report.
  let number: Int
  let role: Role
}

/// A sentence written for these tests, with what surrounds it and what it states.
struct SentenceTruth: Sendable, CustomStringConvertible {
  /// The file it stands in.
  let file: String
  /// The line of the file on which the sentence begins.
  let line: Int
  /// The kind of sentence.
  let group: String
  let context: StatementContext
  /// The heading on the line above; nil where none matters.
  let heading: String?
  /// The sentence, broken into lines as a report may break it.
  let lines: [String]
  /// What it states, in the order of the text.
  let statements: [StatementTruth]

  var description: String { "\(file):\(line) \(lines.joined())" }
}

/// Who reports, for which year, on which form, and in which section the sentence stands.
struct StatementContext: Equatable, Sendable {
  /// `government`, `office` or `department`.
  var kind = ""
  var year = 0
  var section = 1
  /// `2019` or `2021`.
  var edition = "2021"
}

/// A statement of one of the five real reports, with its line.
struct SeedStatementTruth: Sendable, CustomStringConvertible {
  /// The first three characters of the name of the report's file.
  let file: String
  /// The line on which the number or the denying word begins, counted from 1.
  let line: Int
  /// At most eight characters that tell the statements of one line apart.
  let key: String
  let statement: StatementTruth

  var description: String { "\(file):\(line) \(key) \(statement)" }
}
