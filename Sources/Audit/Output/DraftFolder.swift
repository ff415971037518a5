import CSystem
import Glibc
import Intake

/// The hidden folder that results are written into, locked while its process lives.
///
/// What this tool made in whatever has its name at the end is removed: the draft itself or, after an
/// exchange, the old results.
struct DraftFolder: ~Copyable {
  let path: FilePath
  private let place: FolderPlace
  private let lock: Int32
  private var isNamed = false

  init(beside place: FolderPlace, printedAs name: String) throws(AuditError) {
    var attempt = 0
    var path = place.draftPath(process: getpid(), attempt: 0)
    while path.withCString({ mkdir($0, 0o777) }) != 0 {
      if errno != EEXIST || attempt == 100 { throw .systemError(writing: name) }
      attempt += 1
      path = place.draftPath(process: getpid(), attempt: attempt)
    }
    lock = openFolder(path)
    self.path = path
    self.place = place
    flock(lock, LOCK_EX | LOCK_NB)
    isNamed = Self.nameForSignals(lock, path)
  }

  /// Tells what to remove where a signal ends the process.
  private static func nameForSignals(_ folder: Int32, _ path: FilePath) -> Bool {
    let files = OwnFiles.ofDrafts.map { $0.withCString { strdup($0) } }
    defer { for file in files { free(file) } }
    let names = files.map { UnsafePointer($0) }
    return path.withCString { gouji_name_draft(folder, $0, names, Int32(names.count)) } == 1
  }

  deinit {
    if isNamed { gouji_forget_draft() }
    if RunRecordFile.isOurs(in: path) {
      place.clearOld(path)
    } else {
      OwnFiles.clear(path, of: OwnFiles.ofDrafts, movingOthersTo: nil)
    }
    close(lock)
  }

  func synchronize(printedAs name: String) throws(AuditError) {
    if fsync(lock) != 0 { throw .systemError(writing: name) }
  }

  /// From here on a signal leaves the folder alone: it may hold the old results.
  mutating func forgetForSignals() {
    if isNamed { gouji_forget_draft() }
    isNamed = false
  }
}
