/// The page headers and footers that text of a PDF carries into the middle of a table.
enum PageFurniture {
  /// Writes the foot of one page and the head of the next.
  static func write(
    _ context: TableContext, to document: inout DocumentBuilder, random: inout RandomSource
  ) {
    document.endLine()
    for line in lines(title: context.title, website: context.website, random: &random) {
      document.write(line)
      document.endLine()
      if document.style.looseLines { document.endLine() }
    }
    document.endLine()
  }

  /// The lines of one foot and head, in one of the forms that occur.
  static func lines(title: String, website: String, random: inout RandomSource) -> [String] {
    let pages = 3 + random.below(5)
    let page = 1 + random.below(pages - 1)
    let date = "\(2020 + random.below(5))/\(1 + random.below(3))/\(1 + random.below(28))"
    let address = "https://\(website)/xxgk/view/\(10_000 + random.below(80_000))"
    switch random.below(6) {
    case 0: return ["\(date) \(title)", "\(address) \(page)/\(pages)"]
    case 1: return ["\(date) \(title)", address, "\(page)/\(pages)"]
    case 2: return ["第 \(page) 页"]
    case 3: return ["第 \(page) 页 共 \(pages) 页"]
    case 4: return ["- \(page) -", title]
    default: return ["\(page)/\(pages)"]
    }
  }
}
