extension Style {
  /// A style drawn at random, as plain or odd as documents of a layout are.
  public static func drawn(for layout: Layout, from random: inout RandomSource) -> Style {
    var style = Style()
    style.title = random.pick([.first, .first, .twoLines, .afterFirstHeading])
    style.innerList = random.chance(0.3)
    style.frontMatter = random.chance(0.15)
    style.fee = random.pick([.fourDecimals, .fourDecimals, .sixDecimals, .whole, .unitInCell])
    if random.chance(0.05) { style.fee = .yuan }
    if random.chance(0.15) { style.zero = random.pick(Array(Zero.allCases.dropFirst())) }
    if random.chance(0.1) { style.grouping = random.pick([.comma, .fullWidthComma]) }
    style.fullWidthDigits = random.chance(0.05)
    style.sign = random.pick(Sign.allCases)
    if random.chance(0.1) { style.radicals = .all }
    if random.chance(0.1) { style.lineEnd = random.pick([.crlf, .crlf, .cr]) }
    style.byteOrderMark = random.chance(0.05)
    if random.chance(0.1) { style.space = random.pick([.noBreak, .ideographic, .zeroWidth]) }
    style.brokenHeaders = random.chance(0.5)
    style.labels = random.pick([.official, .official, .halfWidth, .short, .annotated])
    switch layout {
    case .flatText, .flatTextWithFurniture:
      style.resultsHeading = random.chance(0.25) ? .vertical : .before
      style.looseLines = random.chance(0.6)
    case .tabTable, .tabTableRagged, .pipeTable, .pipeTableBare, .pipeTableMerged:
      style.headings = random.pick(Headings.allCases)
      if layout == .tabTableRagged { style.labels = .halfWidth }
    case .onePerLine, .valueAndPipeLines:
      style.looseLines = random.chance(0.3)
    }
    return style
  }
}
