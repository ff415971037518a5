import Intake
import TestSupport
import Testing

/// What characters fold to, and the way back.
@Suite struct FoldedTextTests {
  private func folded(_ string: String) -> String {
    var text = FoldedText()
    text.fold(SourceText(path: "p", string: string))
    return text.string(0..<text.count)
  }

  @Test(arguments: [
    ("⼀⼆⼯⾏⽂⼈⽆⺠⻔⼾", "一二工行文人无民门户"), ("０１２３４５６７８９", "0123456789"),
    ("（七）［八］【九】〔十〕", "(七)(八)(九)(十)"), ("ＡｂＺ", "AbZ"), ("１，０３６．５", "1,036.5"),
    ("甲：乙；丙！", "甲:乙;丙!"), ("a\u{A0}b\u{3000}c\u{2003}d", "a b c d"),
    ("1\u{200B}\u{FEFF}\u{200D}2", "12"), ("a  \u{3000}\u{A0} b", "a b"), ("a\t\tb", "a\t\tb"),
    ("a<br>b<BR/>c<br />d", "a\nb\nc\nd"), ("a&nbsp;b&NBSP;c", "a b c"),
    ("a<b>&amp;<br", "a<b>&amp;<br"), ("-‐‑‒–—―−－", "---------"),
    ("a\r\nb\rc\nd\u{2028}e\u{C}f", "a\nb\nc\nd\ne\nf"),
    ("“三安全”‘一’「稳」", "\"三安全\"'一'\"稳\""), ("│┃｜", "|||"), ("本年增／减", "本年增/减"),
    ("一•二·三", "一.二.三"), ("一‧二∙三⋅四", "一.二.三.四"), ("😀", "\u{FFFD}"), ("", ""), ("\u{200B}", ""),
  ])
  func charactersThatMeanTheSame(string: String, expected: String) {
    #expect(folded(string) == expected)
  }

  @Test(arguments: [
    ("門", "门"), ("開", "开"), ("請", "请"), ("處", "处"), ("複議", "复议"), ("戶", "户"), ("總計", "总计"),
  ])
  func traditionalScript(string: String, expected: String) { #expect(folded(string) == expected) }

  /// Characters that are simplified script themselves, in this meaning or another.
  @Test(arguments: ["乾", "著", "干", "后", "里", "面", "〇"])
  func simplifiedCharactersStay(string: String) { #expect(folded(string) == string) }

  @Test func aTextReplacesTheOneBefore() {
    var text = FoldedText()
    text.fold(SourceText(path: "p", string: "很长的一段文字很长的一段文字"))
    text.fold(SourceText(path: "p", string: "短"))
    #expect(text.count == 1)
    #expect(text.string(0..<1) == "短")
    #expect(text.sourceSpan(1..<1, in: SourceText(path: "p", string: "短")).start == 3)
  }

  @Test func spansAreTheOriginalText() {
    let string = "甲　（⼀）\u{200B}１，０３６ 😀乙"
    let source = SourceText(path: "p", string: string)
    var text = FoldedText()
    text.fold(source)
    #expect(text.string(0..<text.count) == "甲 (一)1,036 \u{FFFD}乙")
    #expect(source.text(text.sourceSpan(2..<5, in: source)) == "（⼀）")
    #expect(source.text(text.sourceSpan(5..<10, in: source)) == "１，０３６")
    #expect(source.text(text.sourceSpan(11..<12, in: source)) == "😀")
    #expect(source.text(text.sourceSpan(0..<text.count, in: source)) == string)
    #expect(source.text(text.sourceSpan(3..<3, in: source)) == "")
  }

  private static func randomString(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "<br>", "&nbsp;", "\r\n", " ", "\u{3000}", "\u{200B}", "⼾", "１", "(", "<", "&", "\r",
    ]
    var string = ""
    for _ in 0..<300 {
      if Bool.random(using: &generator) {
        string += pieces.randomElement(using: &generator)!
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 1...0x2_FFFF, using: &generator)) {
        string.unicodeScalars.append(scalar)
      }
    }
    return string
  }

  @Test(arguments: [UInt64](1...40))
  func offsetsIncreaseAndBeginScalars(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let source = SourceText(path: "p", string: Self.randomString(&generator))
    var text = FoldedText()
    text.fold(source)
    let offsets = text.offsets[..<text.count].map(Int.init)
    for (a, b) in zip(offsets, offsets.dropFirst()) { #expect(a < b, "seed \(seed)") }
    for offset in offsets {
      #expect(offset < source.bytes.count && source.bytes[offset] & 0xC0 != 0x80, "seed \(seed)")
    }
    #expect(Int(text.offsets[text.count]) == source.bytes.count, "seed \(seed)")
  }

  @Test(arguments: [UInt64](41...60))
  func everyCodeIsTheFoldOfItsScalar(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let source = SourceText(path: "p", string: Self.randomString(&generator))
    var text = FoldedText()
    text.fold(source)
    for i in 0..<text.count where text.codes[i] != 0x20 && text.codes[i] != 0x0A {
      let origin = source.text(text.sourceSpan(i..<(i + 1), in: source))
      #expect(origin.unicodeScalars.count == 1, "seed \(seed) code \(i)")
      #expect(folded(origin) == text.string(i..<(i + 1)), "seed \(seed) code \(i)")
    }
  }

  @Test(arguments: [UInt64](61...80))
  func foldingTwiceChangesNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Folding may write `<br>` out of full-width characters, which a second folding reads.
    let once = folded(Self.randomString(&generator)).filter { $0 != "<" && $0 != "&" }
    #expect(folded(folded(once)) == folded(once), "seed \(seed)")
  }
}
