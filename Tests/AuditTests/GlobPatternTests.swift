import Intake
import Testing

@testable import Audit

@Suite struct GlobPatternTests {
  @Test(arguments: [
    ("*.txt", "a.txt", "2021/a.txt", true),
    ("*.txt", "a.md", "2021/a.md", false),
    ("old", "old", "2021/old", true),
    ("old/", "old", "old", true),
    ("a?.txt", "a1.txt", "a1.txt", true),
    ("[ab].txt", "c.txt", "c.txt", false),
    ("2021/*.txt", "a.txt", "2021/a.txt", true),
    ("2021/*.txt", "a.txt", "2021/x/a.txt", false),
    ("/a.txt", "a.txt", "a.txt", true),
    ("/a.txt", "a.txt", "2021/a.txt", false),
  ])
  func aPatternMatches(pattern: String, name: String, path: String, expected: Bool) {
    #expect(
      GlobPattern(FilePath(pattern)).matches(name: FilePath(name), path: FilePath(path)) == expected
    )
  }
}
