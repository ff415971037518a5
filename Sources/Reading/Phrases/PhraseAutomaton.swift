import Intake

/// Where a phrase stands: a range of codes of the folded text.
struct PhraseHit: Hashable, Sendable {
  /// The index of the phrase in the vocabulary.
  let phrase: Int
  /// The codes, with the white space within.
  let codes: Range<Int>
}

/// Finds the phrases of a vocabulary in a part of a folded text; white space and line ends within a
/// phrase do not count.
struct PhraseAutomaton: Sendable {
  private let machine: PhraseMachine

  /// Prepares a vocabulary of folded phrases.
  init(_ phrases: [String]) {
    machine = PhraseMachine(phrases, ignoring: " \n\t")
  }

  /// Appends the phrases within a range of codes in the order of the text: of phrases that overlap,
  /// the longer one, and of two as long, the first.
  ///
  /// - Complexity: O(codes).
  func scan(_ text: ScannedText, _ range: Range<Int>, into hits: inout [PhraseHit]) {
    precondition(range.upperBound <= text.count && machine.classes.count == 0x10000)
    let codes = text.folded.codes.span
    let classes = machine.classes.span
    let transitions = machine.transitions.span
    let outputs = machine.outputs.span
    let width = machine.width
    let first = hits.count
    var state = 0
    var next = range.lowerBound
    let end = range.upperBound
    // Every code has a class, and every transition leads to a state of the table.
    while next < end {
      let i = next
      next &+= 1
      let symbol = classes[unchecked: Int(codes[unchecked: i])]
      if symbol == 0 {
        state = 0
        continue
      }
      if symbol == PhraseMachine.ignored { continue }
      state = Int(transitions[unchecked: state &* width &+ Int(symbol)])
      let output = outputs[unchecked: state]
      if output == 0 { continue }
      let phrase = Int(output) - 1
      let start = machine.start(of: phrase, endingAt: i, in: codes)
      Self.append(PhraseHit(phrase: phrase, codes: start..<(i + 1)), to: &hits, from: first)
    }
  }

  private static func append(_ hit: PhraseHit, to hits: inout [PhraseHit], from first: Int) {
    while hits.count > first, let last = hits.last, last.codes.upperBound > hit.codes.lowerBound {
      let isLonger = hit.codes.count > last.codes.count
      let contains = hit.codes.lowerBound <= last.codes.lowerBound
      if !contains && !isLonger { return }
      hits.removeLast()
    }
    hits.append(hit)
  }
}
