import Glibc

/// A pattern with `*`, `?` and `[…]` that files and folders are passed over by.
///
/// A pattern without a slash is matched with the name of a file or folder at any depth, one with a
/// slash with its path below the folder that was named; there `*` does not match a slash.
struct GlobPattern {
  private let pattern: String
  private let isPath: Bool

  init(_ text: String) {
    let anchored = text.hasPrefix("/") ? String(text.dropFirst()) : text
    pattern = anchored.hasSuffix("/") ? String(anchored.dropLast()) : anchored
    isPath = anchored.dropLast().contains("/") || text.hasPrefix("/")
  }

  func matches(name: String, path: String) -> Bool {
    fnmatch(pattern, isPath ? path : name, isPath ? FNM_PATHNAME : 0) == 0
  }
}
