import Glibc

/// Where a folder of results stands, and the hidden names beside it.
struct FolderPlace {
  let parent: String
  private let last: String

  /// - Parameter path: An absolute path.
  init(_ path: String) {
    guard let slash = path.lastIndex(of: "/") else { preconditionFailure("a path \(path)") }
    parent = slash == path.startIndex ? "/" : String(path[..<slash])
    last = String(path[path.index(after: slash)...])
  }

  /// What the names of drafts begin with; the process that writes follows.
  private var draftPrefix: String { ".\(last).gouji-" }

  /// The name that old results have for a moment where the file system cannot exchange two names.
  var awayPath: String { parent + "/.\(last).gouji.old" }

  func draftPath(process: Int32, attempt: Int) -> String {
    parent + "/" + draftPrefix + "\(process)" + (attempt == 0 ? "" : "-\(attempt)")
  }

  /// Puts old results back that a killed run had moved away, and removes them where new ones are in
  /// place.
  func restoreAfterKill() {
    if access(awayPath, F_OK) != 0 { return }
    if access(parent + "/" + last, F_OK) != 0 {
      rename(awayPath, parent + "/" + last)
    } else {
      removeTree(awayPath)
    }
  }

  /// Removes the drafts of processes that are no more.
  func removeLeftovers() {
    for name in namesInFolder(parent) where name.hasPrefix(draftPrefix) {
      let digits = name.dropFirst(draftPrefix.count).prefix { $0 != "-" }
      guard let process = Int32(digits) else { continue }
      if kill(process, 0) != 0 && errno == ESRCH && isUnlocked(parent + "/" + name) {
        removeTree(parent + "/" + name)
      }
    }
  }

  /// Whether no process holds the folder, on this machine or in a container with processes of its
  /// own.
  private func isUnlocked(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
