import Testing

@testable import Reporting

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("公开率 22/56", "公开率 22/56"), ("a|b", "a\\|b"), ("*x*_y_", "\\*x\\*\\_y\\_"),
    ("<b>\n# 一", "\\<b\\>\\\\x0a\\# 一"), ("\\", "\\\\"), ("a\tb", "a b"),
  ])
  func texts(text: String, markdown: String) {
    #expect(Markdown.text(text) == markdown)
  }

  @Test(
    "issue 12 C5: what a page would obey",
    arguments: [
      ("&lt;b&gt;", "\\&lt;b\\&gt;"), ("网站http://x.cn/a。", "网站`http://x.cn/a`。"),
      ("www.x.gov.cn|b", "`www.x.gov.cn`\\|b"), ("a@b.com", "`a@b.com`"), ("3.5%", "3.5%"),
      ("t3.granted.total", "t3.granted.total"), ("2021/a.txt", "2021/a.txt"),
      ("x.gov.cn", "`x.gov.cn`"), ("http://例子.com", "`http://`例子\\.com"),
      ("见例子.com。", "见例子\\.com。"), ("кто.рф", "кто\\.рф"), ("1.属于", "1.属于"), ("例.中国", "例.中国"),
      ("\u{1B}[31m", "\\\\x1b\\[31m"), ("\u{202E}a", "\\\\u{202e}a"), ("- x", "- x"),
      ("[a](javascript:x)", "\\[a\\](javascript:x)"), ("\u{9B}", "\\\\u{9b}"),
    ])
  func hostileTexts(text: String, markdown: String) {
    #expect(Markdown.text(text) == markdown)
  }

  @Test(arguments: [
    ("- x", "\\- x"), ("+ x", "\\+ x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"),
    ("1.5", "1.5"), ("1.", "1\\."), ("2021年", "2021年"), ("===", "==="), ("    x", "x"),
    ("# x", "\\# x"),
    ("（一）予以公开 50", "（一）予以公开 50"), ("", "`  `"), ("1.x.cn", "`1.x.cn`"),
  ])
  func beginningsOfParagraphs(text: String, markdown: String) {
    #expect(Markdown.paragraph(text) == markdown)
  }

  @Test(arguments: [
    ("``x``", "``` ``x`` ```"), ("`", "`` ` ``"), ("", "`  `"), (" x", "`  x `"), ("~~~", "`~~~`"),
    ("a\tb\u{1B}", "`a\\x09b\\x1b`"),
  ])
  func codeSpans(text: String, markdown: String) {
    #expect(Markdown.code(text) == markdown)
  }

  @Test func barsInTables() {
    #expect(Markdown.codeCell("a|b") == "`a\\|b`")
    #expect(Markdown.code("a|b") == "`a|b`")
  }

  @Test(arguments: [("a/b.txt:1:2", "`a/b.txt:1:2`"), ("a`b", "`` a`b ``"), ("a\nb", "`a\\x0ab`")])
  func code(text: String, markdown: String) {
    #expect(Markdown.code(text) == markdown)
  }
}
