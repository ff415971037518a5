import Agencies
import Intake

/// What the names of a report's file and folders say, which decides only where its text says nothing.
enum SourceNames {
  /// The folders of a path, the outermost first, folded, without white space.
  static func folders(of path: String) -> [[UInt16]] {
    path.split(separator: "/").dropLast().map { folded($0) }
  }

  /// What the name of the file says as a title; nil where it has none of a title's words.
  static func title(of path: String) -> (codes: [UInt16], title: Title)? {
    guard let name = path.split(separator: "/").last else { return nil }
    let end = name.lastIndex(of: ".")
    var stem = name
    if let end, end > name.startIndex { stem = name[..<end] }
    let codes = folded(stem)
    guard !TitleGrammar.isInstruction(codes.span), let title = TitleGrammar.parse(codes),
      title.hasTitleWords
    else { return nil }
    return (codes, title)
  }

  private static func folded(_ name: Substring) -> [UInt16] {
    var text = FoldedText()
    text.fold(SourceText(path: "", string: String(name)))
    return text.codes[..<text.count].filter { !ScannedText.isWhite($0) && $0 != 0x5F }
  }
}
