extension PracticeShapes {
  /// Numbers of other work, beside what was disclosed.
  static let activeDecoys: [Shape] = [
    Shape("K-X1", .activeDecoy, "", "[重大决策|规划编制]征求公众意见{2-15}次，收到意见{10-400}条，采纳{2-9}条，<effect>。"),
    Shape(
      "K-X2", .activeDecoy, "", "全{level}统一政务信息资源目录挂接数据{2000-90000}条，[其中|包含]<field>数据{200-1900}条。"),
    Shape("K-X3", .activeDecoy, "", "自网站开通以来累计公开信息{100000-900000}条，[历史数据分批迁移|旧栏目仍可检索]。"),
    Shape("K-X4", .activeDecoy, "+site", "{Y-1}年网站公开信息{-site}条，[详见上一年度报告|数据已在上年年报公布]。"),
    Shape("K-X5", .activeDecoy, "", "“双随机、一公开”抽查市场主体{100-5000}户，公示检查结果{100-5000}条。"),
    Shape("K-X6", .activeDecoy, "form2021", "[对|就]已失效的{3-40}份历史文件作出标注，其中<field>类{1-2}份，不计入废止数。"),
  ]

  /// Numbers that stand close to those of applications, and are not theirs.
  static let applicationDecoys: [Shape] = [
    Shape(
      "K-X7", .applicationDecoy, "onLand received>4",
      "涉及征地类申请{onLand}件，其中(<onLand:网站端收到{landOnline}件)，[集中在重点项目沿线|多与补偿标准有关]。"),
    Shape(
      "K-X8", .applicationDecoy, "onLand landGranted",
      "征地拆迁类申请{onLand}件中，(<onLand:予以公开{landGranted}件)，[其余另行答复|其余按规定答复]。"),
    Shape("K-X9", .applicationDecoy, "withdrawn", "经电话沟通，申请人主动撤回申请{withdrawn}件，[已留存书面记录|纠纷得到化解]。"),
    Shape("K-X10", .applicationDecoy, "absent", "[其中|个中]，告知申请人信息不存在{absent}件，[同时提供检索情况说明|均附检索记录]。"),
    Shape(
      "K-X11", .applicationDecoy, "elsewhere", "不属于本机关公开职责的申请{elsewhere}件，[一并告知|均告知]负责公开的机关名称、联系方式。"
    ),
    Shape("K-X12", .applicationDecoy, "alreadyPublic", "所申请信息此前已主动公开、直接告知获取途径的{alreadyPublic}件。"),
    Shape("K-X13", .applicationDecoy, "extended", "经负责人同意延长答复期限的申请{extended}件，延期均[告知|书面告知]申请人。"),
    Shape(
      "K-X14", .applicationDecoy, "quarter2 received>9", "仅二季度就收到申请{quarter2}件，[为单季较高水平|与项目开工时间相近]。"
    ),
    Shape(
      "K-X15", .applicationDecoy, "suits secondInstance", "上述行政诉讼案件中，一审后上诉、进入二审的{secondInstance}件。"),
    Shape(
      "K-X16", .applicationDecoy, "gov disputes",
      "全{level}行政机关各类行政诉讼应诉案件{60-400}件，败诉{2-20}件，[均非政府信息公开类|以土地、社保类居多]。"),
    Shape(
      "K-X17", .applicationDecoy, "gov disputes", "{level}政府作为复议机关，审结各类行政复议案件{30-300}件，纠错{2-20}件。"),
    Shape("K-X18", .applicationDecoy, "", "政务服务大厅全年收到办事申请{2000-90000}件，[当日办结|即办件]占{=40-90}%。"),
    Shape(
      "K-X19", .applicationDecoy, "county", "{city}本级收到政府信息公开申请{300-2900}件的情况，由{city}政府办公室另行公布。"),
    Shape("K-X20", .cumulative, "received", "[{we}|{this}]近几年共接收申请{cumulative}件，[已建成案例库|资料可供查询]。"),
    Shape("K-X21", .cumulative, "+concluded", "上年度[办结|答复]申请{-concluded}件，[文书已全部归档|卷宗已移交档案室]。"),
    Shape(
      "K-X22", .applicationDecoy, "",
      "领导信箱收到群众来信{letters}件，[回复率|办结率]{=96-99}%，[不列入依申请公开统计|按信访渠道处理]。"),
  ]

  /// Numbers of websites, of training, of plans.
  static let otherDecoys: [Shape] = [
    Shape("K-X23", .platformDecoy, "", "网站页面浏览量{visits}人次，[日均|]访客{20-900}人，留言板块办理留言{letters}条。"),
    Shape("K-X24", .platformDecoy, "", "[关停整合|注销]僵尸账号{2-12}个，现有账号{3-20}个，粉丝{~followers}人。"),
    Shape("K-X25", .platformDecoy, "", "村（社区）公开栏{30-400}块，张贴公告{200-6000}张次，[每月更换|每季更新]。"),
    Shape("K-X26", .platformDecoy, "", "上级网站季度检查得分{=82-99}分，扣分项{2-9}个，[均已改完|整改到位]。"),
    Shape("K-X27", .supervisionDecoy, "", "<month>起跟班轮训{4-40}人，开展模拟答复演练{2-8}场，评出优秀文书{3-20}份。"),
    Shape(
      "K-X28", .supervisionDecoy, "", "{Y+1}年拟将依申请公开平均办理天数压缩至{5-15}个工作日，全年公开信息不少于{1000-9000}条。"),
    Shape("K-X29", .supervisionDecoy, "", "抽查答复文书{10-60}份，发现格式问题{2-9}处，[当场纠正|限期修改]。"),
    Shape(
      "K-X30", .otherDecoy, "",
      "{proposals}件建议提案答复中，(==proposals:代表建议{proposals1}件、委员提案{proposals2}件)，[全文公开|除涉密外均上网]。"),
    Shape("K-X31", .otherDecoy, "", "《政府公报》全年编印{6-24}期，每期印发{300-3000}册，[免费赠阅|赠送至村（社区）]。"),
    Shape("K-X32", .otherDecoy, "", "[联系方式|咨询电话]：0371-{=60000000-69999999}，受理时间为工作日9:00至17:00。"),
    Shape("K-X33", .remedy, "", "{Y+1}年计划新增公开专栏{2-9}个、解读稿件{30-120}篇，<plan>，<aim>。"),
  ]
}
