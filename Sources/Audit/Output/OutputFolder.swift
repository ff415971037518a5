// Advice to the next editor: a run may be killed between any two system calls of this file, and the
// user must then find the old results or the new ones, whole, and everything that is not ours. Every
// step is one call, and what a killed run leaves behind is cleared or restored by the next one.
import CSystem
import Findings
import Glibc
import Intake

/// A folder of results that comes into place in one step.
///
/// Files are written into a hidden folder beside the target. `commit` exchanges the two, so that
/// whoever looks sees the old results or the new ones. A folder that is not committed is removed. What
/// the record of the old results does not name is not ours, and is moved to the new ones.
struct OutputFolder: ~Copyable {
  /// The target as the user named it.
  let name: String

  private let target: FilePath
  private var draft: DraftFolder

  /// Prepares to replace the results in a folder, which need not exist.
  ///
  /// - Throws: `foreignFolder` where the target holds something and no record of ours, `foreignFile`
  ///   where it holds a file of a name that we write and that is not ours, `workingFolder` where the
  ///   process stands in it.
  init(replacing path: FilePath) throws(AuditError) {
    let name = path.printed
    let path = try Self.prepareParent(of: path)
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
    try FileWriter(creating: draft.path.appending(FilePath(file)), printedAs: name + "/" + file)
  }

  /// Makes a place for texts that are needed once more before the end of the run.
  func makeArchive() throws(AuditError) -> TextArchive {
    try TextArchive(in: draft.path, printedAs: name)
  }

  /// Puts the results in place; the old ones, which then have the name of the draft, go with it.
  mutating func commit() throws(AuditError) {
    try draft.synchronize(printedAs: name)
    draft.forgetForSignals()
    if target.status(.ofLink) == nil {
      if draft.path.rename(to: target) != 0 { throw .systemError(writing: name) }
    } else if exchange() != 0 {
      if errno != EINVAL && errno != ENOSYS { throw .systemError(writing: name) }
      try swapInTwoSteps()
    }
    synchronizeFolder(FolderPlace(target).parent)
  }

  private func exchange() -> Int32 {
    draft.path.withCString { new in target.withCString { gouji_exchange(new, $0) } }
  }

  /// For file systems that cannot exchange two names: a run killed between the two steps leaves the
  /// old results under the second name, and the next run puts them back.
  func swapInTwoSteps() throws(AuditError) {
    let place = FolderPlace(target)
    if target.rename(to: place.awayPath) != 0 { throw .systemError(writing: name) }
    if draft.path.rename(to: target) != 0 {
      let error = AuditError.systemError(writing: name)
      _ = place.awayPath.rename(to: target)
      throw error
    }
    place.clearOld(place.awayPath)
  }

  /// Makes the folders above the target, and follows links to where it really is.
  private static func prepareParent(of path: FilePath) throws(AuditError) -> FilePath {
    let name = path.printed
    if path.bytes.isEmpty {
      throw .cannotWrite(
        path: name,
        reason: LocalizedText(
          zh: "文件夹名称为空，请用 --output 指定", en: "the folder has no name; name one with --output"))
    }
    if let real = path.resolved { return real }
    if path.status(.ofLink) != nil {
      throw .cannotWrite(
        path: name,
        reason: LocalizedText(zh: "是一个所指不存在的链接", en: "it is a link that leads nowhere"))
    }
    let parts = path.components
    guard let last = parts.last, last != "..", last != "." else {
      throw .systemError(ENOENT, writing: name)
    }
    let parent = FilePath(
      bytes: (path.isAbsolute ? [UInt8(ascii: "/")] : Array("./".utf8))
        + parts.dropLast().map(\.bytes).joined(separator: [UInt8(ascii: "/")]))
    try makeFolders(parts.dropLast(), isAbsolute: path.isAbsolute, printedAs: name)
    guard let real = parent.resolved else { throw .systemError(writing: name) }
    // The root ends with the slash that stands between all others.
    return real == "/" ? FilePath(bytes: real.bytes + last.bytes) : real.appending(last)
  }

  private static func makeFolders(
    _ parts: ArraySlice<FilePath>, isAbsolute: Bool, printedAs name: String
  ) throws(AuditError) {
    var made = FilePath(isAbsolute ? "" : ".")
    for part in parts {
      made = made.appending(part)
      if made.withCString({ mkdir($0, 0o777) }) != 0 && errno != EEXIST {
        throw .systemError(writing: name)
      }
    }
  }

  private static func checkTarget(
    _ path: FilePath, printedAs name: String
  ) throws(AuditError) {
    guard let status = path.status(.ofTarget) else { return }
    if status.st_mode & S_IFMT != S_IFDIR {
      throw .cannotWrite(
        path: name,
        reason: LocalizedText(
          zh: "是文件，请用 --output 指定文件夹", en: "it is a file; name a folder with --output"))
    }
    if let here = FilePath(".").status(.ofTarget), FileIdentity(here) == FileIdentity(status) {
      throw .workingFolder(path: name)
    }
    // What a user has closed to himself is not replaced, though the folder around it would allow it.
    if path.withCString({ faccessat(AT_FDCWD, $0, W_OK, AT_EACCESS) }) != 0 {
      throw .systemError(writing: name)
    }
    let names = namesInFolder(path)
    if names.isEmpty { return }
    guard let own = RunRecordFile.files(in: path) else { throw .foreignFolder(path: name) }
    // A folder with the name of one of our files is not ours either.
    let written = own.filter { !path.appending($0).isFolder }
    let foreign = OwnFiles.ofDrafts.subtracting(written).intersection(names).min()
    if let foreign { throw .foreignFile(path: name + "/" + foreign.printed, folder: name) }
  }
}
