import Glibc

/// Texts in other encodings.
public enum Recoding {
  /// UTF-8 written in GB18030.
  ///
  /// - Returns: nil where the text is no UTF-8, or the system has no such encoding.
  public static func gb18030(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 2 * bytes.count + 16)
    var left = output.count
    let isDone = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var source = from.baseAddress
        var sourceLeft = from.count
        var target = to.baseAddress
        return iconv(converter, &source, &sourceLeft, &target, &left) != Int(bitPattern: UInt.max)
          && sourceLeft == 0
      }
    }
    return isDone ? output[..<(output.count - left)].map { UInt8(bitPattern: $0) } : nil
  }
}
