import Findings
import Reading
import Testing

@testable import Checks

@Suite("NAR109 stale year")
struct StaleYearTests {
  let check = Check.staleYear

  /// Sentences of section one in a report for 2021, with what is claimed about.
  static let stale: [(String, String)] = [
    ("2020年，我局共受理政府信息公开申请12件。", "work"),
    ("2020年度，全区主动公开政府信息1154条。", "work"),
    ("2022年，我区共收到依申请公开3件，均按时办结。", "work"),
    ("2012年，我局主动公开信息300条。", "work"),
    ("2031年，我局共收到申请12件。", "work"),
    ("二〇二〇年，我区共受理申请12件。", "work"),
    ("二○二○年，我区共受理申请12件。", "work"),
    ("2020 年 我区共发布信息 230 条；目录按时更新。", "work"),
    ("截至2020年12月31日，共公开信息1154条。", "work"),
    ("2021年，我局高度重视信息公开。2020年，公开各类信息86条。", "work"),
    ("截止2020年12月底，网站共发布信息 54 条。", "work"),
    ("（二）依申请公开情况\n2020年，共收到申请5件。", "work"),
    ("（一）2020年，主动公开信息36条。", "work"),
    ("二、2020年，共受理申请5件，均已答复。", "work"),
    ("现公布中站区2020年政府信息公开工作年度报告。", "announcement"),
    ("现将我区2020年政务公开工作总结如下：", "announcement"),
    ("按照条例要求，特编制2020年度政府信息公开工作年度报告。", "announcement"),
    ("2020年，我办共收到申请29件，上年结转3件，办结31件，结转下年度1件。", "work"),
    ("2019年，我局共受理申请12件。互动内容不断增加。", "work"),
    ("2020年，我局共收到申请12件。分别为自然人8件、企业4件。", "work"),
    ("2020\n\n年，我局共受理申请12件。", "work"),
    ("焦作市中站区人民政府2021年政府信息公开工作年度报告\n\n现将我区2020年度政府信息公开工作情况报告如下。", "announcement"),
    ("现公布焦作市中站区人民政府2020\n\n年度政府信息公开工作年度报告。", "announcement"),
    ("依照条例，现公布焦作市中站区人民政府2020年度政府信息公开工作年度报告\n。以下为正文。", "announcement"),
    ("现就2019年度政务公开工作情况报告如下：", "announcement"),
    ("中站区2020年度政府信息公开工作有关情况报告如下。", "announcement"),
    ("2021年2月30日，召开培训会。", "impossible_date"),
    ("2021年2月29日，召开培训会。", "impossible_date"),
    ("2021年13月印发方案。", "impossible_date"),
    ("方案于2021年6月31日印发。", "impossible_date"),
    ("20021年，我区推进公开工作。", "impossible_date"),
    ("本报告统计期限为2021年1月1日至2020年12月31日。", "reversed_period"),
    ("统计期限为2020年1月1日起至2020年11月30日止。", "period"),
    ("数据统计时间：2022年1月1日-2022年6月30日。", "period"),
    ("报告使用的数据均形成于2020年1月1日至2020年11月30日期间。", "period"),
    ("统计周期：2020.01.01—2021.12.31。", "period"),
    ("数据统计期限为2021-1-1至2022-12-31。", "period"),
    ("统计时限：2020/1/1-12/31。", "period"),
    ("统计周期为2021.01.\n01—2022.12.31。", "period"),
    ("统计周期：2021.12.31—2021.01.01。", "reversed_period"),
    ("统计周期：2021.01.01—2021.11.31。", "impossible_date"),
    ("本报告数据均为2020年数据。", "period"),
    ("按照条例第五十条的规定，我局编写了2020年政府信息公开工作年度报告，现予公布。", "announcement"),
    ("依照条例，中站区统计局编制了2020年度政府信息公开工作年度报告，现面向社会予以公布。", "announcement"),
    ("我局2020年度政府信息公开工作年度报告由局办公室执笔，电子版可在网站查阅。", "announcement"),
    ("本报告由我局编制并发布，内容涵盖2020年度工作，欢迎查询。", "announcement"),
    ("本年度报告反映了2020年度政府信息公开工作情况。", "announcement"),
    ("特此发布2020年度政府信息公开工作年度报告，请社会各界监督。", "announcement"),
    ("现将2020年工作开展情况公示如下，请予监督。", "announcement"),
    ("数据统计截至2020年12月31日。", "period"),
    ("2020年全年，我局收到申请12件，办结12件。", "work"),
    ("在2020年，我局共收到申请12件。", "work"),
    ("2020年我局主动公开政府信息300余条。", "work"),
    ("2020年，我局新接收政府信息公开申请36件；由上年度转来2件；办理完毕36件；转入2022年续办2件。", "work"),
    ("截至2020年12月31日，本机关登记申请57件，加上去年接转的1件，办结56件，结转至2021年的2件。", "work"),
    ("2020年度政府信息公开申请办理台账：新收5，上年转入0，办结5，转出0（单位：件）。", "work"),
  ]

