/// Finds every label in one pass over a folded text (Aho & Corasick 1975, as a full table).
///
/// The inner loop runs once for each code of each report and takes most of the reading time: keep it
/// to one class look-up and one transition, and measure instructions before and after a change.
struct LabelAutomaton: Sendable {
  static let shared = LabelAutomaton()

  /// The class of each code: 0 no label has it, 1 it does not count within a label,
  /// 2 it separates cells.
  private let classes: [UInt8]
  private let width: Int
  private let transitions: [UInt16]
  /// 1 + the index of the longest spelling that ends in a state; 0 where none does.
  private let outputs: [UInt16]
  private let spellingLabels: [UInt8]
  private let spellingLengths: [Int]

  private static let ignored: UInt8 = 1
  private static let separator: UInt8 = 2
  /// Spaces, line ends and the commas and quotation marks that spellings of a label vary in.
  private static let ignoredCodes = " \n、,\"'“”‘’;；*"

  private init() {
    var classes = [UInt8](repeating: 0, count: 0x10000)
    for unit in Self.ignoredCodes.utf16 { classes[Int(unit)] = Self.ignored }
    for unit in "|\t".utf16 { classes[Int(unit)] = Self.separator }
    var width = 3
    var spellings: [[UInt16]] = []
    var labels: [UInt8] = []
    for (id, variants) in LabelVocabulary.spellings.enumerated() {
      for spelling in variants {
        spellings.append(Array(spelling.utf16))
        labels.append(UInt8(id))
        for unit in spelling.utf16 where classes[Int(unit)] == 0 {
          classes[Int(unit)] = UInt8(width)
          width += 1
        }
      }
    }
    precondition(width <= 256, "labels use \(width) classes")
    let machine = Self.build(spellings, classes: classes, width: width)
    self.classes = classes
    self.width = width
    transitions = machine.transitions
    outputs = machine.outputs
    spellingLabels = labels
    spellingLengths = spellings.map(\.count)
  }

  private static func build(
    _ spellings: [[UInt16]], classes: [UInt8], width: Int
  ) -> (transitions: [UInt16], outputs: [UInt16]) {
    var transitions = [UInt16](repeating: 0, count: width)
    var outputs: [UInt16] = [0]
    for (index, spelling) in spellings.enumerated() {
      var state = 0
      for unit in spelling {
        let slot = state * width + Int(classes[Int(unit)])
        if transitions[slot] == 0 {
          transitions[slot] = UInt16(outputs.count)
          outputs.append(0)
          transitions += [UInt16](repeating: 0, count: width)
        }
        state = Int(transitions[slot])
      }
      outputs[state] = UInt16(index + 1)
    }
    var failure = [Int](repeating: 0, count: outputs.count)
    var queue = (3..<width).map { Int(transitions[$0]) }.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      if outputs[state] == 0 { outputs[state] = outputs[failure[state]] }
      for symbol in 3..<width {
        let slot = state * width + symbol
        let fallback = Int(transitions[failure[state] * width + symbol])
        if transitions[slot] == 0 {
          transitions[slot] = UInt16(fallback)
        } else {
          failure[Int(transitions[slot])] = fallback
          queue.append(Int(transitions[slot]))
        }
      }
    }
    return (transitions, outputs)
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
    precondition(count <= buffer.count && classes.count == 0x10000)
    let codes = buffer.span
    let classes = classes.span
    let transitions = transitions.span
    let outputs = outputs.span
    let width = width
    var state = 0
    var onLine = 0
    lineStarts.append(0)
    // Every code has a class, and every transition leads to a state of the table.
    for i in 0..<count {
      let code = codes[unchecked: i]
      let symbol = classes[unchecked: Int(code)]
      if symbol == 0 {
        state = 0
        continue
      }
      if symbol == Self.ignored {
        if code == 0x0A {
          lineStarts.append(i &+ 1)
          separators.append(onLine)
          onLine = 0
        }
        continue
      }
      if symbol == Self.separator {
        state = 0
        onLine &+= 1
        continue
      }
      state = Int(transitions[unchecked: state &* width &+ Int(symbol)])
      let output = outputs[unchecked: state]
      if output != 0 { append(spelling: Int(output) &- 1, last: i, codes: codes, to: &hits) }
    }
    separators.append(onLine)
  }

  private func append(
    spelling: Int, last: Int, codes: borrowing Span<UInt16>, to hits: inout [LabelHit]
  ) {
    var start = last
    var left = spellingLengths[spelling] - 1
    while left > 0 {
      start -= 1
      if classes[Int(codes[start])] != Self.ignored { left -= 1 }
    }
    while !hits.isEmpty && hits[hits.count - 1].start >= start { hits.removeLast() }
    hits.append(LabelHit(id: spellingLabels[spelling], start: start, end: last + 1))
  }
}
