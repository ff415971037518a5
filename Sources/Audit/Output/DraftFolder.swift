import Glibc

/// The hidden folder that results are written into, locked while its process lives.
///
/// Whatever has its name at the end is removed: the draft itself or, after an exchange, the old
/// results.
struct DraftFolder: ~Copyable {
  let path: String
  private let lock: Int32

  init(beside place: FolderPlace, printedAs name: String) throws(AuditError) {
    var attempt = 0
    var path = place.draftPath(process: getpid(), attempt: 0)
    while mkdir(path, 0o777) != 0 {
      if errno != EEXIST || attempt == 100 { throw .systemError(writing: name) }
      attempt += 1
      path = place.draftPath(process: getpid(), attempt: attempt)
    }
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.path = path
    flock(lock, LOCK_EX | LOCK_NB)
  }

  deinit {
    removeTree(path)
    close(lock)
  }

  func synchronize(printedAs name: String) throws(AuditError) {
    if fsync(lock) != 0 { throw .systemError(writing: name) }
  }
}
