/// Texts that a name, a title, a quotation or an option may hold and that a page or a terminal must
/// show instead of obeying.
enum HostileTexts {
  static let all = [
    "``<img src=x onerror=alert(1)>``", "`<b>`", "````\n<script>alert(1)</script>\n````", "~~~",
    "```",
    "<img src=x onerror=alert(1)>", "</td></table><h1>x</h1>", "<!-- x", "&lt;b&gt; &amp; &#60;",
    "[a](javascript:alert(1))", "![a](http://x.cn/a.png)", "[a]: http://x.cn", "[^1]",
    "http://evil.example/x", "见https://www.x.gov.cn/a_b?c=1&d=2。", "www.x.cn", "x.gov.cn",
    "a@b.com",
    "//x.cn/a", "ftp://x.cn", "mailto:a@b.com", "HTTP://X.CN", "(http://x.cn/a)|b", "<http://x.cn>",
    "- x", "+ x", "* x", "1. x", "1) x", "12345. x", "# x", "> x", "    x", "---", "===", ": x",
    "| x |",
    "a|b", "`a|b`", "\\|", "\\", "\\\\`", "a\\", "`", "``", "` `", "a`b``c```d", " ", "",
    "`http://x.cn`", "``www.x.cn", "a\\http://x.cn", "网站http://x.cn/路径", "2021/report.md",
    "*x* **x** _x_ ~~x~~ $x$", "x  ", "a\tb\t", "\tx", "a\nb", "a\r\n\r\n# b", "a\u{B}b\u{C}c",
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]8;;http://x.cn\u{7}x\u{1B}]8;;\u{7}", "\u{7}", "\u{0}",
    "\u{7F}",
    "\u{9B}31m", "\u{85}", "\u{202E}txt.exe", "\u{2066}x\u{2069}", "\u{200F}x", "\u{2028}# x",
    "\u{2029}- x", "\u{FFFE}", "\u{E0041}", "=1+1", "＝1+1", "＋1", "－1", "＠x", "'x", "\"x\"",
    "{{x}}", ":smile:", "H~2~O", "==x==", "\u{3000}- x", "政府信息公开年报",
  ]
}
