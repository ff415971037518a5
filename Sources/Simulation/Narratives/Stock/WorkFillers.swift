extension Fillers {
  /// About websites, accounts and places of reading.
  static let platform: [(Topic, String)] = [
    (.platformFiller, "<how><do>网站<thing>和<thing>，<field>、<field>[等栏目|两个专题]调整到首页，<effect>。"),
    (.platformFiller, "[推进|做好]政务新媒体管理，<do>长期不更新的账号，由<unit><how><do>，<aim>。"),
    (.platformFiller, "<means>，<improve>网站的检索与导航，<party>反映的<thing>问题由<unit>处理，<effect>。"),
    (.platformFiller, "在<place>和<place>布设自助终端，<party>可查阅<item>、<item>，<aim>。"),
    (.platformFiller, "完成网站适老化与无障碍改造，<party>可使用大字、读屏等功能查询<item>。"),
    (.platformFiller, "<month>对网站<thing>作了改版，把<field>、<field>归并展示，页面更加<quality>。"),
    (.platformFiller, "政务公开专区<how><do>，配备查询、打印设备，<unit>提供引导，<party>的<effect>。"),
    (.platformFiller, "网站与{city}平台互联互通，<item>、<item>一处录入、多处展示，<aim>。"),
    (.platformFiller, "<improve>网络与数据安全，<means>，<how><do><thing>，全年运行<quality>。"),
    (.platformFiller, "开设<field>专栏，集中<do><item>和<form>作品，<party>关注度较高，<effect>。"),
    (.platformFiller, "利用<form>、<form>在新媒体<how>推介<field>政策，<party>留言由<unit>回复，<effect>。"),
    (.platformFiller, "<unit>每日巡查错敏词、失效链接和<thing>，发现问题<how><do>，<effect>。"),
  ]

  /// About organisation, training and supervision.
  static let supervision: [(Topic, String)] = [
    (.supervisionFiller, "[成立|调整]政务公开工作领导小组，由<unit>牵头，<unit>具体负责，<means>。"),
    (.supervisionFiller, "<month>[印发|下发]任务分解方案，将<field>、<field>等任务落实到<unit>，<how>督促进展。"),
    (.supervisionFiller, "<means>，就<item>、<field>政策和文书制作交流经验，<improve>队伍的业务能力。"),
    (.supervisionFiller, "<unit><how>通报各单位公开进度，对<flaw>的提出整改要求，<effect>。"),
    (.supervisionFiller, "邀请<party>、<party>走进{level}政府机关，了解<field>工作，<aim>。"),
    (.supervisionFiller, "<month>召开推进会，听取<unit>关于<field>公开情况的汇报，部署下一阶段任务。"),
    (.supervisionFiller, "<improve>经费与人员保障，<unit>配备专职人员，<how><do><thing>，<effect>。"),
    (.supervisionFiller, "把政务公开列入干部学习内容，<unit>讲解条例与<field>案例，<party>参加旁听，<effect>。"),
    (.supervisionFiller, "设立监督电话和<thing>，<party>可就<item>提出意见，由<unit><how>办理。"),
    (.supervisionFiller, "对照上级反馈的问题，<means>，<how><do><thing>，举一反三抓好<field>信息整改。"),
  ]

  /// What is wanting.
  static let problems: [(Topic, String)] = [
    (.problem, "<because>，<field>领域[存在|还有]<flaw>的[问题|情况|现象]，<improve>的力度[不够|还需加大]。"),
    (.problem, "[个别|少数|有的]单位<flaw>，<field>、<field>类<item>[与公众期待|与上级要求]还有差距。"),
    (.problem, "<unit>对<field>政策的理解不够深，<flaw>，<because>[较为突出|更加明显]。"),
    (.problem, "<item>、<item>的<thing>[不够|还不够]<quality>，<flaw>。"),
    (.problem, "<form>、<form>等形式用得不多，<party>对<field>信息的获取还不够便捷。"),
    (.problem, "<because>，<unit>与<unit>之间沟通不多，<item>的<do>时有滞后，<flaw>。"),
    (.problem, "工作开展不够平衡，<field>方面较好，<field>方面<flaw>，有待<improve>。"),
    (.problem, "<place>、<place>等线下点位作用发挥不充分，<party>知晓度不高，<flaw>。"),
    (.problem, "<field>类申请逐步增多，<unit>经验不足，<flaw>，<because>。"),
    (.problem, "政策解读的针对性不强，面向<party>的<form>偏少，<field>领域尤为明显。"),
  ]

  /// What is to be done.
  static let remedies: [(Topic, String)] = [
    (.remedy, "[针对|聚焦]<field>信息<flaw>的问题，<plan>，由<unit><how><do>，<aim>。"),
    (.remedy, "<plan>，<plan>，<improve><unit>的业务能力，使<item>更加<quality>、<quality>。"),
    (.remedy, "[继续|进一步]<improve><field>公开，<how><do><item>和<item>，<aim>。"),
    (.remedy, "<month>前<plan>，<how><do><thing>，推动<field>、<field>信息<quality>发布。"),
    (.remedy, "[推广|探索]<form>解读，邀请<party>参与<field>政策的宣讲，<aim>。"),
    (.remedy, "<means>，<plan>，着力解决<flaw>、<flaw>等问题。"),
    (.remedy, "由<unit>牵头<plan>，把<item>、<item>的公开时限落到人头，<aim>。"),
    (.remedy, "[完善|优化]<place>的公开设施，<how><do><thing>，让<party>就近获取<field>信息。"),
    (.remedy, "[加强|密切]与<unit>、<unit>的会商，<plan>，<improve><field>类申请的答复质量。"),
    (.remedy, "学习先进地区做法，<plan>，结合{region}实际<how><do><thing>，<aim>。"),
  ]
}
