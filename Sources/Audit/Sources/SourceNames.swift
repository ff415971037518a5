import Glibc
import Intake

/// The names that sources are printed under: paths relative to the path they were found under.
///
/// Where two files would share a name, both are given the last component of the path they were found
/// under in front, and so on until the names differ.
enum SourceNames {
  static func names(of files: [FoundFile]) -> [(name: FilePath, file: FoundFile)] {
    var depths = files.map { $0.relative.bytes.isEmpty ? 1 : 0 }
    while true {
      var holders: [FilePath: [Int]] = [:]
      for index in files.indices {
        holders[name(of: files[index], depth: depths[index]), default: []].append(index)
      }
      var isSettled = true
      for indices in holders.values where indices.count > 1 {
        for index in indices where depths[index] < files[index].base.count {
          depths[index] += 1
          isSettled = false
        }
      }
      if isSettled { break }
    }
    return files.indices.map { (name: name(of: files[$0], depth: depths[$0]), file: files[$0]) }
  }

  private static func name(of file: FoundFile, depth: Int) -> FilePath {
    let prefix = file.base.suffix(depth)
    if file.relative.bytes.isEmpty { return prefix }
    return prefix.bytes.isEmpty ? file.relative : prefix.appending(file.relative)
  }
}

/// The components of an absolute path, of which as few as needed are ever printed.
struct PathComponents {
  private let components: [FilePath]

  /// The components of a path, made absolute by the working folder, without `.` and `..`.
  init(absolute path: FilePath) {
    var full = path
    if !path.isAbsolute, let folder = getcwd(nil, 0) {
      let here = UnsafeBufferPointer(start: folder, count: strlen(folder))
      full = FilePath(bytes: here.map { UInt8(bitPattern: $0) }).appending(path)
      free(folder)
    }
    var parts: [FilePath] = []
    for part in full.components {
      if part == ".." {
        _ = parts.popLast()
      } else if part != "." {
        parts.append(part)
      }
    }
    components = parts
  }

  var count: Int { components.count }

  /// The last components, joined.
  func suffix(_ length: Int) -> FilePath {
    FilePath(
      bytes: Array(components.suffix(length).map(\.bytes).joined(separator: [UInt8(ascii: "/")])))
  }
}
