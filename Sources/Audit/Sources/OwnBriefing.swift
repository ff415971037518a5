import Glibc
import Intake

/// The briefing of a run, which is Markdown and yet no report.
enum OwnBriefing {
  /// Whether a Markdown file says in its front matter that this tool wrote it.
  ///
  /// Only its beginning is read; a file that cannot be read is none.
  static func isOne(_ path: FilePath) -> Bool {
    guard isMarkdown(path) else { return false }
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    if descriptor < 0 { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 && saysSo(bytes[..<count])
  }

  private static func isMarkdown(_ path: FilePath) -> Bool {
    let name = path.lastComponent.bytes.map { $0 | 0x20 }
    return [".md", ".markdown"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether front matter holds the line `tool: gouji`, with or without a version.
  static func saysSo(_ bytes: ArraySlice<UInt8>) -> Bool {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    let rule = Array("---".utf8)
    guard let first = lines.first, first.elementsEqual(rule) else { return false }
    let key = Array("tool: \(Release.toolName)".utf8)
    for line in lines.dropFirst() {
      if line.elementsEqual(rule) { return false }
      if line.starts(with: key)
        && (line.count == key.count || line.dropFirst(key.count).first == 0x20)
      {
        return true
      }
    }
    return false
  }
}
