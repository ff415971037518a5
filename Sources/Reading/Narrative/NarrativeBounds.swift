/// How much of the narrative is taken for one sentence and one clause.
///
/// A text without marks is not told from one endless sentence; what is remembered within a sentence, and
/// what is printed with each of its numbers, would grow with its square. Sentences of real reports have
/// some hundred codes and a dozen numbers. One that is longer is read as several, with a notice.
enum NarrativeBounds {
  /// The most codes of a sentence.
  static let longestSentence = 1024
  /// How many codes to either side readers of years and documents look for the ends of a sentence.
  static let reach = 512
  /// The most phrases for the contents of a report that are looked at; what follows is not.
  static let mostPhrases = 1 << 16
  /// The most years, and the most documents, that are kept of a report.
  static let mostContents = 4096
  /// The most numbers of a sentence.
  static let mostNumbers = 64
  /// The most codes of a clause that are kept with a statement: those before its end.
  static let longestClause = 200
  /// The most statements of a report.
  static let mostStatements = 4096
  /// The most codes that are cut into tokens at once.
  static let longestPiece = 1 << 16
  /// The most codes that are passed over as one number that is not read.
  static let longestRun = 128
  /// The most words that are passed over in search of a number that belongs to one of them.
  static let mostWords = 128
  /// The most sums of a sentence whose parts are noted: 1件、2件，共3件，4件，共7件.
  static let mostSums = 8
}
