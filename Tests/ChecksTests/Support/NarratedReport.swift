import Intake
import Reading

/// A report of a given prose, with tables of zeros.
struct NarratedReport {
  var title = "焦作市中站区人民政府2021年政府信息公开工作年度报告"
  var overview = "目录和指南按时更新。"
  var problems = "解读材料还不够通俗。"
  var otherMatters = "本年度未收取信息处理费。"

  /// The report as it is read.
  func read() throws -> AnnualReport {
    let text = """
      \(title)

      一、总体情况

      \(overview)

      二、主动公开政府信息情况

      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 0 0
      行政规范性文件 0 0 0
      信息内容 本年处理决定数量
      行政许可 0

      四、政府信息公开行政复议、行政诉讼情况

      行政复议 行政诉讼
      结果维持 结果纠正 其他结果 尚未审结 总计
      未经复议直接起诉 复议后起诉
      结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
      0 0 0 0 0 0 0 0 0 0 0 0 0 0 0

      五、存在的主要问题及改进情况

      \(problems)

      六、其他需要报告的事项

      \(otherMatters)
      """
    return try readFixture(SourceText(path: "a.txt", string: text))
  }
}