  @Test("years left from another year", arguments: stale)
  func raised(_ sentence: String, _ role: String) throws {
    let found = discrepancies(check, try NarratedReport(overview: sentence).read())
    #expect(found.map(\.claim) == ["year.\(role)"])
    #expect(found.first?.evidence.isEmpty == false)
  }

  @Test(
    "plans for the year that is over",
    arguments: [
      "2021年，我区将进一步加强公开。", "2020年，我局将继续做好公开。", "下一步，2021年我区将持续改进。",
      "（二）2021年工作计划\n一是加强培训。", "存在问题：力量不足。2021年度，将从以下方面改进。",
      "改进措施：2021年，我局将进一步加强公开。", "改进措施：一是2021年，我局将进一步加强公开。",
      "在2021年的工作中，我局将进一步加强公开。", "针对上述问题，在2021年的工作中，我局将进一步加强公开。",
    ])
  func plans(_ sentence: String) throws {
    let found = discrepancies(check, try NarratedReport(problems: sentence).read())
    #expect(found.map(\.claim) == ["year.plan"])
  }

  @Test("a date below the report that no calendar has")
  func signedImpossibly() throws {
    let report = try NarratedReport(otherMatters: "本年度未收取信息处理费。\n\n2022年2月30日").read()
    #expect(discrepancies(check, report).map(\.claim) == ["year.impossible_date"])
  }

  @Test("the date below the report", arguments: ["2021年1月20日", "2020年1月20日", "2021 年 1 月 20 日"])
  func signed(_ date: String) throws {
    let report = try NarratedReport(otherMatters: "本年度未收取信息处理费。\n\n\(date)").read()
    #expect(discrepancies(check, report).map(\.claim) == ["year.signature"])
  }

  /// Sentences of section one in a report for 2021 in which every year is as it should be.
  static let sound = [
    "2021年，我局共受理申请12件。",
    "2021年，我局共受理申请12件，较2020年增长20%。",
    "2020年，共受理申请10件；2021年，共受理12件。",
    "2020年，共受理申请10件。2021年，共受理12件。",
    "2020年共受理10件，比上年减少2件。",
    "2019年，我区公开3000条；2020年公开3500条；今年公开4000条。",
    "2020年度考核结果为优秀，公开信息得分第一。",
    "在2020年度全市政务公开考核中，我区公开信息30条。",
    "自2019年以来，共公开信息3000条。",
    "2020年12月，公开信息30条。",
    "按照《2020年政务公开工作要点》（国办发〔2020〕17号）要求，公开信息12条。",
    "到2025年，公开事项达到500条。",
    "“十四五”期间（2021-2025年）公开规划12条。",
    "及时公布2020年政府信息公开工作年度报告1份。",
    "现将2020年以来的工作总结如下。",
    "按要求公布2020年政府信息公开年度报告，公开信息12条。",
    "2020年度政务公开工作考核情况报告如下。",
    "我局开展自查，发现就2020年度报告的报送仍有不足。",
    "2020年、2021年政府信息公开工作情况报告如下。",
    "较2020年政府信息公开工作有所进步，现将情况报告如下。",
    "现将有关情况说明。2020年政府信息公开年度报告已在网站公布。",
    "2020年，共受理申请10件。较上年增加2件。",
    "本年新收申请12件，上年结转3件。",
    "2020年，我局被评为先进单位。",
    "2022年，我局计划公开信息500条。",
    "2022年1月，公布信息3条。",
    "2020年2月29日，召开培训会。",
    "2021年12月20日至1月10日开展抽查。",
    "统计期限为2021年1月1日至12月31日。",
    "统计期限为2021年1月1日至2021年12月31日，上年数据为2020年1月1日至2020年12月31日。",
    "制定方案时参照\n2020年，公开信息12条的做法。",
    "会议总结了“2020年，公开信息12条”的经验。",
    "《2020年公开信息12条措施》已经公布。",
    "截至2020年底，累计公开信息300条。",
    "2021年第30期简报刊登了经验。",
    "联系电话12345年中无休，共收到来电20条。",
    "统计周期：2021.01.01—2021.12.31。",
    "统计口径与2020年一致。",
    "统计日期：2022.1.5—2022.1.10。",
    "年初编制并向社会公布2020年度政府信息公开年度报告，接受社会监督。",
    "按照要求完成了2020年度政府信息公开工作年度报告的编制和公布，公众可在网站查阅。",
    "统计时间为2022年1月。",
    "数据统计截止时间：2022.01.10。",
    "全年编制并公布了2020年政府信息公开工作年度报告，供公众查阅。",
    "按时编制2020年度政府信息公开工作年度报告，公众可在网站查阅。",
    "我局组织专人完成上年报告。编制发布2020年政府信息公开工作年度报告1份。",
    "本报告由总体情况等六部分组成，按照《关于做好2020年度政府信息公开工作年度报告编制工作的通知》编制。",
    "2020年结转的3件申请已经办结，公开信息12条。",
  ]

