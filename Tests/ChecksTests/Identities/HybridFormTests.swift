import Findings
import Forms
import Intake
import Reading
import TestSupport
import Testing

@testable import Checks

/// F11: a form of 2021 that prints （六）其他处理 as the one line of 2019.
@Suite struct HybridFormTests {
  private func report(concluded: String) throws -> AnnualReport {
    var reader = ReportReader()
    return try reader.read(
      .init(
        path: "a.txt",
        string: """
          甲县人民政府2023年政府信息公开工作年度报告
          二、主动公开政府信息情况
          第二十条第（一）项
          信息内容 本年制发件数 本年废止件数 现行有效件数
          规章 0 0 0
          行政规范性文件 2 0 30
          三、收到和处理政府信息公开申请情况
          申请人情况
          自然人 法人或其他组织 总计
          商业企业 科研机构 社会公益组织 法律服务机构 其他
          一、本年新收政府信息公开申请数量 15 1 0 0 0 0 16
          二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
          三、本年度办理结果
          （一）予以公开 8 1 0 0 0 0 9
          （二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0
          （三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0
          2.其他法律行政法规禁止公开 0 0 0 0 0 0 0
          3.危及“三安全一稳定” 0 0 0 0 0 0 0
          4.保护第三方合法权益 0 0 0 0 0 0 0
          5.属于三类内部事务信息 0 0 0 0 0 0 0
          6.属于四类过程性信息 0 0 0 0 0 0 0
          7.属于行政执法案卷 0 0 0 0 0 0 0
          8.属于行政查询事项 0 0 0 0 0 0 0
          （四）无法提供 1.本机关不掌握相关政府信息 3 0 0 0 0 0 3
          2.没有现成信息需要另行制作 0 0 0 0 0 0 0
          3.补正后申请内容仍不明确 0 0 0 0 0 0 0
          （五）不予处理 1.信访举报投诉类申请 1 0 0 0 0 0 1
          2.重复申请 0 0 0 0 0 0 0
          3.要求提供公开出版物 0 0 0 0 0 0 0
          4.无正当理由大量反复申请 0 0 0 0 0 0 0
          5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0
          （六）其他处理 3 0 0 0 0 0 3
          （七）总计 \(concluded)
          四、结转下年度继续办理 0 0 0 0 0 0 0
          """))
  }

  private func verdicts(_ report: AnnualReport) -> [String: Verdict.Kind] {
    Dictionary(
      uniqueKeysWithValues: evaluateIdentities(report).map { ($0.identity.id, $0.verdict.kind) })
  }

  @Test func theOneLineCountsInTheSum() throws {
    let verdicts = verdicts(try report(concluded: "15 1 0 0 0 0 16"))
    #expect(verdicts["SUM302:natural_person"] == .satisfied)
    #expect(verdicts["SUM302:total"] == .satisfied)
    #expect(verdicts["SUM301:other"] == .satisfied)
  }

  @Test func aSumThatMissesItFails() throws {
    let verdicts = verdicts(try report(concluded: "12 1 0 0 0 0 13"))
    #expect(verdicts["SUM302:natural_person"] == .violated)
    #expect(verdicts["SUM302:total"] == .violated)
  }

  @Test func theWholeCatalogueCanBeCounted() throws {
    let report = try report(concluded: "12 1 0 0 0 0 13")
    var tally = Tally()
    let findings = Check.catalogue.findings(in: report, position: nil, tally: &tally)
    #expect(findings.contains { $0.identities.contains("SUM302:total") })
  }
}
