import Glibc

/// What can go wrong when files are written.
enum OutputProblem: Error {
  /// A folder could not be made.
  case folder(path: String, code: Int32)
  /// A file could not be written to its end.
  case file(path: String, code: Int32)

  /// The problem in words.
  var message: String {
    switch self {
    case .folder(let path, let code): "cannot make \(path): \(String(cString: strerror(code)))"
    case .file(let path, let code): "cannot write \(path): \(String(cString: strerror(code)))"
    }
  }
}

/// A file open for writing.
struct OutputFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Standard output.
  static func standardOutput() -> OutputFile { OutputFile(path: "standard output", descriptor: 1) }

  /// Writes a message to standard error; there is nowhere to report a failure of that.
  static func writeError(_ message: String) {
    let bytes = Array(message.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Opens a file for writing from its begin.
  init(_ path: String) throws(OutputProblem) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { throw .file(path: path, code: errno) }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(OutputProblem) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress! + start, bytes.count - start)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw .file(path: path, code: errno)
      }
      start += written
    }
  }

  deinit { if descriptor > 2 { close(descriptor) } }

  /// Writes a whole file.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputProblem) {
    let file = try OutputFile(path)
    try file.write(bytes)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(OutputProblem) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o755) != 0 && errno != EEXIST { throw .folder(path: made, code: errno) }
    }
  }
}
