/// The prose of a report, section by section.
struct Prose: Sendable {
  /// The sections that hold prose.
  enum Section: Int, CaseIterable, Sendable {
    case overview, problems, others

    /// The number of the section's heading.
    var numeral: String {
      switch self {
      case .overview: "一"
      case .problems: "五"
      case .others: "六"
      }
    }
  }

  /// A paragraph: what it begins with, such as （一）主动公开情况。, and its sentences.
  struct Paragraph: Sendable {
    var lead: String
    var sentences: [Sentence]
  }

  var style: ProseStyle
  /// The paragraphs of each section.
  var sections: [[Paragraph]] = [[], [], []]

  /// Where a sentence stands.
  struct Address: Sendable, Hashable {
    var section: Int
    var paragraph: Int
    var sentence: Int
  }

  /// The places of all sentences, in order.
  var addresses: [Address] {
    sections.indices.flatMap { section in
      sections[section].indices.flatMap { paragraph in
        sections[section][paragraph].sentences.indices.map {
          Address(section: section, paragraph: paragraph, sentence: $0)
        }
      }
    }
  }

  /// The sentence at a place.
  subscript(address: Address) -> Sentence {
    get { sections[address.section][address.paragraph].sentences[address.sentence] }
    set { sections[address.section][address.paragraph].sentences[address.sentence] = newValue }
  }

  /// Takes out the sentences for which a test holds, and what is left empty by that.
  mutating func removeSentences(where test: (Address, Sentence) -> Bool) {
    for section in sections.indices {
      for paragraph in sections[section].indices {
        let sentences = sections[section][paragraph].sentences
        sections[section][paragraph].sentences = sentences.indices.filter {
          let address = Address(section: section, paragraph: paragraph, sentence: $0)
          return !test(address, sentences[$0])
        }.map { sentences[$0] }
      }
      sections[section].removeAll { $0.sentences.isEmpty }
    }
  }
}
