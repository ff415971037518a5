extension PracticeShapes {
  /// Shares.
  static let shares: [Shape] = [
    Shape(
      "K76", .shares, "granted concluded>4", "办结件的{granted%concluded}予以公开，[申请人满意度较高|信息提供较为充分]。"),
    Shape(
      "K77", .shares, "disclosed concluded>4",
      "公开与部分公开两项合计{disclosed}件，[公开率|合计占办结量的]{disclosed%concluded}。"),
    Shape("K78", .shares, "person received>4", "新收申请中，个人申请所占比重为{person%received}。"),
    Shape(
      "K79", .shares, "notHeld concluded>4",
      "本机关不掌握相关信息的情形占到答复总数的{notHeld%concluded}，[集中在历史档案类|多因机构职能划转]。"),
    Shape(
      "K80", .shares, "granted refused concluded>4",
      "办结的申请中，予以公开、不予公开分别占{granted%concluded}、{refused%concluded}。"),
  ]

  /// Changes from the year before.
  static let growth: [Shape] = [
    Shape(
      "K81", .growth, "+received",
      "新收申请由上年的{-received}件{received:增至|降至}{received}件，{received:升幅|减幅}{+received}。"),
    Shape("K82", .growth, "*received", "新收申请{received}件，是上年的{*received}倍。"),
    Shape(
      "K83", .growth, "*received",
      "{Y-1}年新收{-received}件，{Y}年新收{received}件，[后者为前者的|为上年的]{*received}倍。"),
    Shape("K84", .growth, "+received", "与{Y-1}年度相比，新收申请{received:多收|少收}{#received}件。"),
    Shape(
      "K85", .growth, "+received",
      "上年度新收申请{-received}件，本年度{received}件，{received:多出|少了}{#received}件。"),
    Shape("K86", .growth, "+concluded", "申请办结量{concluded}件，{concluded:增幅|降幅}为{+concluded}。"),
    Shape(
      "K87", .growth, "+received",
      "新收件数[比去年|同比]{received:净增|净减}{#received}件，{received:涨幅|跌幅}{+received}。"),
    Shape(
      "K88", .growth, "+received",
      "[近两年新收申请量|新收申请]：{Y-1}年{-received}件，{Y}年{received}件，同比{received:上升|下滑}{+received}。"),
    Shape("K89", .growth, "*concluded", "全年办结申请为去年的{*concluded}倍，[人均办件量随之上升|承办压力加大]。"),
    Shape(
      "K90", .growth, "disclosed disclosed^concluded",
      "公开率（含部分公开）比上年{disclosed^concluded:上升|回落}{disclosed^concluded}个百分点。"),
  ]
}
