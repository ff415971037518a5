import TestSupport
import Testing

/// Several versions of one report beside a government's, none of which says much.
@Suite("Issue 12 C1: versions that cannot be told apart") struct DisputedVersionTests {
  private let folder = TemporaryFolder()

  private func audit(_ lines: String) throws -> CommandRun {
    let run = try CommandRun.gouji(
      "audit", "-", "--input", "ndjson", "-o", "out", "--fail-on", "never",
      input: Array(lines.utf8), in: folder.path)
    #expect(folder.bytes("out/findings.csv") != nil)
    return run
  }

  /// `cases/breaking/crash_audit_62.ndjson`: two versions that differ in nothing that is added up.
  @Test func versionsThatBothFit() throws {
    let run = try audit(
      #"""
      {"source": "s91", "text": "周口市川汇区住房和城乡建设局\n2021 年政府信息公开工作年度报告\n|  |  |  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |\n|  | （二）部分公开（区分处理的，只计这一情形，不计其他情形） |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n|  | （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n|  |  | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n|  |  | 6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n|  | （四）无法提供 | 1.本机关不掌握相关政府信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n|  |  | 5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n|  | （六）其他处理 |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"}
      {"source": "s193", "text": "周口市川汇区人民政府2021年政府信息公开工作年度报告\n结果维持　结果纠正　其他结果　尚未审结　总计　结果维持　结果纠正　其他结果　尚未审结　总计\n14　6　3　3　26　2　0　0　0　2　8　3　6　0　17"}
      {"source": "s218", "text": "周口市川汇区住房和城乡建设局 2021 年政府信息公开工作年度报告\n|  |  |  |  |  | 结果 维持 | 结果 纠正 | 其他 结果 | 尚未 审结 | 总计 | 结果 维持 | 结果 纠正 | 其他 结果 | 尚未 审结 | 总计 |\n| -5 | 0 | 32403 | 0 | / | 0 | 3 | 0.5 | 0 | 0 | 0 | 0 |  | 0 | 0 |"}
      """#)
    #expect(run.code == 0, "\(run.error)")
  }

  /// `cases/breaking/crash_audit_113.ndjson`: versions on two editions, whose figures are not the same.
  @Test func versionsOnTwoEditions() throws {
    let run = try audit(
      #"""
      {"source": "s91", "text": "周口市川汇区住房和城乡建设局 2021 年政府信息公开工作年度报告\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |"}
      {"source": "s115", "text": "周口市川汇区住房和城乡建设局 2021 年政府信息公开工作年度报告\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 12.345 | -5 | 100 |"}
      {"source": "s120", "text": "周口市川汇区人民政府1999年政府信息公开工作年度报告\n现将本年度政府信息公开工作情况报告如下。所列数据的统计期限为2021年1月1日至12月31日。\n信息内容　本年制发　件数　本年废止件数　现行有效件数\n规章　0　0　0"}
      {"source": "s202", "text": "周口市川汇区住房和城乡建设局 2021 年政府信息公开工作年度报告\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |"}
      """#)
    #expect(run.code == 0, "\(run.error)")
  }
}
