import Foundation
import Testing

@testable import Reporting

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("公开", "\"公开\""), ("a\"b", #""a\"b""#), (#"C:\x"#, #""C:\\x""#), ("a\tb\n", #""a\tb\n""#),
    ("\u{0}\u{1F}\u{8}\u{C}\r", #""\u0000\u001f\b\f\r""#), ("", "\"\""), ("/", "\"/\""),
    ("\u{7F}\u{2028}\u{80}\u{9F}\u{A0}", "\"\\u007f\u{2028}\\u0080\\u009f\u{A0}\""),
  ])
  func escapes(text: String, json: String) {
    #expect(written { $0.append(jsonString: text) } == json)
  }

  @Test func absentTextIsNull() {
    #expect(written { $0.append(jsonString: nil as String?) } == "null")
  }

  /// Random texts come back from an independent parser as they were.
  @Test func textsReadBack() throws {
    var seed: UInt64 = 711
    print("seed \(seed)")
    func next(_ bound: UInt64) -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (seed >> 33) % bound
    }
    for _ in 0..<2000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<next(30) {
        let range: UInt64 = [0x24, 0x80, 0x3000, 0xA000, 0x10FFFF][Int(next(5))]
        if let scalar = Unicode.Scalar(UInt32(next(range))) { scalars.append(scalar) }
      }
      let text = String(scalars)
      let json = written { $0.append(jsonString: text) }
      let back = try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8))
      #expect(back.map { Array($0.utf8) } == [Array(text.utf8)], "\(json)")
    }
  }
}
