import Forms
import Testing

@Suite struct LegalBasisTests {
  @Test(arguments: [
    (
      LegalBasis.regulations(article: 50), "《中华人民共和国政府信息公开条例》第50条",
      "Regulations on the Disclosure of Government Information (Order 711), article 50"
    ),
    (
      .table(.applications, article: 50),
      "《中华人民共和国政府信息公开条例》第50条；年度报告格式表三（收到和处理政府信息公开申请情况）",
      "Regulations on the Disclosure of Government Information (Order 711), article 50; "
        + "table 3 of the statutory form"
    ),
    (.form(.form2021), "国办公开办函〔2021〕30号", "statutory form, 国办公开办函〔2021〕30号"),
    (.arithmetic, "报告自身数字之间的算术关系", "arithmetic of the report's own figures"),
  ])
  func provisionsAreNamed(basis: LegalBasis, chinese: String, english: String) {
    #expect(basis.chinese == chinese)
    #expect(basis.english == english)
  }
}
