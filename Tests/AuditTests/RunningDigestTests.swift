import Testing

@testable import Audit
@testable import Findings

@Suite struct RunningDigestTests {
  /// FIPS 180-4, the example of two blocks.
  @Test func piecesGiveTheDigestOfTheWhole() {
    var digest = RunningDigest()
    for piece in ["abcdbcdecdefdefgefghfghighijhij", "", "kijkljklmklmnlmnomnopnopq"] {
      Array(piece.utf8).withUnsafeBytes { digest.update($0) }
    }
    #expect(
      digest.finish().hexadecimal
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }
}
