import Forms

/// The page that documents the metrics, rendered from the catalogue.
public enum MetricsPage {
  /// The page in Markdown: `Documentation/Metrics.md`.
  public static var markdown: String {
    (preamble + Metric.catalogue.flatMap(section)).joined(separator: "\n")
  }

  private static let preamble = [
    "# Metrics 指标",
    "",
    "Rendered from the catalogue in `Sources/Metrics`; do not edit by hand. "
      + "`gouji metrics` prints the same.",
    "",
    "- **Operands.** A cell counts with its printed number. Where any operand is blank, `/`, "
      + "unread or absent, the numerator or denominator it belongs to is empty, and so is the "
      + "value: nothing is filled in. "
      + "操作数须全部印有数字；空白、“/”或未读出的，分子或分母及其值均留空，不以零代替。",
    "- **Zero denominator.** Numerator and denominator are printed, the value is empty. "
      + "分母为零：列出分子分母，不计算值。",
    "- **Interval.** Shares with whole operands have Wilson's 95 % limits; ratios and counts have "
      + "none. 占比附 Wilson 95% 区间，比值和计数不附。",
    "- **Peers.** Organs of one level and one kind in one year, or as `--peers` says. Of several "
      + "reports of one organ for one year the first by source is compared. "
      + "同一年度、同级同类机关互为同类；同一机关同一年度有多份报告的，只比较排序在前的一份。",
    "- **Gates.** A denominator below `--min-n` (20) is `small_n`; a group in which fewer than "
      + "`--min-peers` (10) reports pass is `few_peers`. Value and interval are printed all the "
      + "same, rank and z are not. Counts have no denominator and pass the first gate. "
      + "件数或同类不足的，只列数字，不排位次、不作判断。",
    "- **Inconsistent.** Where an operand stands in an identity that fails (SUM301, SUM302, BAL301, "
      + "SUM401), or a share is above 1, the judgement is `inconsistent`: numerator, denominator and "
      + "value are printed and take no part in ranks, medians, sums over organs, changes and tests. "
      + "分子或分母所在的勾稽关系不成立，或占比大于 1 的，判断为 inconsistent（不平）：照印，不参加位次、中位数、合计、同比和检验。",
    "- **Rank.** 1 is the largest value; equal values share the smallest place (1, 2, 2, 4). "
      + "位次由大到小，并列取小。",
    "- **z.** (value − median) / scale over the peers that pass. The scale is 1.4826 times the "
      + "median absolute deviation; where that is 0, 1.2533 times the mean absolute deviation; "
      + "where all are equal, z is empty. Counts are scored as log(1 + x). "
      + "z 以中位数为中心、以 MAD 为尺度；MAD 为零时改用平均绝对差；全部相等时留空。",
    "- **Year over year.** Shares and counts of organs with a decided id, consecutive years only. "
      + "Shares differ in percentage points and have no relative change; counts have one from a "
      + "base of 10. A metric that one of the two editions lacks is `edition_break`. "
      + "占比变化用百分点，计数的基数不足 10 时不计算增幅；跨版不可比的不比较。",
    "- **Scores.** The Mahalanobis distance of a report's profile (shares that pass the gates, counts "
      + "as log(1 + x)) from its group: medians, robust scales of at least one percentage point or "
      + "ten percent, winsorised correlations drawn towards none by n/(n + p). What a report lacks "
      + "takes no part. score = distance over the 97.5 % point of the chi distribution; q by "
      + "Benjamini and Hochberg within the run. "
      + "综合得分为稳健马氏距离与 97.5% 临界值之比，大于 1 即与同类相差较大；不代表违规。",
    "- **Polarity.** `none`: neither direction is better. 极性为 none 的指标，高低均不表示好坏。",
    "",
  ]

  private static func section(_ metric: Metric) -> [String] {
    let editions = metric.editions.map(\.name).joined(separator: ", ")
    return [
      "## \(metric.id) \(metric.label.chinese)",
      "",
      "\(metric.label.english) · \(metric.kind.rawValue) · "
        + "\(metric.unit.chinese) / \(metric.unit.english) · polarity \(metric.polarity.rawValue) · "
        + "editions \(editions)",
      "",
      "    \(metric.formula)",
      "",
      metric.caveat.chinese,
      "",
      metric.caveat.english,
      "",
    ]
  }
}
