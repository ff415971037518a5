import Glibc

/// GB18030 through the C library's converter.
enum GB18030 {
  /// The text as UTF-8; nil where the bytes are not GB18030 or the converter is not installed.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    let converter = iconv_open("UTF-8", "GB18030")
    // iconv_open reports failure as (iconv_t)-1.
    if Int(bitPattern: converter) == -1 { return nil }
    defer { iconv_close(converter) }
    // One byte of GB18030 is at most two bytes of UTF-8.
    let capacity = bytes.count * 2 + 4
    var failed = false
    let decoded = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      bytes.withUnsafeBytes { input in
        var source = UnsafeMutablePointer(
          mutating: input.bindMemory(to: CChar.self).baseAddress)
        var sourceLeft = bytes.count
        var target: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(output.baseAddress!)
          .bindMemory(to: CChar.self, capacity: capacity)
        var targetLeft = capacity
        let result = iconv(converter, &source, &sourceLeft, &target, &targetLeft)
        // iconv reports failure as (size_t)-1, and size_t is Int here.
        failed = result == -1
        count = capacity - targetLeft
      }
    }
    return failed ? nil : decoded
  }
}
