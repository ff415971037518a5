import Glibc
import Intake

/// Where a folder of results stands, and the hidden names beside it.
struct FolderPlace {
  let parent: FilePath
  private let target: FilePath
  private let last: FilePath

  /// - Parameter path: An absolute path.
  init(_ path: FilePath) {
    guard let parent = path.parent else { preconditionFailure("a path \(path.printed)") }
    self.parent = parent
    target = path
    last = path.lastComponent
  }

  /// What the names of drafts begin with; the process that writes follows.
  private var draftPrefix: [UInt8] { hidden(".gouji-") }

  /// The name that old results have for a moment where the file system cannot exchange two names.
  var awayPath: FilePath { parent.appending(FilePath(bytes: hidden(".gouji.old"))) }

  private func hidden(_ ending: String) -> [UInt8] {
    [UInt8(ascii: ".")] + last.bytes + Array(ending.utf8)
  }

  func draftPath(process: Int32, attempt: Int) -> FilePath {
    let ending = "\(process)" + (attempt == 0 ? "" : "-\(attempt)")
    return parent.appending(FilePath(bytes: draftPrefix + Array(ending.utf8)))
  }

  /// Puts old results back that a killed run had moved away, and removes them where new ones are in
  /// place.
  func restoreAfterKill() {
    if !awayPath.isFolder { return }
    if target.status(.ofLink) == nil {
      _ = awayPath.rename(to: target)
    } else {
      clearOld(awayPath)
    }
  }

  /// Removes old results; what their record does not name goes to the new ones.
  func clearOld(_ results: FilePath) {
    guard let own = RunRecordFile.files(in: results) else { return }
    OwnFiles.clear(results, of: own, movingOthersTo: target.isFolder ? target : nil)
  }

  /// Removes the drafts of processes that are no more.
  ///
  /// A draft with a record may hold old results, if a run was killed just after it had put the new
  /// ones in their place.
  func removeLeftovers() {
    let prefix = draftPrefix
    for name in namesInFolder(parent) where name.bytes.starts(with: prefix) {
      let digits = name.bytes.dropFirst(prefix.count).prefix { $0 != UInt8(ascii: "-") }
      guard let process = Int32(String(decoding: digits, as: UTF8.self)), process > 0 else {
        continue
      }
      let path = parent.appending(name)
      if kill(process, 0) == 0 || errno != ESRCH || !path.isFolder || !isUnlocked(path) { continue }
      if RunRecordFile.isOurs(in: path) {
        clearOld(path)
      } else {
        OwnFiles.clear(path, of: OwnFiles.ofDrafts, movingOthersTo: nil)
      }
    }
  }

  /// Whether no process holds the folder, on this machine or in a container with processes of its
  /// own.
  private func isUnlocked(_ path: FilePath) -> Bool {
    let descriptor = openFolder(path)
    if descriptor < 0 { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
