import Glibc

/// The folder in which failing inputs are left, each with a line that says what is wrong with it.
struct FoundFolder {
  let path: String

  init(_ path: String) {
    self.path = path
    Self.make(path)
  }

  /// Makes a folder and those above it.
  static func make(_ path: String) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o755)
    }
  }

  /// Whether a failure of a name is there already.
  func has(_ name: String) -> Bool { access("\(path)/\(name).txt", F_OK) == 0 }

  /// Leaves an input and its note.
  func add(_ name: String, _ bytes: [UInt8], suffix: String = "input", note: String) {
    Self.write(bytes, to: "\(path)/\(name).\(suffix)")
    Self.write(Array((note + "\n").utf8), to: "\(path)/\(name).txt")
  }

  /// Writes a file; a full disk is the reader's to notice.
  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// The bytes of a file; none where it cannot be read.
  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }
}

/// Prints a line on standard error.
func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}
