import Testing

@testable import Reporting

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("公开率 22/56", "公开率 22/56"), ("a|b", "a\\|b"), ("*x*_y_", "\\*x\\*\\_y\\_"),
    ("<b>\n# 一", "\\<b\\> \\# 一"), ("\\", "\\\\"), ("a\tb", "a b"),
  ])
  func texts(text: String, markdown: String) {
    #expect(Markdown.text(text) == markdown)
  }

  @Test(arguments: [("a/b.txt:1:2", "`a/b.txt:1:2`"), ("a`b", "`` a`b ``"), ("a\nb", "`a b`")])
  func code(text: String, markdown: String) {
    #expect(Markdown.code(text) == markdown)
  }
}
