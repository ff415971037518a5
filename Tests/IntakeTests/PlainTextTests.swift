import Intake
import Testing

/// Bytes that are a text, and bytes that are none.
@Suite struct PlainTextTests {
  private func text(_ bytes: [UInt8]) throws(IntakeError) -> SourceText {
    try Container.plainText.text(path: "a.txt", bytes: bytes)
  }

  @Test(arguments: [
    "政府信息公开", "a", "\u{7F}", "é", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "😀",
    "\u{10FFFF}", "行一\r\n行二\r行三\n", "\u{FFFD}",
  ])
  func utf8IsKept(string: String) throws {
    let source = try text(Array(string.utf8))
    #expect(source.bytes == Array(string.utf8))
    #expect(source.encoding == .utf8)
    #expect(source.path == "a.txt")
  }

  @Test func byteOrderMarkIsDropped() throws {
    let source = try text([0xEF, 0xBB, 0xBF] + Array("政府".utf8))
    #expect(source.bytes == Array("政府".utf8))
    #expect(source.location(at: 3) == "a.txt:1:2")
  }

  /// 昆山市政府公开，㐀😀12 with two-byte and four-byte characters.
  private static let gb18030: [UInt8] = [
    0xC0, 0xA5, 0xC9, 0xBD, 0xCA, 0xD0, 0xD5, 0xFE, 0xB8, 0xAE, 0xB9, 0xAB, 0xBF, 0xAA, 0xA3, 0xAC,
    0x81, 0x39, 0xEE, 0x39, 0x94, 0x39, 0xFC, 0x36, 0x31, 0x32,
  ]

  @Test func gb18030IsDetected() throws {
    let source = try text(Self.gb18030)
    #expect(String(decoding: source.bytes, as: UTF8.self) == "昆山市政府公开，㐀😀12")
    #expect(source.encoding == .gb18030)
  }

  @Test func placesInGB18030AreThoseOfTheFile() throws {
    let source = try text(Self.gb18030 + [0x0A] + Self.gb18030)
    let offset = source.bytes.count - 2
    #expect(source.location(at: offset) == "a.txt:2:11")
  }

  @Test func byteOrderMarkOfGB18030TakesNoColumn() throws {
    let source = try text([0x84, 0x31, 0x95, 0x33] + Self.gb18030)
    #expect(String(decoding: source.bytes, as: UTF8.self) == "昆山市政府公开，㐀😀12")
  }

  @Test func cutGB18030IsRefused() {
    #expect(throws: IntakeError.encoding(offset: 0)) { try text(Self.gb18030.dropLast(9)) }
  }

  @Test func gb18030WithoutWordsOfAReportIsRefused() {
    // 昆山市
    #expect(throws: IntakeError.encoding(offset: 0)) { try text(Array(Self.gb18030[..<6])) }
  }

  @Test(arguments: [
    "", " ", "\n\r\n\t ", "\u{FEFF}", "\u{FEFF} \n", "\u{3000}\n", "\u{A0}", "\u{200B}\u{2003}\n",
  ])
  func nothingButWhiteSpaceIsEmpty(string: String) {
    #expect(throws: IntakeError.empty) { try text(Array(string.utf8)) }
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7 政府".utf8), .pdf),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], .zip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldOffice),
      ([0xFF, 0xFE, 0x3F, 0x65], .utf16),
      ([0xFE, 0xFF, 0x65, 0x3F], .utf16),
      // 政府 and 12 without a mark, the low byte first and last.
      ([0x3F, 0x65, 0x9C, 0x5E, 0x31, 0x00, 0x32, 0x00], .utf16),
      ([0x65, 0x3F, 0x5E, 0x9C, 0x00, 0x31, 0x00, 0x32], .utf16),
      ([0xFF, 0xFE, 0x00, 0x00, 0x3F, 0x65, 0x00, 0x00], .utf32),
      ([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x65, 0x3F], .utf32),
      (Array("政府\0公开".utf8), .data),
      ([0x61, 0x00, 0x62, 0x00], .data),
      ([0x01, 0x00, 0x3F, 0x65, 0x02, 0x00, 0x03, 0x00], .data),
    ] as [([UInt8], ForeignKind)])
  func binaryDataAreNamed(bytes: [UInt8], kind: ForeignKind) {
    #expect(throws: IntakeError.binary(kind: kind)) { try text(bytes) }
  }

  @Test(arguments: [
    "<!DOCTYPE html>\n政府", "<html><body>", "\u{FEFF} \n<HTML lang=\"zh\">",
    "<?xml version=\"1.0\"?>\r\n<!doctype HTML PUBLIC \"x\">", "<!-- saved -->\n<html\n>",
  ])
  func webPagesAreNoText(string: String) {
    #expect(throws: IntakeError.binary(kind: .webPage)) { try text(Array(string.utf8)) }
  }

  /// Tags may stand in a text, and even the outermost one behind its beginning.
  @Test(arguments: [
    "<h1>政府</h1>", "<br>政府", "政府\n<!DOCTYPE html>", "<htmlx>", "<!doctype xml>", "<!-- 政府",
    "<", "<!DOCTYPE html", "<table><tr><td>1</td></tr></table>",
  ])
  func textsWithTagsAreTexts(string: String) throws {
    #expect(try text(Array(string.utf8)).bytes == Array(string.utf8))
  }

  /// Truncated, overlong, surrogates, beyond the last scalar, stray continuation bytes.
  @Test(
    arguments: [
      [0xE6], [0xE6, 0x94], [0xC3], [0xF0, 0x9F, 0x98], [0xC0, 0x80], [0xC1, 0xBF],
      [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0x80], [0xBF], [0xE6, 0x94, 0x41], [0xE6, 0x41, 0x94], [0xF0, 0x9F, 0x98, 0x41], [0xFF],
    ] as [[UInt8]])
  func bytesThatAreNoUTF8AreRefused(bytes: [UInt8]) {
    let head = Array("年报\n".utf8)
    #expect(throws: IntakeError.encoding(offset: head.count)) { try text(head + bytes) }
  }
}
