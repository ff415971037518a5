import Forms

/// How applications came in, were concluded and stayed.
extension Metric {
  static let flows: [Metric] = [
    Metric(
      "carry_forward_rate", .share, zh: "结转率", en: "carried forward",
      CellSum(carriedForward), over: CellSum(received + carriedOver),
      formula: "t3.carried_forward.total / (t3.received.total + t3.carried_over.total)",
      caveat: BilingualText(
        zh: "年末在办件的多少与收件日期有关，年底集中收件会抬高本项。",
        en: "Depends on when applications arrive: many in December raise it.")),
    Metric(
      "conclusion_rate", .share, zh: "办结率", en: "concluded",
      CellSum([.at(.concluded, .total)]), over: CellSum(received + carriedOver),
      formula: "t3.concluded.total / (t3.received.total + t3.carried_over.total)",
      caveat: BilingualText(
        zh: "勾稽关系成立时等于 1 − 结转率；与法院统计的结收比（办结/新收，NCSC CourTools 指标二）不同。",
        en: "1 − carry_forward_rate where the balance holds; not the clearance rate of court "
          + "statistics (outgoing over incoming, NCSC CourTools, Measure 2).")),
    Metric(
      "backlog_growth", .ratio, zh: "积存增长", en: "growth of the open stock",
      CellSum(carriedForward, minus: carriedOver), over: CellSum(carriedOver),
      formula: "(t3.carried_forward.total − t3.carried_over.total) / t3.carried_over.total",
      unit: BilingualText(zh: "比值", en: "ratio"),
      caveat: BilingualText(
        zh: "年末在办件比年初在办件的增减，以年初为基数，−1 表示清空；"
          + "年初为零时无值，基数小时波动大，故分母不足时不作比较。"
          + "它量的是存量；法院统计的结收比（NCSC CourTools 指标二）量的是流量。",
        en: "Change of the open stock from the start of the year to its end, over the stock at the "
          + "start; −1 means cleared. No value where the year began with none, and not compared on "
          + "a small base. It measures stock where the clearance rate of court statistics (NCSC "
          + "CourTools, Measure 2) measures flow.")),
  ]

  private static let received = [Cell.at(.received, .total)]
  private static let carriedOver = [Cell.at(.carriedOver, .total)]
  private static let carriedForward = [Cell.at(.carriedForward, .total)]
}
