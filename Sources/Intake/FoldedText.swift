/// A text in which characters that mean the same are written the same, with a map back.
///
/// Each code is a folded scalar of the basic plane. Runs of spaces are one space, `<br>` is a line
/// end and `&nbsp;` a space, as they stand in Markdown tables. The buffers are kept from one text to
/// the next: create one value for each worker and call `fold` again and again.
public struct FoldedText: Sendable {
  /// The codes; only the first `count` belong to the text.
  public private(set) var codes: [UInt16] = []
  /// The offset in the source of the scalar that each code came from.
  public private(set) var offsets: [UInt32] = []
  /// The number of codes.
  public private(set) var count = 0

  /// Creates an empty text.
  public init() {}

  /// Folds a text, replacing what was there.
  ///
  /// - Complexity: O(bytes).
  public mutating func fold(_ source: SourceText) {
    fold(source, SourceSpan(start: 0, end: source.bytes.count))
  }

  /// Folds a part of a text, replacing what was there; offsets are those of the whole text.
  ///
  /// - Complexity: O(bytes of the part).
  public mutating func fold(_ source: SourceText, _ part: SourceSpan) {
    var needed = part.end - part.start + 1
    if needed > Self.large { needed = Self.scalarCount(source.bytes, part) + 1 }
    makeRoom(needed)
    count = Self.fold(source.bytes, part, codes: &codes, offsets: &offsets)
  }

  /// Replaces the text by parts of another one, in their order; places stay those of the source.
  ///
  /// - Parameter joint: The code that is written between two parts.
  /// - Returns: The range of each part in this text.
  /// - Complexity: O(codes of the parts).
  public mutating func assemble(
    _ parts: [Range<Int>], of other: FoldedText, joint: UInt16
  ) -> [Range<Int>] {
    makeRoom(parts.reduce(1) { $0 + $1.count + 1 })
    var placed: [Range<Int>] = []
    placed.reserveCapacity(parts.count)
    var n = 0
    for part in parts {
      if n > 0 {
        codes[n] = joint
        offsets[n] = other.offsets[part.lowerBound]
        n += 1
      }
      let start = n
      for i in part {
        codes[n] = other.codes[i]
        offsets[n] = other.offsets[i]
        n += 1
      }
      placed.append(start..<n)
    }
    // The end of the last part; a text of no parts ends where the other begins.
    if let last = parts.last {
      offsets[n] = other.offsets[last.upperBound]
    } else {
      offsets[n] = other.offsets[0]
    }
    count = n
    return placed
  }

  /// Texts of more bytes get buffers of their exact size; the others leave room for the next one.
  private static let large = 1 << 18

  private mutating func makeRoom(_ needed: Int) {
    if codes.count >= needed { return }
    let size = needed > Self.large ? needed : needed * 2
    codes = [UInt16](repeating: 0, count: size)
    offsets = [UInt32](repeating: 0, count: size)
  }

