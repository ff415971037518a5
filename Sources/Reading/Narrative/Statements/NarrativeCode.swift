/// What a single code of the narrative is, looked up in one table.
///
/// The lexer and the counting of unknown words run over every code of every report.
enum NarrativeCode {
  /// Nothing to look at: a letter, a quotation mark, a space.
  static let plain: UInt8 = 0
  /// An ideograph that limits nothing: 的, 了, 共.
  static let particle: UInt8 = 1
  /// A mark, a line end or a bracket.
  static let mark: UInt8 = 2
  /// A decimal digit.
  static let digit: UInt8 = 3
  /// From here on ideographs that, where no word has them, may say anything.
  static let unknown: UInt8 = 4
  /// An ideograph.
  static let ideograph: UInt8 = 4
  /// An ideograph that numbers are written with.
  static let numeral: UInt8 = 5

  /// The kind of each code.
  static let kinds: [UInt8] = {
    var kinds = [UInt8](repeating: plain, count: 0x10000)
    for code in 0..<0x10000 where ScannedText.isHan(UInt16(code)) {
      kinds[code] = ChineseNumeral.isNumeral(UInt16(code)) ? numeral : ideograph
    }
    for code in particles.utf16 { kinds[Int(code)] = particle }
    for code in "0123456789".utf16 { kinds[Int(code)] = digit }
    for code in ",、;:()。!?\n《〔-".utf16 { kinds[Int(code)] = mark }
    return kinds
  }()

  private static let particles =
    "的了共已均按在为是被因由及和或与中有到其各以对该则也并而于从将予类等数量计仅还我件年度内约近超达至每之所个项多余份都全就另条宗起"
}
