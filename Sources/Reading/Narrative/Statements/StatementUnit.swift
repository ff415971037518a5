/// The unit of a count or a share, as the narrative prints it.
public struct StatementUnit: Hashable, Sendable {
  /// The index in `units`.
  let index: UInt8

  /// The units read, those that begin like another after the longer one.
  static let units: [String] = [
    "件次", "人次", "个百分点", "百分点", "%", "万元", "亿元", "元", "件", "条", "份", "宗", "起", "例", "项", "次", "个",
    "处", "期", "场", "篇", "户", "人", "家", "名", "部", "册", "批", "类", "种", "台", "轮", "幅", "辆", "本", "张",
    "字", "封", "则", "栏", "段", "座", "所", "笔", "亩", "点", "倍",
  ]
  private static let codes: [[UInt16]] = units.map { Array($0.utf16) }
  private static let firsts: [UInt16] = codes.map { $0[0] }
  /// Words that begin with a unit and make the number no count: 件事, 个月, 条例.
  private static let otherWords: [[UInt16]] = [
    "个月", "个工作日", "个小时", "个年度", "条例", "项目标", "次会议", "类推", "人大", "名单", "点钟", "本机关", "本单位",
    "本级", "本年", "本局", "个自然年", "次年", "处理", "所有", "场所", "部门", "家属", "点半", "元旦", "人民", "个人",
    "名称", "期间", "期限", "字号", "部分", "所属",
  ].map { Array($0.utf16) }
  private static let otherFirsts: [UInt16] = otherWords.map { $0[0] }

  /// The text of the unit.
  public var text: String { self == .percentagePoints ? "百分点" : Self.units[Int(index)] }

  private init(index: UInt8) { self.index = index }

  /// The unit with a text; nil where there is none.
  init?(_ text: String) {
    guard let index = Self.units.firstIndex(of: text) else { return nil }
    self.index = UInt8(index)
  }

  /// The unit that codes begin with, and its length; nil where none stands there or the word is
  /// another.
  static func read(
    _ text: ScannedText, _ range: Range<Int>
  ) -> (unit: StatementUnit, length: Int)? {
    guard range.lowerBound < range.upperBound else { return nil }
    let first = text[range.lowerBound]
    for index in otherFirsts.indices where otherFirsts[index] == first {
      if text.has(otherWords[index], at: range.lowerBound, before: range.upperBound) { return nil }
    }
    for index in firsts.indices where firsts[index] == first {
      let unit = codes[index]
      guard let length = text.length(of: unit, at: range.lowerBound, before: range.upperBound)
      else { continue }
      if index == 3 { return (.percentagePoints, length) }
      return (StatementUnit(index: UInt8(index)), length)
    }
    return nil
  }

  /// 百分点 or 个百分点.
  public static let percentagePoints = StatementUnit(index: 2)
  /// %.
  public static let percent = StatementUnit(index: 4)
  /// 万元.
  public static let tenThousandYuan = StatementUnit(index: 5)
  /// 亿元.
  public static let hundredMillionYuan = StatementUnit(index: 6)
  /// 元.
  public static let yuan = StatementUnit(index: 7)
  /// 件.
  public static let pieces = StatementUnit(index: 8)

  /// 倍.
  static let multiple = StatementUnit(index: UInt8(units.count - 1))

  /// Whether it is 倍.
  public var isMultiple: Bool { self == .multiple }
  /// Whether applications are counted in it: 件, 份, 宗, 起, 例.
  public var countsApplications: Bool { countsCases && index != 9 && index < 14 }
  /// Whether things are counted in it: it is no share, no money and no multiple.
  public var countsThings: Bool { !isShare && !isMoney && !isMultiple }
  /// 条.
  public static let items = StatementUnit(index: 9)

  /// Whether it is a share or a difference of shares.
  public var isShare: Bool { self == .percent || self == .percentagePoints }
  /// Whether it is money.
  public var isMoney: Bool { index >= 5 && index <= 7 }
  /// Whether applications and cases are counted in it: 件, 条, 份, 宗, 起, 例, 项, 次, 个.
  public var countsCases: Bool { index >= 8 && index <= 16 }
  /// Whether documents and decisions are counted in it, 件 above all.
  public var countsDocuments: Bool { index >= 8 && index <= 16 && index != 15 }

}

extension ScannedText {
  /// How many codes a word takes that begins at a code, with the line ends in it; nil where another
  /// text stands there.
  func length(of word: [UInt16], at start: Int, before end: Int) -> Int? {
    var i = start
    for code in word {
      while i < end && i > start && Self.isWhite(self[i]) { i += 1 }
      guard i < end, self[i] == code else { return nil }
      i += 1
    }
    return i - start
  }

  /// Whether a word stands at a code, without white space in it.
  func has(_ word: [UInt16], at start: Int, before end: Int) -> Bool {
    guard start + word.count <= end else { return false }
    for k in 0..<word.count where self[start + k] != word[k] { return false }
    return true
  }
}
