import Glibc
import Intake
import Reporting
import Synchronization

/// The texts of a run, to be had again when reports are compared with one another.
///
/// Files are read once more. Texts that came through standard input cannot be: they are put by in a
/// file without a name, which goes with the process.
final class TextArchive: Sendable {
  /// Where a text was put by.
  struct Place: Sendable {
    let offset: Int
    let size: Int
    let encoding: SourceEncoding
  }

  private let descriptor: Int32
  private let folder: String
  private let end = Atomic(0)

  /// The name that the file has for a moment.
  static let fileName: FilePath = "texts"

  /// Opens an archive in a folder that can be written to.
  ///
  /// - Parameter name: The folder as messages give it.
  init(in folder: FilePath, printedAs name: String) throws(AuditError) {
    let path = folder.appending(Self.fileName)
    let descriptor = path.withCString { open($0, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    if descriptor < 0 || path.withCString({ unlink($0) }) != 0 {
      throw .systemError(writing: name)
    }
    self.descriptor = descriptor
    self.folder = name
  }

  deinit { close(descriptor) }

  /// Puts a text by; called from any thread.
  func put(_ text: SourceText) throws(AuditError) -> Place {
    let size = text.bytes.count
    let offset = end.add(size, ordering: .relaxed).oldValue
    var done = 0
    while done < size {
      let count = text.bytes.withUnsafeBytes { bytes in
        pwrite(descriptor, bytes.baseAddress! + done, size - done, off_t(offset + done))
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { throw .systemError(writing: folder) }
      done += count
    }
    return Place(offset: offset, size: size, encoding: text.encoding)
  }

  /// The text at a place; nil where the system cannot give it back.
  func text(at place: Place, path: String) -> SourceText? {
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: place.size) { buffer, count in
      while done < place.size {
        let got = pread(
          descriptor, UnsafeMutableRawPointer(buffer.baseAddress!) + done, place.size - done,
          off_t(place.offset + done))
        if got < 0 && errno == EINTR { continue }
        if got <= 0 { break }
        done += got
      }
      count = done
    }
    if done < place.size { return nil }
    return SourceText(path: path, utf8: bytes, encoding: place.encoding)
  }
}
