extension Fillers {
  /// About disclosure on the organ's own initiative.
  static let active: [(Topic, String)] = [
    (.activeFiller, "[围绕|聚焦|着眼]<field>、<field>[和|及|以及]<field>，<how><do><item>，<how><do><item>。"),
    (.activeFiller, "<month>，{office}<how><do><field>领域的<item>和<item>，<aim>，<effect>。"),
    (.activeFiller, "[对|就]<field>类信息，由<unit>提出意见，<unit>把关后<do>，做到<quality>、<quality>。"),
    (.activeFiller, "将<item>、<item>纳入主动公开范围，<means>，<how><do>相关<thing>，<aim>。"),
    (.activeFiller, "[坚持|遵循]“[以公开为常态、不公开为例外|应公开尽公开]”，<how><do><field>方面的<item>，<effect>。"),
    (.activeFiller, "[采用|运用|借助]<form>、<form>等形式解读<field>政策，<party>和<party>看得懂、用得上。"),
    (.activeFiller, "<field>[项目|工作|领域]的<item>做到随办随公开，<unit><how><do>，<party>可随时查看。"),
    (.activeFiller, "结合{region}实际，<how><do>基层政务公开标准目录，<improve><field>与<field>两个领域的公开质量。"),
    (.activeFiller, "涉及<party>切身利益的<item>，出台前经<place>、网站等渠道听取意见，出台后同步<do><form>。"),
    (.activeFiller, "<means>，把<field>的<item>做得<quality>、<quality>，<aim>。"),
    (.activeFiller, "在<place>、<place>设置公开载体，<how><do><field>、<field>等信息，方便<party>查阅。"),
    (.activeFiller, "<improve>公开内容的深度，<how><do><item>，对<field>事项补充背景和依据，<effect>。"),
  ]

  /// About applications.
  static let applications: [(Topic, String)] = [
    (.applicationFiller, "[畅通|拓宽]受理渠道，<how><do>申请<thing>，由<unit>专人登记、<unit>会商，<aim>。"),
    (.applicationFiller, "[健全|完善]接收、登记、审核、办理、答复、归档各环节的<thing>，<means>，<effect>。"),
    (.applicationFiller, "[对|就]疑难申请，<unit>会同<unit>集体研究，必要时听取<party>的意见，做到答复<quality>、<quality>。"),
    (.applicationFiller, "<means>，<how><do>答复文书，注重与申请人沟通，<aim>。"),
    (.applicationFiller, "<month>编发依申请公开办理要点，围绕<field>、<field>类申请讲解办理思路，<effect>。"),
    (.applicationFiller, "加强与<unit>的衔接，涉及<field>的申请由<unit>先行检索，确保办理<quality>、<quality>。"),
    (.applicationFiller, "申请人提出的<field>类咨询，由<unit><how>解答，能当场说明的不再要求书面申请，<aim>。"),
    (.applicationFiller, "<how><do>依申请公开<thing>，把反复被申请的<item>转为主动公开，<effect>。"),
  ]

  /// About the management of information.
  static let management: [(Topic, String)] = [
    (.managementFiller, "<improve>信息全生命周期管理，<unit>负责起草，<unit>负责审核，<how><do><thing>，<effect>。"),
    (.managementFiller, "[严格落实|认真执行]“三审三校”，由<unit>、<unit>和<unit>逐级签字，确保<item><quality>、<quality>。"),
    (.managementFiller, "<how><do>历史信息，<do><field>、<field>类失效内容，<aim>。"),
    (.managementFiller, "[对|把]拟公开的<item>先行开展保密审查，<unit>提出意见，<means>，做到不审查不发布。"),
    (.managementFiller, "<how><do>公开目录，<field>、<field>[等|两类]事项的更新时限由<unit>逐一明确，<effect>。"),
    (.managementFiller, "<month>[组织|安排]<unit>对<item>、<item>开展自查，发现的问题由<unit><how><do>。"),
    (.managementFiller, "建立<field>信息共享<thing>，<unit>与<unit>之间数据互认，<aim>。"),
    (.managementFiller, "<means>，<how><do><thing>和<thing>，推动<field>信息管理更加<quality>。"),
    (.managementFiller, "规范文件从起草到归档全程留痕，<unit><how><do>，<field>类文件同步标注有效性，<effect>。"),
    (.managementFiller, "<improve>信息资源的利用，<how><do><field>数据集，<party>可按需下载，<aim>。"),
    (.managementFiller, "公文拟制时同步确定公开属性，不予公开的由<unit>说明理由，<unit><how><do>，<effect>。"),
    (.managementFiller, "对个人信息<how>作去标识处理，<item>发布前由<unit>复看一遍，避免泄露隐私。"),
  ]
}
