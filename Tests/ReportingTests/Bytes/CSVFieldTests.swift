import Findings
import Testing

@testable import Reporting

@Suite struct CSVFieldTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("公开，率", "公开，率"), ("a,b", "\"a,b\""),
    ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\r\nlines\""), ("'quoted'", "'quoted'"), ("a b", "a b"),
    ("#note", "#note"),
  ])
  func quoting(text: String, field: String) {
    #expect(written { $0.append(field: text) } == field)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("a=1", "a=1"),
    (" =1", " =1"), ("＝1", "'＝1"), ("＋86", "'＋86"), ("－4", "'－4"), ("＠SUM", "'＠SUM"),
    ("\nx", "\"'\nx\""), ("＃1", "＃1"), ("（一）", "（一）"),
  ])
  func formulas(text: String, field: String) {
    #expect(written { $0.append(field: text) } == field)
  }

  @Test func numbersAreNeverGuarded() {
    #expect(written { $0.append(field: .quantity(quantity("-4"))) } == "-4")
    #expect(written { $0.append(field: .ratio(-0.172)) } == "-0.1720")
    #expect(written { $0.append(field: .text("-4")) } == "'-4")
  }

  @Test func absentTextIsEmpty() {
    #expect(written { $0.append(field: nil as String?) } == "")
  }
}
