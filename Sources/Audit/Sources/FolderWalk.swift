import Glibc
import Intake
import Reporting

/// A walk through a folder that collects the files a report may be in.
///
/// Hidden files and folders, README files, excluded names and foreign extensions are passed over.
/// Links are followed; a link to a folder that the walk is inside of is told and not entered.
struct FolderWalk {
  private(set) var found: [FoundFile] = []
  private(set) var warnings: [String] = []

  private let base: PathComponents
  private let excluded: [GlobPattern]
  private var ancestors: [FileIdentity] = []

  init(under base: PathComponents, excluded: [String]) {
    self.base = base
    self.excluded = excluded.map(GlobPattern.init)
  }

  /// Walks through a folder.
  ///
  /// - Parameters:
  ///   - path: The path to open.
  ///   - relative: The path below the folder the walk began in, empty for that folder itself.
  mutating func enter(_ path: String, relative: String, identity: FileIdentity) {
    if ancestors.contains(identity) {
      warnings.append("\(relative): a link back to a folder above it; not followed")
      return
    }
    guard let folder = opendir(path) else {
      let reason = String(cString: strerror(errno))
      note(
        .unreadable(zh: "文件夹无法打开：\(reason)", en: "the folder cannot be read: \(reason)"), relative)
      return
    }
    var names: [String] = []
    while let entry = readdir(folder) { names.append(nameOfEntry(entry)) }
    closedir(folder)
    ancestors.append(identity)
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names where !name.hasPrefix(".") {
      let inner = relative.isEmpty ? name : relative + "/" + name
      if excluded.contains(where: { $0.matches(name: name, path: inner) }) { continue }
      look(at: path + "/" + name, name: name, relative: inner)
    }
    ancestors.removeLast()
  }

  private mutating func look(at path: String, name: String, relative: String) {
    var status = stat()
    if stat(path, &status) != 0 {
      if Self.isCandidate(name) {
        let reason = String(cString: strerror(errno))
        note(FileFailure(IntakeError.unreadable(reason: reason)), relative)
      }
      return
    }
    let identity = FileIdentity(status)
    switch status.st_mode & S_IFMT {
    case S_IFDIR: enter(path, relative: relative, identity: identity)
    case S_IFREG where Self.isCandidate(name):
      found.append(
        FoundFile(
          base: base, relative: relative, file: identity,
          content: .file(path: path)))
    default: break
    }
  }

  private mutating func note(_ failure: FileFailure, _ relative: String) {
    found.append(
      FoundFile(
        base: base, relative: relative, file: nil,
        content: .unavailable(failure)))
  }

  private static func isCandidate(_ name: String) -> Bool {
    if name.hasPrefix("README") { return false }
    return Container.allCases.contains { $0.holds(name: name) }
  }
}

extension Container {
  /// Whether a file of this name is of this kind, by its extension.
  func holds(name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return false
    }
    let ending = name[name.utf8.index(after: dot)...].lowercased()
    return extensions.contains(ending)
  }

  /// The kind of a file, by its extension; a file of no known extension is taken for text.
  init(ofFile name: String) {
    let known = Container.allCases.first { $0.holds(name: name) }
    if let known { self = known } else { self = .plainText }
  }
}
