import Simulation
import Testing

@testable import Reading

/// Issue 12 A4: over many spellings, units and surroundings no statement has a number that is not the
/// printed one.
@Suite struct PrintedNumberTests {
  /// A spelling of a number, and what it may be read as: an exact value in millionths, or that of an
  /// approximate one, or nothing.
  private struct Spelling {
    var text: String
    var exact: Int64?
    var rough: Int64?
  }

  private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let units = ["件", "条", "%", "宗", "人次", "个百分点", "万元", "份"]
  private static let befores = [
    "收到政府信息公开申请", "办结", "占", "同比增长", "共 ", "其中自然人", "，", "（", "为", "：", "分别为",
  ]
  private static let behinds = ["。", "，", "，其余", "）", "、", " ", "\n", "，较上年", "；"]

  @Test func noStatementHasAnotherNumber() throws {
    var random = RandomSource(seed: 12_04)
    var read = 0
    for _ in 0..<20_000 {
      let spelling = Self.spelling(&random)
      let unit = random.pick(Self.units)
      let text =
        random.pick(Self.befores) + spelling.text + random.pick(["", "", " "]) + unit
        + random.pick(Self.behinds)
      for quantity in QuantityReaderTests.quantities(text) {
        read += 1
        let isRight =
          quantity.millionths == spelling.exact
          || quantity.millionths == spelling.rough && quantity.approximation != .exact
        #expect(isRight, "\(text) → \(quantity.millionths)")
      }
    }
    print("printed numbers: \(read) read of 20000")
    #expect(read > 5_000)
  }

  private static func spelling(_ random: inout RandomSource) -> Spelling {
    let number = Int64((1 + random.below(99_999)) >> random.below(15))
    let other = Int64((1 + random.below(99_999)) >> random.below(15))
    switch random.below(6) {
    case 0: return plain(number, &random)
    case 1: return decimal(number, &random)
    case 2: return range(number, other, &random)
    case 3: return ideographs(Int(number % 1000), &random)
    case 4: return approximate(number, &random)
    default: return broken(number, other, &random)
    }
  }

  private static func plain(_ number: Int64, _ random: inout RandomSource) -> Spelling {
    let value = number * 1_000_000
    guard number >= 1000 else { return Spelling(text: String(number), exact: value) }
    let tail = String(number % 1000)
    let group = String(repeating: "0", count: 3 - tail.count) + tail
    let mark = random.pick([",", "，", ", ", " ,", " ", "，\u{3000}", ""])
    return Spelling(text: "\(number / 1000)\(mark)\(group)", exact: value)
  }

  private static func decimal(_ number: Int64, _ random: inout RandomSource) -> Spelling {
    let digit = Int64(random.below(10))
    let mark = random.pick([".", "．", ". ", " .", "。", "，", "·", "点"])
    return Spelling(
      text: "\(number)\(mark)\(digit)", exact: number * 1_000_000 + digit * 100_000)
  }

  private static func range(
    _ low: Int64, _ high: Int64, _ random: inout RandomSource
  ) -> Spelling {
    let mark = random.pick(
      [
        "-", "－", "—", "~", "～", "至", "到", "或", " - ", "%-", "件-", "%至", "/", "、", "–", "〜", "...",
        "×",
      ])
    // 15、6 may be a list of two; only a list of neighbours is about so many.
    if mark == "、" { return Spelling(text: "\(low + 1)1、2") }
    return Spelling(text: "\(low)\(mark)\(high)")
  }

  private static func ideographs(_ number: Int, _ random: inout RandomSource) -> Spelling {
    let (a, b) = (1 + random.below(9), 1 + random.below(9))
    let (one, two) = (digits[a], digits[b])
    let unclear = [
      one + two, "\(one)、\(two)", "十\(one)\(two)", "\(one)\(two)十", "\(one)\(two)百", "几十", "数百",
      "上百", "近千", "百余",
      "十几", "\(one)〇", "\(one)〇\(two)", "\(one)百\(two)", "\(one)千\(two)", "\(one)万\(two)",
      "\(one)至\(two)",
      "\(one)十到\(two)十", "\(number)\(one)", "\(one)\(number)", "负\(one)", "成百上千", "\(one)百几十", "数十",
      "几",
      "\(one)亿\(two)千万", "十\(one)、\(two)", "\(one)仟\(two)佰",
    ]
    let clear: [(String, Int)] = [
      (one, a), ("十\(one)", 10 + a), ("\(one)十\(two)", 10 * a + b), ("\(one)百零\(two)", 100 * a + b),
      ("\(one)百\(two)十", 100 * a + 10 * b), ("廿\(one)", 20 + a),
      ("\(one)千零\(two)十", 1000 * a + 10 * b),
      ("\(one)万\(two)千", 10_000 * a + 1000 * b), ("\(one)百二十\(two)", 100 * a + 20 + b),
    ]
    if random.chance(0.5) {
      return Spelling(text: random.pick(unclear))
    }
    let chosen = random.pick(clear)
    return Spelling(text: chosen.0, exact: Int64(chosen.1) * 1_000_000)
  }

  private static func approximate(_ number: Int64, _ random: inout RandomSource) -> Spelling {
    let before = random.pick(["约", "近", "超过", "不足", "不到", "逾", "大约", "约有", "至少"])
    let behind = random.pick(["余", "多", " 余"])
    let text = random.chance(0.5) ? "\(before)\(number)" : "\(number)\(behind)"
    return Spelling(text: text, rough: number * 1_000_000)
  }

  private static func broken(
    _ number: Int64, _ other: Int64, _ random: inout RandomSource
  ) -> Spelling {
    let mark = random.pick(
      [
        "O", "l", "I", "□", "'", "’", "+", "*", "：", "_", "o", "千", "百", "万零", "十", ",", "×", "负",
        "…", "#", "几",
      ])
    // Two groups that look like thousands are one number.
    let tail = other % 1000 == other && other >= 100 ? other % 100 : other
    return Spelling(text: "\(number)\(mark)\(tail)")
  }
}
