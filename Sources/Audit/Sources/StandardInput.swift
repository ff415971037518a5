import Findings
import Glibc
import Intake
import Reporting

/// Standard input, read once from beginning to end.
enum StandardInput {
  /// The paths listed on standard input; empty lines are passed over.
  ///
  /// - Throws: `noPathList` where what arrives is plainly something else.
  static func paths(endWithNUL: Bool) throws(AuditError) -> [FilePath] {
    var lines = LineReader(lineEnd: endWithNUL ? 0 : 0x0A, limit: 1 << 16)
    var list = PathList(endsWithNUL: endWithNUL)
    while let line = try lines.next() { try list.add(line) }
    return try list.checkedPaths
  }

  /// The whole of standard input as one source named `-`.
  static func text() throws(AuditError) -> Source {
    var chunks = ChunkReader()
    var bytes: [UInt8] = []
    while try chunks.read(into: &bytes) {
      if bytes.count > SourceFile.sizeLimit {
        let error = IntakeError.tooLarge(size: bytes.count, limit: SourceFile.sizeLimit)
        return Source(name: "-", content: .unavailable(FileFailure(error)))
      }
    }
    return Source(name: "-", content: .bytes(bytes))
  }
}

/// Reads standard input in pieces.
struct ChunkReader {
  private static let pieceSize = 1 << 18

  /// Appends the next piece; false at the end.
  mutating func read(into bytes: inout [UInt8]) throws(AuditError) -> Bool {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.pieceSize))
    while true {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(STDIN_FILENO, buffer.baseAddress! + start, Self.pieceSize)
      }
      if got < 0 && errno == EINTR { continue }
      if got < 0 {
        throw .standardInput(
          reason: LocalizedText(systemReason: String(cString: strerror(errno))))
      }
      bytes.removeLast(Self.pieceSize - got)
      return got > 0
    }
  }
}
