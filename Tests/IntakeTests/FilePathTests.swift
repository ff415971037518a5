import Intake
import Testing

@Suite struct FilePathTests {
  @Test(
    "issue 12 C4: paths as they are printed",
    arguments: [
      ("2021/a.txt".map { $0.utf8.first! }, "2021/a.txt"),
      (Array("政府.txt".utf8), "政府.txt"),
      // 政府 in GBK.
      ([0xD5, 0xFE, 0xB8, 0xAE] + Array(".txt".utf8), "\\xd5\\xfe\\xb8\\xae.txt"),
      (Array("a\\b".utf8), "a\\\\b"), (Array("\\xd5".utf8), "\\\\xd5"),
      (Array("a\nb\u{1B}[31m\t\u{7F}".utf8), "a\\x0ab\\x1b[31m\\x09\\x7f"),
      (Array("\u{202E}txt.\u{9B}".utf8), "\\u{202e}txt.\\u{9b}"),
      // 年报 in GBK, of which the last three bytes happen to be a character of UTF-8.
      ([0xC4, 0xEA, 0xB1, 0xA8], "\\xc4\\xea\\xb1\\xa8"),
      ([0xFF, 0x2F] + Array("政".utf8), "\\xff/政"),
      ([0x9B], "\\x9b"), ([0xE6, 0x94, 0x2E], "\\xe6\\x94."), ([], ""),
    ] as [([UInt8], String)])
  func printing(bytes: [UInt8], printed: String) {
    #expect(FilePath(bytes: bytes).printed == printed)
  }

  /// No two paths of up to three of these bytes are printed alike.
  @Test func noTwoPathsArePrintedAlike() {
    let bytes: [UInt8] = [0x0A, 0x5C, 0x78, 0x30, 0x61, 0x75, 0x7B, 0xC2, 0x9B, 0xFF]
    var paths: [[UInt8]] = [[]]
    for _ in 0..<4 { paths += paths.flatMap { path in bytes.map { path + [$0] } } }
    let all = Set(paths)
    #expect(Set(all.map { FilePath(bytes: $0).printed }).count == all.count)
  }

  @Test func parts() {
    let path: FilePath = "/x/y//z.txt"
    #expect(path.components == ["x", "y", "z.txt"])
    #expect(path.lastComponent == "z.txt")
    #expect(path.parent == "/x/y/")
    #expect(path.isAbsolute)
    #expect(FilePath("a").parent == nil)
    #expect(FilePath("a").appending("b") == "a/b")
  }

  @Test func aPathWithNULIsNoPath() {
    #expect(throws: IntakeError.self) {
      try SourceFile.bytes(path: FilePath(bytes: Array("/dev/null\0x".utf8)))
    }
  }
}
