/// Makes a failing input smaller by leaving parts of it out (delta debugging).
///
/// Reference: Zeller & Hildebrandt (2002), IEEE Trans. Software Eng. 28, 183–200.
public struct Minimizer {
  /// How many more inputs may be tried.
  private var budget: Int
  private let fails: ([UInt8]) -> Bool

  /// Creates a minimiser.
  ///
  /// - Parameter fails: Whether an input still fails.
  public init(budget: Int, fails: @escaping ([UInt8]) -> Bool) {
    self.budget = budget
    self.fails = fails
  }

  /// A smaller input that fails: first lines are left out, then characters.
  public mutating func minimized(_ input: [UInt8]) -> [UInt8] {
    let lines = input.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let fewer = reduced(lines) { Array($0.joined(separator: [0x0A])) }
    let bytes = Array(fewer.joined(separator: [0x0A]))
    return Array(reduced(Self.characters(of: bytes)) { Array($0.joined()) }.joined())
  }

  private mutating func reduced(
    _ parts: [[UInt8]], _ joined: ([[UInt8]]) -> [UInt8]
  ) -> [[UInt8]] {
    var parts = parts
    var size = max(1, parts.count / 2)
    while budget > 0 {
      var start = 0
      var isSmaller = false
      while start < parts.count && parts.count > 1 && budget > 0 {
        var rest = parts
        rest.removeSubrange(start..<min(start + size, parts.count))
        budget -= 1
        if fails(joined(rest)) {
          parts = rest
          isSmaller = true
        } else {
          start += size
        }
      }
      if size == 1 && !isSmaller { break }
      size = max(1, size / 2)
    }
    return parts
  }

  /// The bytes of each character; a byte that belongs to none stands alone.
  private static func characters(of bytes: [UInt8]) -> [[UInt8]] {
    var characters: [[UInt8]] = []
    for byte in bytes {
      if byte & 0xC0 == 0x80 && !characters.isEmpty {
        characters[characters.count - 1].append(byte)
      } else {
        characters.append([byte])
      }
    }
    return characters
  }
}
