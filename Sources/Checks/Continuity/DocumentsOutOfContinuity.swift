import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// The rules and documents in force follow from last year's, those issued and those repealed.
  public static let documentsOutOfContinuity = Check(
    CheckDescription(
      id: "CON203", name: "documentsOutOfContinuity", level: .query,
      title: LocalizedText(
        zh: "现行有效件数与上年存量、本年制发和废止不衔接",
        en: "Documents in force do not follow from last year's"),
      rationale: LocalizedText(
        zh: "上年末有效的，加上本年制发、减去本年废止，就是本年末有效的。不等时存量、制发、废止三者之一可能有误；有效期届满、修改并计、"
          + "制发后尚未施行也能解释，所以列为待核。",
        en:
          "What was in force last year, plus what was issued, less what was repealed, is in force "
          + "now. Where it is not, the stock or a flow may be wrong; documents that lapsed, were "
          + "amended, or were not yet in force explain it as well, so it is a query."),
      formula: "in_force(t) = in_force(t−1) + issued(t) − repealed(t), for rules and for normative "
        + "documents",
      basis: .table(.activeDisclosure, article: 50),
      example: LocalizedText(
        zh: "行政规范性文件：现行有效 20，而2021年 15＋制发 3－废止 1＝17，相差 3（推得上年末 18）。",
        en:
          "in force 20, but 15 in 2021 + issued 3 - repealed 1 = 17 (difference 3; implied opening "
          + "stock 18), normative documents."),
      limits: LocalizedText(
        zh: "只在2021年版之间比较，2019年版的对外公开总数量不是存量；缺年时重新起算，存量未读出的年份以其制发、废止接续。每一串年份、每一行只报一条，"
          + "记在最早不衔接的年份，其后的列在其下。次年恰好抵消的，指出该年的存量不合。空格先按零试算，不成立时不判断。"
          + "结转与存量同向跳变的见 CON201。",
        en: "Compares edition 2021 only, since 对外公开总数量 of 2019 is no stock; begins anew after a "
          + "missing year, and bridges a stock that was not read by its flows. One finding for each "
          + "chain of years and line, under the first year that breaks, with later ones beneath; where "
          + "the next year makes it good, the one stock is named. Blanks are tried as zero; where that "
          + "fails it is undetermined. A jump together with the carry-over is CON201's.")),
    .organs { register in
      register.verdicts { series, register in
        let filings = register.filings
        let changes = UnitChange.all(in: CarrySeries(series, in: register), series, filings)
        return [Line.rules, .normativeDocuments].flatMap { line in
          StockChain.all(of: line, in: series, filings).flatMap { chain in
            BrokenStock(chain, Set(changes.keys), register).verdicts
          }
            + series.orphans.map { series.years[$0].filing }
            .filter { filings[$0].figures.edition.contains(.at(line, .inForce)) }
            .map { FilingVerdict(filings[$0], .undetermined(.absentReport)) }
        }
      }
    })
}

/// The verdicts on one chain.
private struct BrokenStock {
  let chain: StockChain
  let excused: Set<Int>
  let register: OrganRegister
  /// The breaks that no change of the reporting unit explains.
  let breaks: [StockChain.Break]

  init(_ chain: StockChain, _ excused: Set<Int>, _ register: OrganRegister) {
    self.chain = chain
    self.excused = excused
    self.register = register
    breaks = chain.breaks.filter { !excused.contains($0.entry.year) }
  }

  /// The verdict on each report; nothing where the break belongs to an earlier one or to CON201.
  var verdicts: [FilingVerdict] {
    var verdicts: [FilingVerdict] = []
    for (entry, step) in zip(chain.entries.dropFirst(), chain.steps) {
      let filing = register.filings[entry.filing]
      switch step {
      case .satisfied: verdicts.append(FilingVerdict(filing, .satisfied))
      case .undetermined(let reason):
        verdicts.append(FilingVerdict(filing, .undetermined(reason)))
      case .broken(let found) where found.entry.year == breaks.first?.entry.year:
        verdicts.append(FilingVerdict(filing, .violated(discrepancy(of: found))))
      case .broken: continue
      }
    }
    return verdicts
  }

