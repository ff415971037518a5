/// What every scalar of the basic plane folds to.
///
/// Characters that mean the same in a report fold to one code: radicals and traditional ideographs
/// to simplified ones, full-width digits, letters and brackets to ASCII, every dash to `-`, every
/// space to a space, every line end to LF. Zero-width characters fold to nothing.
struct FoldingTable: Sendable {
  static let shared = FoldingTable()

  /// The code for each scalar; `special` where the scalar alone does not decide.
  let codes: [UInt16]

  /// The code of scalars that fold to nothing, and of CR, `&` and `<`, which may be the first of
  /// several characters that fold to one.
  static let special: UInt16 = 0

  /// The code of scalars outside the basic plane.
  static let other: UInt16 = 0xFFFD

  private init() {
    var codes = (0...0xFFFF).map { UInt16($0) }
    for (from, to) in zip(FoldingData.from.unicodeScalars, FoldingData.to.unicodeScalars) {
      codes[Int(from.value)] = UInt16(to.value)
    }
    for code in 0xFF01...0xFF5E { codes[code] = UInt16(code - 0xFEE0) }
    for (from, to) in Self.overrides { for code in from { codes[Int(code.value)] = to } }
    for code in "\r&<".utf16 { codes[Int(code)] = Self.special }
    self.codes = codes
  }

  private static let space: UInt16 = 0x20
  private static let newline: UInt16 = 0x0A

  /// Spellings of one meaning that the Unicode data do not relate.
  private static let overrides: [([Unicode.Scalar], UInt16)] = [
    (
      [
        "\u{00A0}", "\u{1680}", "\u{2000}", "\u{2001}", "\u{2002}", "\u{2003}", "\u{2004}",
        "\u{2005}", "\u{2006}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200A}", "\u{202F}",
        "\u{205F}", "\u{3000}",
        // Controls that print nothing; those that separate records are left as they are.
        "\u{01}", "\u{02}", "\u{03}", "\u{04}", "\u{05}", "\u{06}", "\u{07}", "\u{08}",
        "\u{0E}", "\u{0F}", "\u{10}", "\u{11}", "\u{12}", "\u{13}", "\u{14}", "\u{15}",
        "\u{16}", "\u{17}", "\u{18}", "\u{19}", "\u{1A}", "\u{1B}", "\u{7F}",
      ], space
    ),
    (["\u{0B}", "\u{0C}", "\u{0D}", "\u{85}", "\u{2028}", "\u{2029}"], newline),
    (
      [
        "\u{0000}", "\u{00AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}",
        "\u{2060}", "\u{FE0E}", "\u{FE0F}", "\u{FEFF}",
      ], special
    ),
    (
      [
        "‐", "‑", "‒", "–", "—", "―", "−", "─", "━", "═", "┄", "┅", "┈", "┉", "╌", "╍", "﹣",
        "ー", "﹘",
      ], 0x2D
    ),
    (
      [
        "│", "┃", "￨", "∣", "┆", "┇", "┊", "┋", "╎", "╏", "║", "▏", "▕", "┌", "┬", "┐", "├", "┼",
        "┤", "└", "┴", "┘", "┏", "┳", "┓", "┣", "╋", "┫", "┗", "┻", "┛", "╔", "╦", "╗", "╠", "╬",
        "╣", "╚", "╩", "╝",
      ], 0x7C
    ),
    (["〔", "［", "【", "﹙", "❨"], 0x28),
    (["〕", "］", "】", "﹚", "❩"], 0x29),
    (["﹐", "，"], 0x2C),
    (["．", "﹒", "·", "•", "‧", "∙", "⋅"], 0x2E),
    (["∶", "："], 0x3A),
    (["“", "”", "„", "‟", "＂", "「", "」", "『", "』"], 0x22),
    (["‘", "’", "＇"], 0x27),
    (["○", "〇", "Ｏ", "◯"], 0x3007),
    (["∕", "⁄", "／"], 0x2F),
  ]
}
