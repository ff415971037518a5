import Glibc

/// The names that sources are printed under: paths relative to the path they were found under.
///
/// Where two files would share a name, both are given the last component of the path they were found
/// under in front, and so on until the names differ.
enum SourceNames {
  static func names(of files: [FoundFile]) -> [(name: String, file: FoundFile)] {
    var depths = files.map { $0.relative.isEmpty ? 1 : 0 }
    while true {
      var holders: [String: [Int]] = [:]
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

  private static func name(of file: FoundFile, depth: Int) -> String {
    let prefix = file.base.suffix(depth)
    if file.relative.isEmpty { return prefix }
    return prefix.isEmpty ? file.relative : prefix + "/" + file.relative
  }
}

/// The components of an absolute path, of which as few as needed are ever printed.
struct PathComponents {
  private let components: [Substring]

  /// The components of a path, made absolute by the working folder, without `.` and `..`.
  init(absolute path: String) {
    var full = path
    if !path.hasPrefix("/"), let folder = getcwd(nil, 0) {
      full = String(cString: folder) + "/" + path
      free(folder)
    }
    var parts: [Substring] = []
    for part in full.split(separator: "/") {
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
  func suffix(_ length: Int) -> String { components.suffix(length).joined(separator: "/") }
}