  @Test("years that are as they should be", arguments: sound)
  func satisfied(_ sentence: String) throws {
    #expect(verdicts(check, try NarratedReport(overview: sentence).read()) == [.satisfied])
  }

  @Test(
    "improvements and dates that are as they should be",
    arguments: [
      "2022年，我区将进一步加强公开。", "2021年，我区将政务公开工作作为重点。",
      "2021年，我区将继续教育经费公开列入重点。", "2021年工作计划完成较好。", "针对2021年的问题，将进一步改进。",
      "2021年，公开不够及时。2022年，将继续改进。", "改进措施：2022年，我局将进一步加强公开。",
      "针对上述问题，在2022年的工作中，我局将进一步加强公开。", "改进情况：2021年，我局开展了培训。",
    ])
  func soundPlans(_ sentence: String) throws {
    let report = try NarratedReport(
      problems: sentence, otherMatters: "本年度未收取信息处理费。\n2022年1月20日"
    ).read()
    #expect(verdicts(check, report) == [.satisfied])
  }

  @Test("a text that agrees with a data period of another year is FRM110's")
  func shared() throws {
    let report = try NarratedReport(
      overview: "数据统计期限为2020年1月1日至12月31日。2020年，共受理申请12件。"
    ).read()
    #expect(discrepancies(.conflictingYear, report).count == 1)
    #expect(verdicts(check, report) == [.satisfied])
  }

  @Test("a data period broken over two lines is FRM110's")
  func broken() throws {
    let report = try NarratedReport(overview: "报告使用的数据均形成于2020\n年1月1日至2020年12月31日期间。").read()
    #expect(discrepancies(.conflictingYear, report).count == 1)
  }

  @Test("a sentence goes on across a page")
  func acrossPages() throws {
    let report = try NarratedReport(
      overview: "2020年，我局\n第 2 页 共 5 页\n共受理申请12件。"
    ).read()
    let found = discrepancies(check, report)
    #expect(found.map(\.claim) == ["year.work"])
    #expect(found.first?.evidence.map(\.location) == ["a.txt:5:1"])
  }

  @Test("several places are one finding")
  func merged() throws {
    let report = try NarratedReport(
      overview: "（一）2020年，公开信息12条。\n\n（二）2020年，受理申请5件。"
    ).read()
    let found = discrepancies(check, report)
    #expect(found.map(\.message.zh) == ["报告为 2021 年度，正文以“2020年”叙述本年的工作（共 2 处）"])
    #expect(found.first?.evidence.map(\.location) == ["a.txt:5:4", "a.txt:7:4"])
  }

  @Test("undetermined without a year")
  func undetermined() throws {
    let report = try NarratedReport(
      title: "焦作市中站区人民政府政府信息公开工作年度报告",
      overview: "2020年，受理申请5件。2021年，公开信息3条。"
    ).read()
    #expect(verdicts(check, report) == [.undetermined(.year)])
  }
}
