import Forms
import Simulation

/// A few reports that belong together, with the options of one audit; made from a seed and a number.
public struct SmallCorpus: Sendable {
  /// One input: what it is called, and its bytes.
  public typealias Source = (name: String, bytes: [UInt8])

  /// What is read.
  public internal(set) var sources: [Source] = []
  /// Other files of the run, by name: a roster, a configuration, peers.
  public internal(set) var files: [Source] = []
  /// The options, besides those of input and output; names of `files` among them.
  public internal(set) var options: [String] = []
  /// Whether the options may be refused.
  public internal(set) var mayBeRefused = false
  /// Whether the sources are lines on standard input, and not files of a folder.
  public internal(set) var isLines = true

  /// The corpus of a seed with a number.
  public init(seed: UInt64, number: Int) {
    var random = RandomSource(seed: seed, stream: UInt64(number))
    isLines = random.chance(0.7)
    let first = 2019 + random.below(5)
    let province = SimulatedProvince(
      seed: random.next(), years: first...first + random.below(3), cities: 1,
      counties: random.below(3), departments: random.below(3), townships: random.below(2))
    addReports(of: province, &random)
    for _ in 0..<random.below(6) { addOddSource(&random) }
    if sources.isEmpty { sources.append(("empty", Array("无".utf8))) }
    chooseOptions(province, &random)
    if !isLines { nameFiles() }
  }

  /// The same corpus without one of its sources.
  public func without(source place: Int) -> SmallCorpus {
    var fewer = self
    fewer.sources.remove(at: place)
    return fewer
  }

  /// The same corpus with its sources from last to first.
  public var reversed: SmallCorpus {
    var other = self
    other.sources.reverse()
    return other
  }

  private mutating func addReports(
    of province: SimulatedProvince, _ random: inout RandomSource
  ) {
    let share = random.pick([0.2, 0.6, 1])
    let layout = random.chance(0.5) ? random.pick(Layout.allCases) : nil
    for report in province.reports() where random.chance(share) {
      let text = ProvinceFiles.text(of: report, seed: random.next(), layout: layout)
      sources.append(("\(report.year)/\(sources.count).txt", text.bytes))
    }
  }

  /// Adds a source that is like another, or like no report at all.
  private mutating func addOddSource(_ random: inout RandomSource) {
    guard let any = sources.indices.randomElement(&random) else { return }
    var source = sources[any]
    switch random.below(9) {
    case 0: break  // The same again, name and text.
    case 1: source.name = "again-\(sources.count).txt"
    case 2, 3:
      source.name = "\(sources.count).txt"
      source.bytes = TextShuffle.shuffled(source.bytes, changes: 1 + random.below(12), &random)
    case 4: source.bytes = Self.withHugeNumbers(source.bytes, &random)
    case 5: source.bytes = Array(LabelSoup.text(pieces: random.below(120), &random).utf8)
    case 6: source.bytes = Array(LabelSoup.prose(pieces: random.below(200), &random).utf8)
    case 7:
      source.name = random.pick([
        "`` ``", "=1+1", "a,b\"c", "- x", "<b>", "", " ", "\u{1B}[31m", "a\nb", "名.txt",
      ])
    default: source.bytes = ReadingCase(seed: random.next(), number: 0).bytes
    }
    sources.append(source)
  }

  /// Puts figures that no country has in the place of some numbers.
  private static func withHugeNumbers(
    _ bytes: [UInt8], _ random: inout RandomSource
  ) -> [UInt8] {
    var result: [UInt8] = []
    var isInNumber = false
    for byte in bytes {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit && !isInNumber && random.chance(0.1) {
        let zeros = 7 + random.below(6)
        result += Array("1\(String(repeating: "0", count: zeros))".utf8)
      } else {
        result.append(byte)
      }
      isInNumber = isDigit
    }
    return result
  }

  private mutating func chooseOptions(
    _ province: SimulatedProvince, _ random: inout RandomSource
  ) {
    let odd = ["1", "2", "20", "1000000", "9999999999999", "9223372036854775807"]
    for option in ["--min-n", "--min-peers"] where random.chance(0.3) {
      options += [option, random.pick(odd)]
      mayBeRefused = true
    }
    if random.chance(0.3) { options += ["--lang", "en"] }
    options += ["--jobs", random.pick(["1", "2", "4"])]
    if random.chance(0.2) { options += ["--top", random.pick(["0", "1", "3"])] }
    if random.chance(0.1) {
      options += ["--select", random.pick(["AGG", "NAR,TXT", "YOY", "OUT,RAT", "SUM"])]
    }
    if random.chance(0.4) { addRoster(of: province, &random) }
    if random.chance(0.25) { addAliases(of: province, &random) }
    if random.chance(0.2) {
      let rows = province.members.map { "\($0.organ.agencyID),g\(random.below(3))\n" }
      files.append(("peers.csv", Array(("agency_id,group\n" + rows.joined()).utf8)))
      options += ["--peers", "peers.csv"]
    }
  }

  private mutating func addRoster(of province: SimulatedProvince, _ random: inout RandomSource) {
    var bytes = Array(ProvinceFiles.roster(of: province).utf8)
    switch random.below(5) {
    case 0: bytes = bytes.map { $0 == 0x0A ? 0x0D : $0 }
    case 1: bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 2: bytes = TextShuffle.shuffled(bytes, changes: 2, &random)
    case 3: bytes = [0xEF, 0xBB, 0xBF] + bytes.dropLast()
    default: break
    }
    mayBeRefused = true
    files.append(("roster.csv", bytes))
    options += ["--roster", "roster.csv"]
  }

  /// Adds a chain of aliases that begins at an organ of the corpus; it leads back now and then.
  private mutating func addAliases(of province: SimulatedProvince, _ random: inout RandomSource) {
    let length = 1 + random.below(random.pick([3, 30, 400]))
    var text = "[aliases]\n"
    var from = random.pick(province.members).organ.agencyID
    let first = from
    for link in 0..<length {
      let isLast = link == length - 1
      let to = isLast && random.chance(0.2) ? first : "370100/other/机构\(link)"
      text += "\"\(from)\" = \"\(to)\"\n"
      from = to
    }
    mayBeRefused = true
    files.append(("gouji.toml", Array(text.utf8)))
    options += ["--config", "gouji.toml"]
  }

  /// Files of a folder need names of their own, and those of reports.
  private mutating func nameFiles() {
    for i in sources.indices { sources[i].name = "r\(i).txt" }
  }
}

extension Range<Int> {
  fileprivate func randomElement(_ random: inout RandomSource) -> Int? {
    isEmpty ? nil : lowerBound + random.below(count)
  }
}
