/// The path of a file or folder as the system has it: bytes, which need not be UTF-8.
public struct FilePath: Hashable, Sendable {
  /// The bytes, without the NUL at the end.
  public let bytes: [UInt8]

  /// Takes a path by its bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Takes a path by its text.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// Calls a closure with the path as system calls take it.
  ///
  /// A path with a NUL in it, which no file can have, is given as the empty path, which no file has.
  public func withCString<Value, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var characters = bytes.contains(0) ? [] : bytes.map { CChar(bitPattern: $0) }
    characters.append(0)
    let result: Result<Value, Failure> = characters.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a path without an end") }
      do throws(Failure) { return .success(try body(base)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// The path of something in this folder.
  public func appending(_ name: FilePath) -> FilePath {
    FilePath(bytes: bytes + [Self.slash] + name.bytes)
  }

  /// The components between slashes, without empty ones.
  public var components: [FilePath] {
    bytes.split(separator: Self.slash).map { FilePath(bytes: Array($0)) }
  }

  /// Whether the path begins at the root.
  public var isAbsolute: Bool { bytes.first == Self.slash }

  /// What is behind the last slash; the path itself where there is none.
  public var lastComponent: FilePath {
    guard let place = bytes.lastIndex(of: Self.slash) else { return self }
    return FilePath(bytes: Array(bytes[(place + 1)...]))
  }

  /// The path up to its last slash, which is left out; nil where it has none.
  public var parent: FilePath? {
    bytes.lastIndex(of: Self.slash).map { FilePath(bytes: Array(bytes[..<$0])) }
  }

  private static let slash = UInt8(ascii: "/")
}

extension FilePath: Comparable {
  /// Bytewise.
  public static func < (a: FilePath, b: FilePath) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}

extension FilePath: ExpressibleByStringInterpolation {
  /// Takes a path by its text.
  public init(stringLiteral text: String) { self.init(text) }
}

extension FilePath {
  /// The path as it is printed: UTF-8 as it stands, a character that does not show itself as `\x0a` or
  /// `\u{202e}`, and a backslash doubled; of a name that is no UTF-8 every byte beyond ASCII as `\xd6`.
  /// So two paths are never printed alike, and each can be had back.
  public var printed: String {
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\\") }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    return bytes.split(separator: Self.slash, omittingEmptySubsequences: false)
      .map(Self.printed).joined(separator: "/")
  }

  private static func printed(_ name: ArraySlice<UInt8>) -> String {
    if let text = String(validating: name, as: UTF8.self) {
      return text.unicodeScalars.reduce(into: "") { $0 += printed($1) }
    }
    return name.reduce(into: "") { text, byte in
      text += byte < 0x80 ? printed(Unicode.Scalar(byte)) : HiddenCharacter.byteEscape(byte)
    }
  }

  private static func printed(_ scalar: Unicode.Scalar) -> String {
    scalar == "\\" ? "\\\\" : HiddenCharacter.escape(of: scalar) ?? String(scalar)
  }
}
