/// How one report writes its prose.
struct ProseStyle: Sendable, Hashable {
  /// Where spaces stand between digits and ideographs.
  enum Spacing: Sendable { case none, everywhere, hereAndThere }

  /// How the sub-parts of section 一 begin.
  enum Numbering: Sendable { case brackets, ordinals, numerals, arabic, unnumbered }

  var spelling = Spelling()
  var usesChineseNumerals = false
  var spacing = Spacing.none
  var numbering = Numbering.brackets
  /// Whether a sub-part's heading has a line of its own.
  var hasOwnHeadingLines = false
  /// Whether each section is one paragraph.
  var isOneParagraph = false
  /// Whether commas, colons and brackets are half width.
  var isHalfWidth = false
  /// The width of a line in half characters, where lines are broken.
  var lineWidth = 116
  /// What a paragraph begins with.
  var indent = ""
  /// The share of broken lines with an empty line behind them.
  var emptyLineShare = 0.0

  /// A style drawn for one report.
  static func drawn(from random: inout RandomSource) -> ProseStyle {
    var style = ProseStyle()
    style.spelling.isGrouped = random.chance(0.12)
    style.spelling.isWide = random.chance(0.04)
    style.usesChineseNumerals = random.chance(0.25)
    style.spacing = random.pick([.none, .none, .none, .everywhere, .hereAndThere])
    style.numbering = random.pick([
      .brackets, .brackets, .brackets, .brackets, .brackets, .ordinals, .numerals, .arabic, .arabic,
      .unnumbered,
    ])
    style.isOneParagraph = random.chance(0.12)
    style.hasOwnHeadingLines = !style.isOneParagraph && random.chance(0.4)
    style.isHalfWidth = !style.spelling.isGrouped && random.chance(0.05)
    style.lineWidth = 70 + random.below(60)
    style.indent = random.pick(["", "", "    ", "　　"])
    style.emptyLineShare = random.pick([0, 0, 0.5, 0.97])
    return style
  }
}
