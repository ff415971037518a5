// Advice to the next editor: a run may be killed between any two system calls of this file, and the
// user must then find the old results or the new ones, whole. Every step is one call, and what a
// killed run leaves behind is cleared or restored by the next one.
import CSystem
import Glibc

/// A folder of results that comes into place in one step.
///
/// Files are written into a hidden folder beside the target. `commit` exchanges the two, so that
/// whoever looks sees the old results or the new ones. A folder that is not committed is removed.
struct OutputFolder: ~Copyable {
  /// The target as the user named it.
  let name: String

  private let target: String
  private let draft: DraftFolder

  /// Prepares to replace the results in a folder, which need not exist.
  ///
  /// - Throws: `foreignFolder` where the target holds something that is not ours.
  init(replacing name: String) throws(AuditError) {
    let path = try Self.prepareParent(of: name)
    let place = FolderPlace(path)
    place.restoreAfterKill()
    place.removeLeftovers()
    try Self.checkTarget(path, printedAs: name)
    draft = try DraftFolder(beside: place, printedAs: name)
    target = path
    self.name = name
  }

  /// Creates a file of the results.
  func create(_ file: String) throws(AuditError) -> FileWriter {
    try FileWriter(creating: draft.path + "/" + file, printedAs: name + "/" + file)
  }

  /// Makes a place for texts that are needed once more before the end of the run.
  func makeArchive() throws(AuditError) -> TextArchive {
    try TextArchive(in: draft.path, printedAs: name)
  }

  /// Puts the results in place; the old ones, which then have the name of the draft, go with it.
  func commit() throws(AuditError) {
    try draft.synchronize(printedAs: name)
    if access(target, F_OK) != 0 {
      if rename(draft.path, target) != 0 { throw .systemError(writing: name) }
    } else if gouji_exchange(draft.path, target) != 0 {
      if errno != EINVAL && errno != ENOSYS { throw .systemError(writing: name) }
      try swapInTwoSteps()
    }
    synchronizeFolder(FolderPlace(target).parent)
  }

  /// For file systems that cannot exchange two names: a run killed between the two steps leaves the
  /// old results under the second name, and the next run puts them back.
  func swapInTwoSteps() throws(AuditError) {
    let away = FolderPlace(target).awayPath
    if rename(target, away) != 0 { throw .systemError(writing: name) }
    if rename(draft.path, target) != 0 {
      let error = AuditError.systemError(writing: name)
      rename(away, target)
      throw error
    }
    removeTree(away)
  }

  /// Makes the folders above the target, and follows links to where it really is.
  private static func prepareParent(of name: String) throws(AuditError) -> String {
    if let real = realpath(name, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var path = name
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    var parent = "."
    var last = path[...]
    if let slash = path.lastIndex(of: "/") {
      parent = slash == path.startIndex ? "/" : String(path[..<slash])
      last = path[path.index(after: slash)...]
    }
    try makeFolders(parent, printedAs: name)
    guard let real = realpath(parent, nil) else { throw .systemError(writing: name) }
    defer { free(real) }
    return String(cString: real) + "/" + last
  }

  private static func makeFolders(_ path: String, printedAs name: String) throws(AuditError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part + "/"
      if mkdir(made, 0o777) != 0 && errno != EEXIST { throw .systemError(writing: name) }
    }
  }

  private static func checkTarget(_ path: String, printedAs name: String) throws(AuditError) {
    var status = stat()
    if stat(path, &status) != 0 { return }
    if status.st_mode & S_IFMT != S_IFDIR {
      throw .cannotWrite(path: name, reason: "it is a file; name a folder with --output")
    }
    if isEmptyFolder(path) { return }
    if !RunRecordFile.isOurs(in: path) { throw .foreignFolder(path: name) }
  }
}
