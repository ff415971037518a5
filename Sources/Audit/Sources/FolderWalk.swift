import Findings
import Glibc
import Intake
import Reporting

/// A walk through a folder that collects the files a report may be in.
///
/// Hidden files and folders, README files, excluded names and foreign extensions are passed over, and
/// so are the results of this tool. Links are followed. Each folder is entered once, whatever number
/// of links lead to it, and by its own name before that of a link.
struct FolderWalk {
  private(set) var found: [FoundFile] = []
  private(set) var notes = WalkNotes()
  private(set) var others = OtherFormats()

  private let base: PathComponents
  private let excluded: [GlobPattern]
  private var entered: Set<FileIdentity> = []
  private var waiting: [Waiting] = []

  /// A folder that a link leads to, with the folders that the link is inside of.
  private struct Waiting {
    let path: FilePath
    let relative: FilePath
    let identity: FileIdentity
    let ancestors: [FileIdentity]
  }

  init(under base: PathComponents, excluded: [GlobPattern]) {
    self.base = base
    self.excluded = excluded
  }

  /// Walks through a folder and all below it.
  mutating func walk(_ path: FilePath, identity: FileIdentity) {
    waiting = [Waiting(path: path, relative: "", identity: identity, ancestors: [])]
    var next = 0
    while next < waiting.count {
      let folder = waiting[next]
      next += 1
      enter(folder)
    }
    waiting = []
  }

  private mutating func enter(_ folder: Waiting) {
    if !entered.insert(folder.identity).inserted {
      notes.add(
        folder.ancestors.contains(folder.identity) ? .linkBack : .linkAcross, folder.relative)
      return
    }
    guard let stream = folder.path.withCString({ opendir($0) }) else {
      let reason = LocalizedText(systemReason: String(cString: strerror(errno)))
      let failure = FileFailure.unreadable(
        zh: "文件夹无法打开：\(reason.zh)", en: "the folder cannot be read: \(reason.en)")
      return note(failure, folder.relative)
    }
    var names: [FilePath] = []
    while let entry = readdir(stream) { names.append(nameOfEntry(entry)) }
    closedir(stream)
    if names.contains(RunRecordFile.name) && RunRecordFile.isOurs(in: folder.path) {
      return notes.add(.results, folder.relative)
    }
    names.sort()
    let ancestors = folder.ancestors + [folder.identity]
    for name in names where name.bytes.first != UInt8(ascii: ".") {
      let inner = folder.relative.bytes.isEmpty ? name : folder.relative.appending(name)
      if excluded.contains(where: { $0.matches(name: name, path: inner) }) { continue }
      look(at: folder.path.appending(name), name: name, relative: inner, ancestors)
    }
  }

  private mutating func look(
    at path: FilePath, name: FilePath, relative: FilePath, _ ancestors: [FileIdentity]
  ) {
    guard let status = path.status(.ofTarget) else {
      let error = errno
      // A dead link is nothing; what is too deep or behind too many links may be a folder of reports.
      if error == ENOENT && !Self.isCandidate(name) { return notes.add(.noFile, relative) }
      let reason = String(cString: strerror(error))
      return note(FileFailure(IntakeError.unreadable(reason: reason)), relative)
    }
    let identity = FileIdentity(status)
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let folder = Waiting(
        path: path, relative: relative, identity: identity, ancestors: ancestors)
      if path.isFolder { enter(folder) } else { waiting.append(folder) }
    case S_IFREG where Self.isCandidate(name):
      if OwnBriefing.isOne(path) { return notes.add(.results, relative) }
      found.append(
        FoundFile(base: base, relative: relative, file: identity, content: .file(path: path)))
    case S_IFREG: if !Self.isReadme(name) { others.add(name) }
    default: notes.add(.noFile, relative)
    }
  }

  private mutating func note(_ failure: FileFailure, _ relative: FilePath) {
    found.append(
      FoundFile(base: base, relative: relative, file: nil, content: .unavailable(failure)))
  }

  private static func isCandidate(_ name: FilePath) -> Bool {
    if isReadme(name) { return false }
    return Container.allCases.contains { $0.holds(name: name) }
  }

  private static func isReadme(_ name: FilePath) -> Bool {
    name.bytes.starts(with: Array("README".utf8))
  }
}

extension Container {
  /// Whether a file of this name is of this kind, by its extension.
  func holds(name: FilePath) -> Bool {
    guard let ending = name.pathExtension else { return false }
    return extensions.contains { $0.utf8.elementsEqual(ending.bytes) }
  }

  /// The kind of a file, by its extension; a file of no known extension is taken for text.
  init(ofFile path: FilePath) {
    let known = Container.allCases.first { $0.holds(name: path.lastComponent) }
    if let known { self = known } else { self = .plainText }
  }
}

extension FilePath {
  /// What is behind the last dot of a name, ASCII in lower case; nil where there is no dot, or only
  /// one in front.
  var pathExtension: FilePath? {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return nil }
    return FilePath(
      bytes: bytes[(dot + 1)...].map { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      })
  }
}
