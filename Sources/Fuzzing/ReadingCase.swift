import Forms
public import Simulation

/// One input of the reader, made from a seed and a number alone.
public struct ReadingCase: Sendable {
  /// What it is, in a few words.
  public let name: String
  /// The text.
  public let bytes: [UInt8]
  /// What may be read in each cell, by the cell's index; nil where nobody knows.
  public let truth: [CellTruth?]?

  /// The case of a seed with a number.
  public init(seed: UInt64, number: Int) {
    var random = RandomSource(seed: seed, stream: UInt64(number))
    switch random.below(100) {
    case 0..<45: self = Self.damaged(&random)
    case 45..<60: self = Self.shuffled(&random)
    case 60..<75:
      let text = LabelSoup.labels(pieces: 3 + random.below(random.pick([8, 30, 200])), &random)
      self.init("labels", Array(text.utf8))
    case 75..<90:
      let text = LabelSoup.text(pieces: 1 + random.below(random.pick([12, 60, 400])), &random)
      self.init("label soup", Array(text.utf8))
    case 90..<94:
      self.init(
        "prose", Self.report(around: LabelSoup.prose(pieces: 2 + random.below(300), &random)))
    case 94..<96:
      let text = LabelSoup.repeated(bytes: random.pick([2_000, 20_000, 100_000]), &random)
      self.init(
        "repeated phrase", random.chance(0.5) ? Array(text.utf8) : Self.report(around: text))
    default:
      let count = random.below(2000)
      self.init("random bytes", (0..<count).map { _ in UInt8(random.below(256)) })
    }
  }

  /// A case of a text.
  public init(_ name: String, _ bytes: [UInt8], truth: [CellTruth?]? = nil) {
    self.name = name
    self.bytes = bytes
    self.truth = truth
  }

  /// A damaged report, or an undamaged one now and then, some of them in GB18030.
  private static func damaged(_ random: inout RandomSource) -> ReadingCase {
    let layout = random.pick(SheetLayout.allCases)
    let seed = random.next()
    let kind = random.pick(DamageKind.all)
    let text =
      random.chance(0.05) ? nil : kind.text(seed: seed, layout: layout)
    let name = text == nil ? "undamaged" : kind.name
    let damaged = text ?? .undamaged(seed: seed, layout: layout)
    if random.chance(0.05), let bytes = Recoding.gb18030(damaged.bytes) {
      return ReadingCase("\(name) \(layout) GB18030", bytes, truth: damaged.truth)
    }
    return ReadingCase("\(name) \(layout)", damaged.bytes, truth: damaged.truth)
  }

  /// A report whose lines and cells are shuffled; what it says then nobody knows.
  private static func shuffled(_ random: inout RandomSource) -> ReadingCase {
    let bytes: [UInt8]
    if random.chance(0.5) {
      bytes =
        SimulatedReport.sample(
          seed: random.next(), edition: random.pick(Edition.allCases),
          layout: random.pick(Layout.allCases)
        ).bytes
    } else {
      let layout = random.pick(SheetLayout.allCases)
      bytes = DamagedText.undamaged(seed: random.next(), layout: layout).bytes
    }
    let changes = 1 + random.below(random.pick([4, 16, 100]))
    return ReadingCase("shuffled", TextShuffle.shuffled(bytes, changes: changes, &random))
  }

  /// A report with a narrative of given words.
  private static func report(around prose: String) -> [UInt8] {
    let text = """
      某市人民政府2021年政府信息公开工作年度报告
      一、总体情况
      \(prose)
      二、主动公开政府信息情况
      第二十条第（五）项
      信息内容 | 本年处理决定数量
      行政许可 | 12
      五、存在的主要问题及改进情况
      \(prose.utf8.count < 3000 ? prose : "")

      """
    return Array(text.utf8)
  }
}
