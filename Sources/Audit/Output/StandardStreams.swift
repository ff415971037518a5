import Findings
import Glibc
import Reporting

/// Standard output: data, and nothing else.
public enum StandardOutput {
  /// Writes a text.
  public static func write(_ text: String) throws(AuditError) {
    var writer = ByteWriter(capacity: text.utf8.count)
    writer.append(text)
    try write(writer)
  }

  static func write(_ writer: borrowing ByteWriter) throws(AuditError) {
    var code: Int32 = 0
    writer.withBytes { bytes in
      if !writeAll(bytes, to: STDOUT_FILENO) { code = errno }
    }
    if code == 0 { return }
    if code == EPIPE { throw .brokenPipe }
    let reason = LocalizedText(systemReason: String(cString: strerror(code)))
    throw .cannotWriteStandardOutput(reason: reason)
  }
}

/// Standard error: progress and messages.
public enum StandardError {
  /// Writes a line; a standard error that is closed loses it.
  public static func write(_ line: String) { writeRaw(line + "\n") }

  /// Writes a text as it is.
  public static func writeRaw(_ text: String) {
    var text = text
    text.withUTF8 { _ = writeAll(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }

  /// Whether it is a terminal.
  public static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
