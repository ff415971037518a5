import Glibc

/// The names in a folder, without `.` and `..`; none where it cannot be read.
func namesInFolder(_ path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = nameOfEntry(entry)
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}

/// The name of an entry of a folder.
func nameOfEntry(_ entry: UnsafeMutablePointer<dirent>) -> String {
  withUnsafePointer(to: &entry.pointee.d_name) { pointer in
    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
  }
}

/// Whether a folder holds nothing.
func isEmptyFolder(_ path: String) -> Bool { namesInFolder(path).isEmpty }

/// Removes a folder with all in it; what cannot be removed stays.
func removeTree(_ path: String) {
  for name in namesInFolder(path) {
    let inner = path + "/" + name
    if unlink(inner) != 0 { removeTree(inner) }
  }
  rmdir(path)
}

/// Makes sure that the names in a folder are on the disk.
func synchronizeFolder(_ path: String) {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  if descriptor < 0 { return }
  fsync(descriptor)
  close(descriptor)
}
