/// Finds every label in one pass over a folded text.
///
/// The inner loop runs once for each code of each report and takes most of the reading time: keep it
/// to one class look-up and one transition, and measure instructions before and after a change.
struct LabelAutomaton: Sendable {
  static let shared = LabelAutomaton()

  private let machine: PhraseMachine
  /// The index of the label that each phrase is a spelling of.
  private let labels: [UInt8]

  private init() {
    var spellings: [String] = []
    var labels: [UInt8] = []
    for (id, variants) in LabelVocabulary.spellings.enumerated() {
      spellings += variants
      labels += variants.map { _ in UInt8(id) }
    }
    // Spaces, line ends and the commas and quotation marks that spellings of a label vary in.
    machine = PhraseMachine(spellings, ignoring: " \n、,\"'“”‘’;；*", separators: "|\t")
    self.labels = labels
  }

  /// Appends every label of a text in the order of the text; a label within a longer one is left
  /// out. Appends the first code of every line to `lineStarts` and the number of its tabs and pipes
  /// to `separators`.
  ///
  /// - Complexity: O(codes).
  func scan(
    _ buffer: [UInt16], count: Int, hits: inout [LabelHit], lineStarts: inout [Int],
    separators: inout [Int]
  ) {
    precondition(count <= buffer.count && machine.classes.count == 0x10000)
    let codes = buffer.span
    let classes = machine.classes.span
    let transitions = machine.transitions.span
    let outputs = machine.outputs.span
    let width = machine.width
    var state = 0
    var onLine = 0
    lineStarts.append(0)
    // Every code has a class, and every transition leads to a state of the table.
    var i = 0
    while i < count {
      var symbol: UInt16 = 0
      var output: UInt16 = 0
      // Nothing but look-ups here: what happens seldom is below.
      repeat {
        symbol = classes[unchecked: Int(codes[unchecked: i])]
        i &+= 1
        if symbol <= PhraseMachine.separator { break }
        state = Int(transitions[unchecked: state &* width &+ Int(symbol)])
        output = outputs[unchecked: state]
      } while output == 0 && i < count
      if output != 0 {
        append(spelling: Int(output) &- 1, last: i &- 1, codes: codes, to: &hits)
      } else if symbol == PhraseMachine.ignored {
        if codes[unchecked: i &- 1] == 0x0A {
          lineStarts.append(i)
          separators.append(onLine)
          onLine = 0
        }
      } else if symbol <= PhraseMachine.separator {
        state = 0
        if symbol == PhraseMachine.separator { onLine &+= 1 }
      }
    }
    separators.append(onLine)
  }

  private func append(
    spelling: Int, last: Int, codes: borrowing Span<UInt16>, to hits: inout [LabelHit]
  ) {
    let start = machine.start(of: spelling, endingAt: last, in: codes)
    while !hits.isEmpty && hits[hits.count - 1].start >= start { hits.removeLast() }
    hits.append(LabelHit(id: labels[spelling], start: start, end: last + 1))
  }
}
