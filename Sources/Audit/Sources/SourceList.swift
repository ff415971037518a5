import Findings
import Glibc
import Intake
import Reporting

/// The files to read, with the names they are printed under.
///
/// Files of path arguments are sorted by name, bytewise; paths from standard input keep their order
/// where they are only read.
/// A file that is found twice is read once.
struct SourceList {
  private(set) var sources: [Source] = []
  /// What was passed over and should be told.
  private(set) var warnings: [LocalizedText] = []

  private let excluded: [GlobPattern]
  private var hasResults = false
  private var others = OtherFormats()

  /// In which order files come.
  enum Order {
    /// Paths from standard input keep their order; all else is sorted by name.
    case asListed
    /// By name.
    case byName
  }

  init(_ selection: SourceSelection, order: Order = .asListed) throws(AuditError) {
    excluded = selection.excluded.map(GlobPattern.init)
    var found: [FoundFile] = []
    for path in selection.paths {
      if path == "-" {
        let listed = try StandardInput.paths(endWithNUL: selection.endsPathsWithNUL)
        for path in listed { try look(at: path, isListed: true, &found) }
      } else {
        try look(at: path, isListed: false, &found)
      }
    }
    if found.isEmpty {
      let paths = selection.paths.map(\.printed)
      throw hasResults
        ? .onlyResults(paths: paths) : .noCandidates(paths: paths, others: others.note)
    }
    if let note = others.note { warnings.append(note) }
    let names = SourceNames.names(of: Self.withoutRepeats(found))
    sources = names.map { Source(name: $0.name.printed, content: $0.file.content) }
    if order == .byName || !selection.paths.contains("-") {
      sources.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }

  /// Adds a path that was named: a file as it is, a folder with all below it.
  ///
  /// A wrong argument stops the run; a wrong line of a list is one source that cannot be read.
  private mutating func look(
    at path: FilePath, isListed: Bool, _ found: inout [FoundFile]
  ) throws(AuditError) {
    let base = PathComponents(absolute: path)
    guard let status = path.status(.ofTarget) else {
      let reason = String(cString: strerror(errno))
      if !isListed {
        throw .pathUnavailable(
          path: path.printed, reason: LocalizedText(systemReason: reason))
      }
      let failure = FileFailure(IntakeError.unreadable(reason: reason))
      found.append(FoundFile(base: base, relative: "", file: nil, content: .unavailable(failure)))
      return
    }
    let identity = FileIdentity(status)
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      var walk = FolderWalk(under: base, excluded: excluded)
      walk.walk(path, identity: identity)
      found += walk.found
      warnings += walk.notes.lines
      others += walk.others
      hasResults = hasResults || walk.notes.hasResults
    case S_IFREG:
      if OwnBriefing.isOne(path) {
        var notes = WalkNotes()
        notes.add(.results, path)
        warnings += notes.lines
        hasResults = true
        return
      }
      found.append(
        FoundFile(base: base, relative: "", file: identity, content: .file(path: path)))
    default:
      let failure = FileFailure.unreadable(
        zh: "不是普通文件，请经标准输入（-）传入文字", en: "not a regular file; pass its text through -")
      found.append(
        FoundFile(base: base, relative: "", file: identity, content: .unavailable(failure)))
    }
  }

  private static func withoutRepeats(_ found: [FoundFile]) -> [FoundFile] {
    var seen: Set<FileIdentity> = []
    return found.filter { file in
      guard let identity = file.file else { return true }
      return seen.insert(identity).inserted
    }
  }
}

/// A file or folder as the system tells them apart, whatever path leads to it.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let inode: UInt

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}

/// A file that was found under a path.
struct FoundFile {
  /// The path it was found under, as components.
  let base: PathComponents
  /// Its path below that; empty where the path named the file itself.
  let relative: FilePath
  /// Which file it is; nil where it could not be looked at.
  let file: FileIdentity?
  let content: Source.Content
}
