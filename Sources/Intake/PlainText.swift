/// Plain text and Markdown: UTF-8 with or without a byte-order mark, or GB18030.
enum PlainText {
  static func decode(path: String, bytes: [UInt8]) throws(IntakeError) -> SourceText {
    let text = withoutByteOrderMark(bytes)
    if let kind = binaryKind(text) { throw .binary(kind: kind) }
    guard let offset = firstInvalidUTF8(text.span) else {
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

  /// What a file that is no text looks like; nil for text.
  private static func binaryKind(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) { return "a PDF document" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a ZIP archive or Office document" }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old Office document" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "UTF-16 text"
    }
    return bytes.contains(0) ? "binary data" : nil
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
  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    for byte in bytes {
      if byte >= 0x80 { break }
      if byte > 0x20 { return false }
    }
    let folding = FoldingTable.shared.codes
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar.value <= 0xFFFF && folding[Int(scalar.value)] <= 0x20
    }
  }

  /// The offset of the first byte that is not valid UTF-8; nil where all are.
  static func firstInvalidUTF8(_ bytes: borrowing Span<UInt8>) -> Int? {
    let end = bytes.count
    var i = 0
    while i < end {
      let lead = bytes[i]
      if lead < 0x80 {
        i += 1
      } else if lead >= 0xE0 && lead < 0xF0 {
        if i + 2 >= end { return i }
        let second = bytes[i + 1]
        if second & 0xC0 != 0x80 || bytes[i + 2] & 0xC0 != 0x80 { return i }
        if (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) { return i }
        i += 3
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
