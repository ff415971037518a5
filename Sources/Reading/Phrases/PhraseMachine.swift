/// A full transition table that finds every phrase of a vocabulary in one pass over folded codes
/// (Aho & Corasick 1975).
///
/// The table is an array of rows, one for each state, with a column for each class of codes; the
/// entry is the next state. Loops over it run once for each code of each report: keep them to one
/// class look-up and one transition.
struct PhraseMachine: Sendable {
  /// The class of each code: 0 no phrase has it, 1 it does not count within a phrase, 2 it ends
  /// what came before; from 3 on, a code of some phrase.
  let classes: [UInt16]
  /// The number of classes: the length of a row.
  let width: Int
  /// The next state for each state and class.
  let transitions: [UInt16]
  /// 1 + the index of the longest phrase that ends in a state; 0 where none does.
  let outputs: [UInt16]
  /// The number of codes of each phrase.
  let lengths: [Int]

  /// The class of codes that do not count within a phrase.
  static let ignored: UInt16 = 1
  /// The class of codes that end what came before.
  static let separator: UInt16 = 2

  /// Builds the table.
  ///
  /// - Parameters:
  ///   - phrases: The phrases, folded, each not empty.
  ///   - ignored: Codes that may stand anywhere within a phrase; no phrase has one of its own.
  ///   - separators: Codes that no phrase goes across.
  init(_ phrases: [String], ignoring ignored: String, separators: String = "") {
    var classes = [UInt16](repeating: 0, count: 0x10000)
    for unit in ignored.utf16 { classes[Int(unit)] = Self.ignored }
    for unit in separators.utf16 { classes[Int(unit)] = Self.separator }
    var width = 3
    let spellings = phrases.map { Array($0.utf16) }
    for unit in spellings.joined() where classes[Int(unit)] == 0 {
      classes[Int(unit)] = UInt16(width)
      width += 1
    }
    self.classes = classes
    self.width = width
    lengths = spellings.map(\.count)
    var trie = Trie(width: width)
    for (index, spelling) in spellings.enumerated() {
      trie.insert(spelling.map { classes[Int($0)] }, output: index + 1)
    }
    trie.completeTransitions()
    precondition(trie.outputs.count < 0x10000, "the phrases need \(trie.outputs.count) states")
    transitions = trie.transitions
    outputs = trie.outputs
  }

  /// The first code of a phrase that ends with a code: the ignored codes within it do not count.
  func start(of phrase: Int, endingAt last: Int, in codes: borrowing Span<UInt16>) -> Int {
    var start = last
    var left = lengths[phrase] - 1
    while left > 0 {
      start -= 1
      if classes[Int(codes[start])] != Self.ignored { left -= 1 }
    }
    return start
  }
}

/// The phrases as a tree that becomes the table.
private struct Trie {
  let width: Int
  var transitions: [UInt16]
  var outputs: [UInt16] = [0]

  init(width: Int) {
    self.width = width
    transitions = [UInt16](repeating: 0, count: width)
  }

  mutating func insert(_ symbols: [UInt16], output: Int) {
    precondition(!symbols.isEmpty, "an empty phrase")
    var state = 0
    for symbol in symbols {
      let slot = state * width + Int(symbol)
      if transitions[slot] == 0 {
        transitions[slot] = UInt16(outputs.count)
        outputs.append(0)
        transitions += [UInt16](repeating: 0, count: width)
      }
      state = Int(transitions[slot])
    }
    outputs[state] = UInt16(output)
  }

  /// Gives every state a transition for every class: that of its longest proper suffix where it has
  /// none of its own.
  mutating func completeTransitions() {
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
  }
}
