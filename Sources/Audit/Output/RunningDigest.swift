import CCrypto

/// A SHA-256 digest of bytes that come piece by piece.
struct RunningDigest: ~Copyable {
  private let context: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    let code = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(code == 1, "EVP_DigestUpdate: \(code)")
  }

  /// The digest as 64 lower-case hexadecimal digits; the last call.
  mutating func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let code = EVP_DigestFinal_ex(context, &digest, &length)
    precondition(code == 1, "EVP_DigestFinal_ex: \(code)")
    let digits = Array("0123456789abcdef".utf8)
    let text = digest[..<Int(length)].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