  private static func scalarCount(_ bytes: [UInt8], _ part: SourceSpan) -> Int {
    let span = bytes.span
    var count = 0
    for i in part.start..<part.end where span[i] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// The source bytes that a range of codes came from.
  public func sourceSpan(_ range: Range<Int>, in source: SourceText) -> SourceSpan {
    let start = Int(offsets[range.lowerBound])
    if range.isEmpty { return SourceSpan(start: start, end: start) }
    let last = Int(offsets[range.upperBound - 1])
    return SourceSpan(start: start, end: min(source.bytes.count, last + width(source.bytes[last])))
  }

  /// The codes of a range as a string.
  public func string(_ range: Range<Int>) -> String {
    Self.string(codes[range])
  }

  /// Folded codes as a string.
  public static func string(_ codes: ArraySlice<UInt16>) -> String {
    String(unsafeUninitializedCapacity: codes.count * 3) { buffer in
      var n = 0
      for code in codes {
        if code < 0x80 {
          buffer[n] = UInt8(code)
          n += 1
        } else if code < 0x800 {
          buffer[n] = UInt8(0xC0 | code >> 6)
          buffer[n + 1] = UInt8(0x80 | code & 0x3F)
          n += 2
        } else {
          buffer[n] = UInt8(0xE0 | code >> 12)
          buffer[n + 1] = UInt8(0x80 | code >> 6 & 0x3F)
          buffer[n + 2] = UInt8(0x80 | code & 0x3F)
          n += 3
        }
      }
      return n
    }
  }

  private func width(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func fold(
    _ source: [UInt8], _ part: SourceSpan, codes codeBuffer: inout [UInt16],
    offsets offsetBuffer: inout [UInt32]
  ) -> Int {
    // The loop below runs once for each scalar of each report. It looks up without bounds checks
    // where the bounds are known: a text is valid UTF-8, the table has an entry for each scalar of
    // the basic plane, and there are at least as many codes as scalars.
    let foldingTable = FoldingTable.shared.codes
    precondition(foldingTable.count == 0x10000, "the folding table is incomplete")
    let size = part.end - part.start
    precondition(part.end <= source.count, "a part that ends at \(part.end) of \(source.count)")
    let room = size > large ? scalarCount(source, part) : size
    precondition(codeBuffer.count > room && offsetBuffer.count > room)
    let bytes = source.span
    let table = foldingTable.span
    var codes = codeBuffer.mutableSpan
    var offsets = offsetBuffer.mutableSpan
    let end = part.end
    var i = part.start
    var n = 0
    let raw = bytes.bytes
    while i < end {
      // Nearly all of a report are ideographs of three bytes, 1110xxxx 10xxxxxx 10xxxxxx, and what
      // one byte holds.
      while i &+ 4 <= end {
        let word = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt32.self)
          .littleEndian
        if word & 0x00C0_C0F0 != 0x0080_80E0 { break }
        let scalar = (word & 0x0F) &<< 12 | (word &>> 2) & 0xFC0 | (word &>> 16) & 0x3F
        let code = table[unchecked: Int(scalar)]
        if code <= 0x20 { break }
        codes[unchecked: n] = code
        offsets[unchecked: n] = UInt32(truncatingIfNeeded: i)
        n &+= 1
        i &+= 3
      }
      while i < end {
        let byte = bytes[unchecked: i]
        if byte >= 0x80 { break }
        let code = table[unchecked: Int(byte)]
        if code == FoldingTable.special { break }
        if code == 0x20 && n > 0 && codes[unchecked: n &- 1] == 0x20 {
          i &+= 1
          continue
        }
        codes[unchecked: n] = code
        offsets[unchecked: n] = UInt32(truncatingIfNeeded: i)
        n &+= 1
        i &+= 1
      }
      if i == end { break }
      let start = i
      let lead = bytes[unchecked: i]
      var code: UInt16
      if lead >= 0xE0 && lead < 0xF0 {
        let scalar =
          Int(lead & 0x0F) &<< 12 | Int(bytes[unchecked: i &+ 1] & 0x3F) &<< 6
          | Int(bytes[unchecked: i &+ 2] & 0x3F)
        code = table[unchecked: scalar]
        i &+= 3
      } else if lead < 0x80 {
        code = table[unchecked: Int(lead)]
        i &+= 1
      } else if lead < 0xE0 {
        code = table[unchecked: Int(lead & 0x1F) &<< 6 | Int(bytes[unchecked: i &+ 1] & 0x3F)]
        i &+= 2
      } else {
        code = FoldingTable.other
        i &+= 4
      }
      if code == FoldingTable.special {
        if lead >= 0x80 || lead == 0 { continue }
        let several = Self.severalAsOne(bytes, at: start)
        code = several.code
        i = start &+ several.length
      }
      if code == 0x20 && n > 0 && codes[unchecked: n &- 1] == 0x20 { continue }
      codes[unchecked: n] = code
      offsets[unchecked: n] = UInt32(truncatingIfNeeded: start)
      n &+= 1
    }
    offsets[n] = UInt32(truncatingIfNeeded: end)
    return n
  }

  /// The code and the length of CR or CR LF, `&nbsp;`, `<br>`, or the character itself.
  private static func severalAsOne(
    _ bytes: borrowing Span<UInt8>, at start: Int
  ) -> (code: UInt16, length: Int) {
    func matches(_ text: StaticString) -> Bool {
      if start + text.utf8CodeUnitCount > bytes.count { return false }
      for k in 0..<text.utf8CodeUnitCount {
        let byte = bytes[start + k]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if lower != text.utf8Start[k] { return false }
      }
      return true
    }
    if bytes[start] == 0x0D {
      return (0x0A, start + 1 < bytes.count && bytes[start + 1] == 0x0A ? 2 : 1)
    }
    if matches("&nbsp;") { return (0x20, 6) }
    if matches("<br>") { return (0x0A, 4) }
    if matches("<br/>") { return (0x0A, 5) }
    if matches("<br />") { return (0x0A, 6) }
    return (UInt16(bytes[start]), 1)
  }
}
