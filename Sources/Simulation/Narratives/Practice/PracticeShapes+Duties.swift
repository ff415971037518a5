extension PracticeShapes {
  /// What must be reported besides.
  static let duties: [Shape] = [
    Shape("K-E1", .appraisal, "", "政务公开[占|在]年度综合考核[的|中占]{2-6}分，[按季打分|年终汇总评定]。"),
    Shape("K-E2", .appraisal, "", "[完善|修订]政府信息公开工作考核办法，<unit>每半年对<item>公开情况考核一次。"),
    Shape("K-E3", .review, "", "[聘请第三方|委托高校]开展社会评议，[总体|]评价为{=85-97}.{=1-9}分，<party>提出的意见已采纳。"),
    Shape("K-E4", .review, "", "社会评议采取网上问卷和入户走访相结合的方式，回收问卷{80-1500}份，[评价良好|认可度较高]。"),
    Shape("K-E5", .accountability, "", "因信息公开工作不力被追究责任的[人数|单位数]为0。"),
    Shape("K-E6", .accountability, "", "本年度[没有|无]需要启动责任追究的情形，也未收到相关[线索|举报]。"),
    Shape(
      "K-F1", .feeStatement, "form2021",
      "关于信息处理费：依据国务院办公厅有关管理办法（{doc:feeRule}），{Y}年度{this}未[收取|计收]。"),
    Shape("K-F2", .feeStatement, "form2021", "[信息处理费方面，全年无收费情形|全年未收取信息处理费，合计0元]。"),
    Shape("K-F3", .feeStatement, "form2021", "{Y}年，{we}没有发出信息处理费收费通知，实际收取金额为0元。"),
    Shape("K-G1", .nothingElse, "", "除上述内容外，{we}[暂|]没有其他需要报告的事项。"),
    Shape("K-G2", .nothingElse, "", "[其他|别的]需要报告的事项：无。"),
  ]

  /// What was stated before, said once more.
  static let restatements: [Shape] = [
    Shape("K97", .restatement, "received", "面对全年[新收的|新收]{received}件申请，[办理力量略显不足|一些科室的检索能力跟不上]。"),
    Shape("K98", .restatement, "concluded", "从已答复的{concluded}件申请看，[个别答复书的说理还不透彻|文书格式尚不统一]。"),
    Shape("K99", .restatement, "", "网站一年[上线|公开]的{site}条信息里，<field>方面的解读[比例偏低|深度不够]。"),
    Shape(
      "K100", .restatement, "reconsiderations",
      "{reconsiderations}件政府信息公开行政复议案件[暴露出|说明]，征求第三方意见的程序还不够严密。"),
    Shape("K101", .restatement, "suits", "从{suits}件政府信息公开行政诉讼来看，证据留存[意识|工作]有待加强。"),
    Shape("K102", .restatement, "carriedForward", "年末结余的{carriedForward}件申请须抓紧答复，[防止超期|避免积压]。"),
    Shape("K103", .restatement, "", "政务新媒体全年{media}条推文中，原创<form>[偏少|不多]。"),
    Shape(
      "K104", .restatement, "received",
      "[补充说明：|]{Y}年度依申请公开新收{received}件，[检索、复制、邮寄等成本由本机关承担|全部免费办理]。"),
  ]
}
