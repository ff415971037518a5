import Simulation

/// What the command line asks for.
struct Arguments {
  /// What is tried.
  enum Mode: String {
    /// Texts for the reader.
    case read
    /// Small corpora for a whole audit.
    case audit
    /// Half of the time each.
    case all
    /// Every kind of damage in every layout, as a table.
    case damage
    /// One damaged text, on standard output.
    case text
    /// One file, as the reader takes it.
    case file
    /// The process in which texts are read.
    case worker
  }

  /// What is wrong with a command line.
  struct Problem: Error { let message: String }

  static let usage = """
    gouji-fuzz [--mode read|audit|all] [--seconds N | --minutes N] [--seed S] [--found DIR]
               [--wrong-per-million N]
               [--gouji PATH]
    gouji-fuzz --mode damage [--cases N] [--seed S] [--kind NAME] [--layout NAME]
    gouji-fuzz --mode text --kind NAME --layout NAME --seed S
    """

  private(set) var mode = Mode.all
  private(set) var seed: UInt64?
  private(set) var seconds = 60.0
  /// How many inputs in a million may have a wrong cell without the run failing.
  private(set) var wrongPerMillion = 0
  /// The folder of failing inputs; in Output/fuzz where nil, or none for a table of damage.
  private(set) var found: String?
  private(set) var gouji = ".build/release/gouji"
  private(set) var cases = 20
  private(set) var kind: DamageKind?
  private(set) var layout: SheetLayout?
  /// The number of the first input of a worker.
  private(set) var first = 0
  /// The file that a worker notes its progress in, or the file to read.
  private(set) var path = ""

  /// The folder in which failing inputs are left.
  var foundFolder: String { found ?? "Output/fuzz" }

  init(_ words: [String]) throws(Problem) {
    if words.contains("--help") || words.contains("-h") { throw Problem(message: Self.usage) }
    var i = 0
    while i < words.count {
      guard i + 1 < words.count else { throw Problem(message: "no value after \(words[i])") }
      guard set(words[i], words[i + 1]) else {
        throw Problem(message: "\(words[i]) \(words[i + 1]) is not understood\n\(Self.usage)")
      }
      i += 2
    }
  }

  private mutating func set(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--mode": Self.take(Mode(rawValue: value), &mode)
    case "--seed": Self.take(UInt64(value), &seed)
    case "--seconds": Self.take(Double(value), &seconds)
    case "--minutes": Self.take(Double(value).map { $0 * 60 }, &seconds)
    case "--wrong-per-million": Self.take(Int(value), &wrongPerMillion)
    case "--cases": Self.take(Int(value), &cases)
    case "--first": Self.take(Int(value), &first)
    case "--kind": Self.take(DamageKind.all.first { $0.name == value }, &kind)
    case "--layout": Self.take(SheetLayout(rawValue: value), &layout)
    case "--found": Self.take(value, &found)
    case "--gouji": Self.take(value, &gouji)
    case "--path": Self.take(value, &path)
    default: false
    }
  }

  private static func take<Value>(_ value: Value?, _ place: inout Value) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func take<Value>(_ value: Value?, _ place: inout Value?) -> Bool {
    place = value
    return value != nil
  }
}
