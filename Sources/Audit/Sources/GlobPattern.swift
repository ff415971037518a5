import Glibc
import Intake

/// A pattern with `*`, `?` and `[…]` that files and folders are passed over by.
///
/// A pattern without a slash is matched with the name of a file or folder at any depth, one with a
/// slash with its path below the folder that was named; there `*` does not match a slash.
struct GlobPattern {
  private let pattern: FilePath
  private let isPath: Bool

  init(_ text: FilePath) {
    let slash = UInt8(ascii: "/")
    var bytes = text.bytes[...]
    if bytes.first == slash { bytes.removeFirst() }
    isPath = bytes.dropLast().contains(slash) || text.isAbsolute
    if bytes.last == slash { bytes.removeLast() }
    pattern = FilePath(bytes: Array(bytes))
  }

  func matches(name: FilePath, path: FilePath) -> Bool {
    pattern.withCString { pattern in
      (isPath ? path : name).withCString { fnmatch(pattern, $0, isPath ? FNM_PATHNAME : 0) }
    } == 0
  }
}
