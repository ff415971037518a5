import Glibc
import Intake
import Reporting

/// Removing what this tool made from a folder, and nothing else.
///
/// Links are never followed, and no folder is removed but the one that is named, once it is empty.
enum OwnFiles {
  /// The names of all files that a run may write into its draft.
  static let ofDrafts = Set(
    OutputFile.allCases.map { FilePath($0.fileName) } + [TextArchive.fileName])

  /// Removes the own files of a folder and, where nothing else is left, the folder.
  ///
  /// - Parameters:
  ///   - own: The names of the files.
  ///   - target: Where everything else is moved to, as far as its name is free there; nil where it
  ///     stays.
  static func clear(_ folder: FilePath, of own: Set<FilePath>, movingOthersTo target: FilePath?) {
    let descriptor = openFolder(folder)
    if descriptor < 0 { return }
    defer { close(descriptor) }
    // The record goes last: a folder that is cleared half way is still known by it.
    let names = namesInFolder(folder).sorted { first, _ in first != RunRecordFile.name }
    for name in names {
      if own.contains(name) {
        _ = name.withCString { unlinkat(descriptor, $0, 0) }
      } else if let target {
        move(name, from: descriptor, to: target)
      }
    }
    _ = folder.withCString { rmdir($0) }
  }

  private static func move(_ name: FilePath, from folder: Int32, to target: FilePath) {
    let path = target.appending(name)
    if path.status(.ofLink) != nil { return }
    _ = name.withCString { old in path.withCString { renameat(folder, old, AT_FDCWD, $0) } }
  }
}
