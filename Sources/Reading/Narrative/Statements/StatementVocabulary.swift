/// The words of statements, folded, as data; each file of the vocabulary holds those of one idea.
///
/// The longest word wins where several match; spaces and line ends within a word do not count.
enum StatementVocabulary {
  /// What each phrase of `automaton` contributes.
  static let words: [StatementWord] = entries.flatMap { entry in entry.1.map { _ in entry.0 } }
  /// Finds the words.
  static let automaton = PhraseAutomaton(entries.flatMap(\.1))

  /// Every word with its spellings; no spelling stands twice.
  static let entries: [(StatementWord, [String])] =
    applications + handling + applicants + outcomes + reasons + disputes + cases + publishing
    + publication + activeDisclosure + decisions + otherTopics + asides + shares + changes + lists
    + negations + times + dates + bodies + fillers + ListVocabulary.entries
}
