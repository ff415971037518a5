/// The words around a number, without the number: reports that say a thing in the same words share it.
public struct Wording: Hashable, Sendable {
  /// The fingerprint of the words and of how they are read.
  public let fingerprint: UInt64

  /// Creates a wording from its fingerprint.
  public init(fingerprint: UInt64) {
    self.fingerprint = fingerprint
  }
}
