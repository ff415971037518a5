/// Plain text and Markdown: UTF-8 with or without a byte-order mark, or GB18030.
enum PlainText {
  static func decode(path: String, bytes: [UInt8]) throws(IntakeError) -> SourceText {
    let text = withoutByteOrderMark(bytes)
    let offset = firstInvalidUTF8(text.span)
    if let kind = ForeignKind(text, firstInvalid: offset) { throw .binary(kind: kind) }
    guard let offset else {
      if isBlank(text) { throw .empty }
      return SourceText(path: path, utf8: text)
    }
    guard let decoded = GB18030.decode(text), readsAsReport(decoded) else {
      throw .encoding(offset: offset)
    }
    return SourceText(path: path, utf8: withoutByteOrderMark(decoded), encoding: .gb18030)
  }

  private static func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
  }

  /// Bytes that are not UTF-8 are taken for GB18030 only if words of a report come out: almost any
  /// bytes decode as GB18030.
  private static func readsAsReport(_ utf8: [UInt8]) -> Bool {
    ["政府", "公开", "公開", "自然人"].contains { contains(utf8.span, Array($0.utf8).span) }
  }

  private static func contains(
    _ text: borrowing Span<UInt8>, _ word: borrowing Span<UInt8>
  ) -> Bool {
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == word[0] {
      var k = 1
      while k < word.count && text[start + k] == word[k] { k += 1 }
      if k == word.count { return true }
    }
    return false
  }

  /// Whether all characters fold to a space, a line end or nothing.
  private static func isBlank(_ utf8: [UInt8]) -> Bool {
    let folding = FoldingTable.shared.codes
    var i = 0
    while i < utf8.count {
      let lead = utf8[i]
      var code = UInt16(lead)
      if lead >= 0xF0 { return false }
      if lead >= 0xE0 {
        code =
          UInt16(lead & 0x0F) << 12 | UInt16(utf8[i + 1] & 0x3F) << 6
          | UInt16(utf8[i + 2] & 0x3F)
        i += 3
      } else if lead >= 0xC0 {
        code = UInt16(lead & 0x1F) << 6 | UInt16(utf8[i + 1] & 0x3F)
        i += 2
      } else {
        i += 1
        if lead > 0x20 { return false }
        continue
      }
      if folding[Int(code)] > 0x20 { return false }
    }
    return true
  }

  /// The offset of the first byte that is not valid UTF-8 or is NUL; nil where there is none.
  static func firstInvalidUTF8(_ bytes: borrowing Span<UInt8>) -> Int? {
    let end = bytes.count
    let raw = bytes.bytes
    var i = 0
    while i < end {
      // Half of a report is ideographs of three bytes: in a word of four, 1110xxxx 10xxxxxx 10xxxxxx
      // is the mask, and E0 and ED need a closer look.
      while i &+ 4 <= end {
        let word = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt32.self).littleEndian
        if word & 0x00C0_C0F0 != 0x0080_80E0 || word & 0x0F == 0 || word & 0x0F == 0x0D { break }
        i &+= 3
      }
      while i &+ 8 <= end {
        let word = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
          .littleEndian
        let ones: UInt64 = 0x0101_0101_0101_0101
        // High bits, and those that zeros borrow.
        let found = (word | (word &- ones)) & (ones &* 0x80)
        i &+= found.trailingZeroBitCount / 8
        if found != 0 { break }
      }
      while i < end {
        let ascii = bytes[unchecked: i]
        if ascii >= 0x80 { break }
        if ascii == 0 { return i }
        i &+= 1
      }
      if i == end { return nil }
      let lead = bytes[unchecked: i]
      if lead >= 0xE0 && lead < 0xF0 {
        if i &+ 2 >= end { return i }
        let second = bytes[unchecked: i &+ 1]
        let third = bytes[unchecked: i &+ 2]
        if (second & 0xC0) != 0x80 || (third & 0xC0) != 0x80 { return i }
        if (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) { return i }
        i &+= 3
      } else if lead >= 0xC2 && lead < 0xE0 {
        if i + 1 >= end || bytes[i + 1] & 0xC0 != 0x80 { return i }
        i += 2
      } else if lead >= 0xF0 && lead < 0xF5 {
        if i + 3 >= end { return i }
        let second = bytes[i + 1]
        if second & 0xC0 != 0x80 || bytes[i + 2] & 0xC0 != 0x80 || bytes[i + 3] & 0xC0 != 0x80 {
          return i
        }
        if (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F) { return i }
        i += 4
      } else {
        return i
      }
    }
    return nil
  }
}
