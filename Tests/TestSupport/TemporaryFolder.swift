import Glibc

/// A folder for one test, removed with all in it when the test is over.
public final class TemporaryFolder {
  /// The absolute path, without links.
  public let path: String

  /// Makes the folder.
  public init() {
    var base = "/tmp"
    if let named = getenv("TMPDIR") { base = String(cString: named) }
    var template = Array("\(base)/gouji-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template), let real = realpath(made, nil) else {
      preconditionFailure("mkdtemp: \(String(cString: strerror(errno)))")
    }
    path = String(cString: real)
    free(real)
  }

  deinit { Self.remove(path) }

  /// Writes a file, with the folders above it.
  public func write(_ bytes: [UInt8], to name: String) {
    makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
    guard let file = fopen("\(path)/\(name)", "w") else {
      preconditionFailure("\(name): \(String(cString: strerror(errno)))")
    }
    let count = fwrite(bytes, 1, bytes.count, file)
    precondition(count == bytes.count && fclose(file) == 0, "\(name) is not written")
  }

  /// Writes a text.
  public func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  /// Makes a folder, with those above it.
  public func makeFolder(_ name: String) {
    var made = path
    for part in name.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o777)
    }
  }

  /// Makes a link.
  public func link(_ name: String, to target: String) {
    precondition(symlink(target, "\(path)/\(name)") == 0, "link \(name)")
  }

  /// The bytes of a file; nil where there is none.
  public func bytes(_ name: String) -> [UInt8]? { fileBytes("\(path)/\(name)") }

  /// The names in a folder, sorted.
  public func names(in name: String = ".") -> [String] { Self.names("\(path)/\(name)") }

  private static func names(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    chmod(path, 0o777)
    for name in names(path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}

/// The bytes of a file; nil where it cannot be read.
public func fileBytes(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&piece, 1, piece.count, file)
    if count == 0 { return bytes }
    bytes += piece[..<count]
  }
}
