import Findings
import Glibc
import Intake
import Reporting

/// A file that is being written, with the digest of what went into it.
struct FileWriter: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var digest = RunningDigest()
  private var size = 0

  /// Creates a new file.
  ///
  /// - Parameter name: The path as messages give it.
  init(creating path: FilePath, printedAs name: String) throws(AuditError) {
    let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    if descriptor < 0 { throw .systemError(writing: name) }
    self.descriptor = descriptor
    self.path = name
  }

  deinit { close(descriptor) }

  mutating func write(_ writer: borrowing ByteWriter) throws(AuditError) {
    var isWritten = true
    writer.withBytes { bytes in
      digest.update(bytes)
      size += bytes.count
      isWritten = writeAll(bytes, to: descriptor)
    }
    if !isWritten { throw .systemError(writing: path) }
  }

  /// Makes sure that the content is on the disk.
  mutating func finish() throws(AuditError) -> WrittenFile {
    if fsync(descriptor) != 0 { throw .systemError(writing: path) }
    return WrittenFile(size: size, digest: digest.finish())
  }
}

/// What was written into a file.
struct WrittenFile: Hashable, Sendable {
  /// The number of bytes.
  let size: Int
  /// The digest of the bytes.
  let digest: SHA256Digest
}

/// Writes bytes to a descriptor; false where the system refuses, with the reason in `errno`.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes
  while !rest.isEmpty {
    let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
    if count < 0 {
      if errno == EINTR { continue }
      return false
    }
    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
  }
  return true
}

extension AuditError {
  /// The failure that `errno` holds, of writing a file or folder.
  static func systemError(writing path: String) -> AuditError {
    systemError(errno, writing: path)
  }

  /// A failure of the system, by its number.
  static func systemError(_ number: Int32, writing path: String) -> AuditError {
    .cannotWrite(
      path: path, reason: LocalizedText(systemReason: String(cString: strerror(number))))
  }
}