  private func discrepancy(of found: StockChain.Break) -> Discrepancy {
    let cell = Cell.at(chain.line, .inForce)
    var result = Discrepancy(
      claim: cell.id, message: message(of: found) + endText + flowText(found) + laterText)
    result.cell = cell
    result.identities = ["CON203:\(chain.line.description.name)"]
    result.hold(.quantity(found.stock), against: .quantity(found.expected))
    result.evidence =
      .alternating(
        register.lines([cell], of: found.entry.filing),
        register.lines([cell], of: found.base.entry.filing))
      + breaks.dropFirst().prefix(1).flatMap { register.lines([cell], of: $0.entry.filing) }
    result.strength = isMadeGood ? 0.9 : 0.8
    result.influence = max(found.stock, found.base.stock).double
    return result
  }

  private func message(of found: StockChain.Break) -> LocalizedText {
    let year = found.base.entry.year
    let isBridged = year != found.entry.year - 1
    let label = chain.line.shortLabel(in: .form2021)
    return LocalizedText(
      zh: "\(label)：现行有效 \(found.stock)，而\(year)年 \(found.base.stock)＋"
        + "\(isBridged ? "其后" : "")制发 \(found.issued)－废止 \(found.repealed)＝\(found.expected)，"
        + "相差 \(Gap.size(found.gap))（推得\(isBridged ? "\(year)年末" : "上年末") \(found.opening)）",
      en: "in force \(found.stock), but \(found.base.stock) in \(year) + issued \(found.issued)"
        + "\(isBridged ? " since" : "") - repealed \(found.repealed) = \(found.expected) "
        + "(difference \(found.gap); implied opening stock \(found.opening)), "
        + "\(chain.line.description.english)")
  }

  /// Whether the year after the first break takes it back exactly.
  private var isMadeGood: Bool {
    guard breaks.count > 1, breaks[1].base.entry.year == breaks[0].entry.year else { return false }
    return breaks[0].gap + breaks[1].gap == .zero
  }

  /// Which figure the next year points at.
  private var endText: LocalizedText {
    guard isMadeGood else { return LocalizedText(zh: "", en: "") }
    let (first, next) = (breaks[0], breaks[1])
    return LocalizedText(
      zh: "；\(next.entry.year)年的 \(next.stock) 又与 \(first.expected) 衔接，不合的只是"
        + "\(first.entry.year)年的 \(first.stock)",
      en: "; the \(next.stock) of \(next.entry.year) follow from \(first.expected) again, so that "
        + "only the \(first.stock) of \(first.entry.year) do not fit")
  }

  /// Whether the gap is one of the flows, left out. Of one document that says nothing.
  private func flowText(_ found: StockChain.Break) -> LocalizedText {
    let isBridged = found.base.entry.year != found.entry.year - 1
    if isMadeGood || isBridged || abs(found.gap.millionths) <= Quantity.scale {
      return LocalizedText(zh: "", en: "")
    }
    if found.gap + found.issued == .zero {
      return LocalizedText(zh: "；差数等于制发件数", en: "; the difference is the number issued")
    }
    if found.gap == found.repealed {
      return LocalizedText(zh: "；差数等于废止件数", en: "; the difference is the number repealed")
    }
    return LocalizedText(zh: "", en: "")
  }

  /// The breaks after the first one and the one that makes it good.
  private var laterText: LocalizedText {
    let rest = breaks.dropFirst(isMadeGood ? 2 : 1)
    if rest.isEmpty { return LocalizedText(zh: "", en: "") }
    return LocalizedText(
      zh: "；其后不衔接的还有"
        + rest.map { "\($0.entry.year)年（相差 \(Gap.size($0.gap))）" }.joined(separator: "、"),
      en: "; later years that do not follow: "
        + rest.map { "\($0.entry.year) (difference \($0.gap))" }.joined(separator: ", "))
  }
}
