import Simulation

/// What the command line asks for.
struct Arguments {
  /// Where the reports go.
  enum Format {
    /// A folder tree with true cells beside each report.
    case files
    /// Lines of JSON on standard output.
    case ndjson
    /// A folder tree of a province whose governments add up their bodies, with its roster.
    case province
    /// The examples of the repository's `Corpus` folder.
    case examples
  }

  /// What is wrong with a command line.
  enum Problem: Error {
    case unknownOption(String)
    case missingValue(String)
    case badValue(option: String, value: String)
    case missingFolder
    case plainNarrative
    case helpAsked

    var message: String {
      switch self {
      case .unknownOption(let option): "unknown option \(option)"
      case .missingValue(let option): "no value after \(option)"
      case .badValue(let option, let value): "\(option) does not take \(value)"
      case .plainNarrative: "a plain narrative bears no contradictions, copies or truth"
      case .missingFolder: "no folder to write to, give one with -o"
      case .helpAsked: Arguments.usage
      }
    }
  }

  private static let options = [
    "--reports", "--seed", "--years", "--faults", "--format", "-o", "--narrative",
    "--contradictions", "--copies", "--truth", "--cities", "--counties", "--departments",
    "--townships",
  ]

  static let usage = """
    gouji-simulate --reports N --seed S [--years A-B] [--faults SHARE]
                   [--narrative plain|development|practice|heldout|reserve|sealed|unseen]
                   [--contradictions SHARE] [--copies SHARE] [--truth FILE]
                   [--format files|ndjson|examples] [-o DIR]
    gouji-simulate --format province --seed S [--years A-B] [--faults SHARE] [--cities 1-17]
                   [--counties 1-150] [--departments 0-30] [--townships 0-900] -o DIR
    """

  private(set) var reports = 100
  private(set) var seed: UInt64 = 1
  private(set) var years = 2019...2023
  private(set) var faultShare = 0.0
  private(set) var format = Format.files
  private(set) var folder: String?
  private(set) var narrative = NarrativeKind.plain
  private(set) var contradictionShare = 0.0
  private(set) var copyShare = 0.0
  private(set) var truthPath: String?
  private(set) var cities = 17
  private(set) var counties = 150
  private(set) var departments = 30
  private(set) var townships = 0

  init(_ words: [String]) throws(Problem) {
    var i = 0
    while i < words.count {
      let option = words[i]
      if option == "--help" || option == "-h" { throw .helpAsked }
      guard Self.options.contains(option) else { throw .unknownOption(option) }
      guard i + 1 < words.count else { throw .missingValue(option) }
      try set(option, words[i + 1])
      i += 2
    }
    if format != .ndjson && folder == nil { throw .missingFolder }
    if narrative == .plain && (contradictionShare + copyShare > 0 || truthPath != nil) {
      throw .plainNarrative
    }
  }

  private mutating func set(_ option: String, _ value: String) throws(Problem) {
    let bad = Problem.badValue(option: option, value: value)
    switch option {
    case "--reports":
      guard let count = Int(value), count >= 0 else { throw bad }
      reports = count
    case "--seed":
      guard let number = UInt64(value) else { throw bad }
      seed = number
    case "--years":
      let parts = value.split(separator: "-").map { Int($0) }
      guard parts.count == 2, let first = parts[0], let last = parts[1], first >= 2019,
        first <= last
      else { throw bad }
      years = first...last
    case "--faults", "--contradictions", "--copies":
      guard let share = Double(value), (0...1).contains(share) else { throw bad }
      set(option, share)
    case "--narrative":
      guard let kind = NarrativeKind(rawValue: value) else { throw bad }
      narrative = kind
    case "--truth": truthPath = value
    case "--format":
      switch value {
      case "files": format = .files
      case "ndjson": format = .ndjson
      case "province": format = .province
      case "examples": format = .examples
      default: throw bad
      }
    case "--cities", "--counties", "--departments", "--townships":
      guard let number = Int(value), Self.sizes[option]?.contains(number) == true else { throw bad }
      set(option, number)
    case "-o": folder = value
    default: throw .unknownOption(option)
    }
  }

  /// How many of each a province may have.
  private static let sizes = [
    "--cities": 1...17, "--counties": 1...150, "--departments": 0...30, "--townships": 0...900,
  ]

  private mutating func set(_ option: String, _ number: Int) {
    switch option {
    case "--cities": cities = number
    case "--counties": counties = number
    case "--departments": departments = number
    default: townships = number
    }
  }

  private mutating func set(_ option: String, _ share: Double) {
    switch option {
    case "--faults": faultShare = share
    case "--contradictions": contradictionShare = share
    default: copyShare = share
    }
  }
}
