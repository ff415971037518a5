import Findings
import Intake

/// A list of paths as it arrives on standard input, and whether it is one at all.
///
/// A report that is sent where a list is expected must not have its lines taken for paths: a line `/`
/// would be the whole disk. A list may well hold a path that leads nowhere; so it is taken for
/// something else only where its first line leads nowhere and most lines do not look like paths.
struct PathList {
  private let endsWithNUL: Bool
  private var paths: [FilePath] = []
  private var pathLike = 0

  init(endsWithNUL: Bool) { self.endsWithNUL = endsWithNUL }

  /// Takes the next line, or the next item where items end with NUL; empty ones are passed over.
  mutating func add(_ line: LineReader.Line) throws(AuditError) {
    guard case .line(var bytes) = line else {
      throw endsWithNUL
        ? Self.fault(zh: "有一项超过 65536 字节", en: "an item has more than 65536 bytes")
        : Self.fault(
          zh: "有一行超过 65536 字节（以 NUL 分隔的清单请加 -0）",
          en: "a line has more than 65536 bytes (add -0 where NUL ends each path)")
    }
    if !endsWithNUL && bytes.contains(0) {
      throw .noPathList(
        LocalizedText(
          zh: "标准输入的路径清单中有 NUL；以 NUL 分隔的清单请加 -0，传入一份报告的文字请用 --input text",
          en: "the list of paths on standard input holds NUL; add -0 where NUL ends each path, or "
            + "--input text for the text of a report"))
    }
    if !endsWithNUL && bytes.last == 0x0D { bytes.removeLast() }
    if bytes.isEmpty { return }
    let path = FilePath(bytes: bytes)
    if Self.looksLikePath(path) { pathLike += 1 }
    paths.append(path)
  }

  /// The paths.
  ///
  /// - Throws: `noPathList` where they are plainly none.
  var checkedPaths: [FilePath] {
    get throws(AuditError) {
      let first = paths.first { !$0.bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
      guard let first, first.status(.ofTarget) == nil else { return paths }
      if endsWithNUL && paths.count == 1 && first.bytes.contains(0x0A) {
        throw .noPathList(
          LocalizedText(
            zh: "标准输入中没有 NUL；每行一个路径的清单请不要加 -0，传入一份报告的文字请用 "
              + "--input text",
            en:
              "standard input holds no NUL; leave out -0 where a line end ends each path, and use "
              + "--input text for the text of a report"))
      }
      if pathLike * 2 >= paths.count { return paths }
      let shown = Self.beginning(of: first)
      throw Self.fault(
        zh: "首行“\(shown)”不是现有的文件或文件夹", en: "its first line '\(shown)' names no file or folder")
    }
  }

  /// Whether a line could name a file: it has the extension of one that is read, or a slash and
  /// neither white space nor a mark of tables or JSON.
  private static func looksLikePath(_ path: FilePath) -> Bool {
    if Container.allCases.contains(where: { $0.holds(name: path.lastComponent) }) { return true }
    let foreign = Set(" \t|{}<>\"".utf8)
    return path.bytes.contains(UInt8(ascii: "/")) && !path.bytes.contains(where: foreign.contains)
  }

  private static func beginning(of path: FilePath) -> String {
    let text = path.printed
    let most = 40
    return text.unicodeScalars.count > most
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(most))) + "…" : text
  }

  private static func fault(zh: String, en: String) -> AuditError {
    .noPathList(
      LocalizedText(
        zh: "标准输入不是路径清单：\(zh)；标准输入默认为路径清单（--input paths），"
          + "传入一份报告的文字请用 --input text，每行一个 JSON 对象请用 --input ndjson",
        en:
          "standard input is no list of paths: \(en); paths are the default, use --input text for "
          + "the text of a report and --input ndjson for lines of JSON"))
  }
}
