import CCrypto
import Findings

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

  /// The digest; the last call.
  mutating func finish() -> SHA256Digest {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    let code = EVP_DigestFinal_ex(context, &digest, nil)
    precondition(code == 1, "EVP_DigestFinal_ex: \(code)")
    return SHA256Digest(digest: digest)
  }
}
