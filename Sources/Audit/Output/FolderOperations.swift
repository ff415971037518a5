import Glibc
import Intake

/// The names in a folder, without `.` and `..`; none where it cannot be read.
func namesInFolder(_ path: FilePath) -> [FilePath] {
  guard let folder = path.withCString({ opendir($0) }) else { return [] }
  defer { closedir(folder) }
  var names: [FilePath] = []
  while let entry = readdir(folder) {
    let name = nameOfEntry(entry)
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}

/// The name of an entry of a folder.
func nameOfEntry(_ entry: UnsafeMutablePointer<dirent>) -> FilePath {
  withUnsafeBytes(of: &entry.pointee.d_name) { FilePath(bytes: Array($0.prefix { $0 != 0 })) }
}

/// Opens a folder; below 0 where it cannot be, and where the path is a link.
func openFolder(_ path: FilePath) -> Int32 {
  path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
}

/// Makes sure that the names in a folder are on the disk.
func synchronizeFolder(_ path: FilePath) {
  let descriptor = openFolder(path)
  if descriptor < 0 { return }
  fsync(descriptor)
  close(descriptor)
}

extension FilePath {
  /// What is asked about where a path is a link.
  enum Question {
    /// The link itself.
    case ofLink
    /// What it leads to.
    case ofTarget
  }

  /// What the system says of a path; nil where it says nothing, with the reason in `errno`.
  func status(_ question: Question) -> stat? {
    var status = stat()
    let code =
      switch question {
      case .ofLink: withCString { lstat($0, &status) }
      case .ofTarget: withCString { stat($0, &status) }
      }
    return code == 0 ? status : nil
  }

  /// Whether the path is a folder, and no link to one.
  var isFolder: Bool { status(.ofLink).map { $0.st_mode & S_IFMT == S_IFDIR } == true }

  /// The absolute path without links; nil where there is nothing.
  var resolved: FilePath? {
    guard let real = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return FilePath(
      bytes: Array(
        UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) }))
  }

  /// Gives a file or folder another path: 0, or -1 with `errno` set.
  func rename(to path: FilePath) -> Int32 {
    withCString { old in path.withCString { Glibc.rename(old, $0) } }
  }
}
