import TestSupport

/// Reads the truths of the narrative from the files in `Resources/Statements`.
enum StatementTruths {
  /// A line of a file that breaks the format.
  struct FormatError: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let message: String
    var description: String { "\(file):\(line): \(message)" }
  }

  /// The files of sentences.
  static let files = ["sentences.txt", "phrases.txt"]

  /// The sentences of a file written for these tests, in the order of the file.
  static func sentences(in file: String = files[0]) throws -> [SentenceTruth] {
    var reader = SentenceTruthReader(file: file)
    for (index, line) in try lines(file).enumerated() {
      guard reader.take(line, number: index + 1) else {
        throw FormatError(file: file, line: index + 1, message: line)
      }
    }
    guard reader.finish() else {
      throw FormatError(file: file, line: 0, message: "the last sentence is incomplete")
    }
    return reader.sentences
  }

  /// The statements of the five real reports, in the order of the text.
  static func seeds() throws -> [SeedStatementTruth] {
    var seeds: [SeedStatementTruth] = []
    for (index, line) in try lines("seeds.txt").enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 5, let number = Int(words[1]),
        let fields = StatementFields(Array(words.dropFirst(2))), let key = fields.key,
        let statement = fields.statement(section: 1)
      else { throw FormatError(file: "seeds.txt", line: index + 1, message: line) }
      seeds.append(
        SeedStatementTruth(file: words[0], line: number, key: key, statement: statement))
    }
    return seeds
  }

  private static func lines(_ name: String) throws -> [String] {
    let path = "\(packageRoot)/Tests/ReadingTests/Resources/Statements/\(name)"
    guard let bytes = fileBytes(path) else {
      throw FormatError(file: name, line: 0, message: "cannot be read")
    }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

/// The sentences read so far, and the one whose lines are being read.
private struct SentenceTruthReader {
  var sentences: [SentenceTruth] = []
  private let file: String
  private var group = ""
  private var context = StatementContext()
  private var heading: String?
  private var start = 0
  private var lines: [String] = []
  private var statements: [StatementTruth] = []
  private var saysNone = false

  init(file: String) {
    self.file = file
  }

  /// Takes a line; false where it breaks the format.
  mutating func take(_ line: String, number: Int) -> Bool {
    if line.isEmpty || line.hasPrefix("#") { return true }
    if line != ">" && !line.dropFirst().hasPrefix(" ") { return false }
    let rest = String(line.dropFirst(2))
    if line.first == "=" { return takeStatement(rest) }
    if line.first == ">" { return takeText(rest, number: number) }
    guard finish() else { return false }
    switch line.first {
    case "*": group = rest
    case "@": return takeContext(rest)
    case "^": heading = rest
    default: return false
    }
    return true
  }

  /// Ends the sentence; false where nothing says what it states.
  mutating func finish() -> Bool {
    if lines.isEmpty { return true }
    guard saysNone == statements.isEmpty, !group.isEmpty, context.year > 0 else { return false }
    sentences.append(
      SentenceTruth(
        file: file, line: start, group: group, context: context, heading: heading, lines: lines,
        statements: statements))
    heading = nil
    lines = []
    statements = []
    saysNone = false
    return true
  }

  private mutating func takeText(_ text: String, number: Int) -> Bool {
    if saysNone || !statements.isEmpty {
      guard finish() else { return false }
    }
    if lines.isEmpty { start = number }
    lines.append(text)
    return true
  }

  private mutating func takeStatement(_ text: String) -> Bool {
    if lines.isEmpty || saysNone { return false }
    if text == "none" {
      saysNone = true
      return statements.isEmpty
    }
    let words = text.split(separator: " ").map(String.init)
    guard let statement = StatementFields(words)?.statement(section: context.section) else {
      return false
    }
    statements.append(statement)
    return true
  }

  private mutating func takeContext(_ text: String) -> Bool {
    var words = text.split(separator: " ").map(String.init)[...]
    var read = StatementContext()
    guard let kind = words.popFirst(), ["government", "office", "department"].contains(kind),
      let year = words.popFirst().flatMap({ Int($0) })
    else { return false }
    read.kind = kind
    read.year = year
    while let word = words.popFirst() {
      guard let value = words.popFirst() else { return false }
      switch word {
      case "section":
        guard let section = Int(value), (1...6).contains(section) else { return false }
        read.section = section
      case "edition" where value == "2019": read.edition = value
      default: return false
      }
    }
    context = read
    return true
  }
}
