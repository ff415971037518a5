import CCrypto

/// The SHA-256 digest of some bytes.
public struct SHA256Digest: Hashable, Sendable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Takes a digest that was computed elsewhere, such as piece by piece.
  public init(digest bytes: [UInt8]) {
    precondition(bytes.count == Int(SHA256_DIGEST_LENGTH), "a digest of \(bytes.count) bytes")
    self.bytes = bytes
  }

  /// Computes the digest of some bytes.
  public init(of input: [UInt8]) {
    var output = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    input.withUnsafeBufferPointer { source in
      _ = SHA256(source.baseAddress, source.count, &output)
    }
    bytes = output
  }

  /// Computes the digest of the UTF-8 form of a string.
  public init(of string: String) { self.init(of: Array(string.utf8)) }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
