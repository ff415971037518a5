import Glibc

/// Reading one file from disk.
public enum SourceFile {
  /// The largest file read, in bytes: a report has some ten thousand.
  public static let sizeLimit = 16 << 20

  /// The bytes of a file.
  ///
  /// - Throws: `tooLarge` before a large file is read, `unreadable` with the system's reason.
  public static func bytes(
    path: FilePath, limit: Int = sizeLimit
  ) throws(IntakeError) -> [UInt8] {
    // A pipe without a writer would hold the run until one comes.
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    if descriptor < 0 { throw .unreadable(reason: systemReason()) }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw .unreadable(reason: systemReason()) }
    if status.st_mode & S_IFMT != S_IFREG { throw .unreadable(reason: "not a regular file") }
    let size = Int(status.st_size)
    if size > limit { throw .tooLarge(size: size, limit: limit) }
    var reason: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { reason = systemReason() }
        if got <= 0 { break }
        count += got
      }
    }
    if let reason { throw .unreadable(reason: reason) }
    return bytes
  }

  /// The text of a file of a known container.
  public static func text(
    path: FilePath, printedAs name: String, container: Container = .plainText
  ) throws(IntakeError) -> SourceText {
    try container.text(path: name, bytes: try bytes(path: path))
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}
