extension SmallCorpus {
  /// The sources as NDJSON, one object `{"source","text"}` a line; bytes that are no text are repaired.
  public var lines: [UInt8] {
    var lines: [UInt8] = []
    for source in sources {
      lines += Array("{\"source\":".utf8)
      Self.append(source.name, to: &lines)
      lines += Array(",\"text\":".utf8)
      Self.append(String(decoding: source.bytes, as: UTF8.self), to: &lines)
      lines += Array("}\n".utf8)
    }
    return lines
  }

  private static func append(_ text: String, to line: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    line.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: line += [0x5C, byte]
      case 0..<0x20:
        line += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: line.append(byte)
      }
    }
    line.append(0x22)
  }
}
