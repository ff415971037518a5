import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// What a narrative says of last year agrees with last year's report.
  public static let growthAgainstLastYear = Check(
    CheckDescription(
      id: "NAR106", name: "growthAgainstLastYear", level: .query,
      title: LocalizedText(
        zh: "同比或上年数与上年报告不符", en: "Change or last year's number against last year's report"),
      rationale: LocalizedText(
        zh: "正文所写的上年数、同比增减，可用上年报告的表格复算；算不出时，可能是基数、方向或口径有误，也可能上年报告作过更正。",
        en:
          "Last year's number and the change against it can be computed from last year's tables. Where "
          + "no reading gives them, base, direction or scope may be wrong, or last year's report was "
          + "corrected."),
      formula: "stated change = f(this year's table, last year's table), for one allowed reading",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "正文称收到 120 件、同比增长 50%，上年报告为 100 件，增长 20.0%。",
        en: "120 received, said to be 50 % more; last year's report has 100, which is 20.0 % more."),
      limits: LocalizedText(
        zh: "只在语料中有同一机关上一年度的唯一一份报告时比较；两年相应格都须读出。只比较全报告范围、主语明确的件数。",
        en:
          "Needs exactly one report of the same organ for the year before, and the cells of both years. "
          + "Compares counts of the whole body with a clear subject only.")),
    .organs { register in
      LastYearComparison(register.filings, breaks: register.breaks).verdicts
    })
}

/// Holds the claims of filings against those of the year before.
private struct LastYearComparison {
  private struct Key: Hashable {
    let agencyID: String
    let year: Int
  }

  private(set) var verdicts: [FilingVerdict] = []
  private var filings: [Key: [Filing]] = [:]
  private let breaks: SeriesBreaks

  init(_ all: [Filing], breaks: SeriesBreaks) {
    self.breaks = breaks
    for filing in all {
      guard let key = Self.key(filing, yearsBack: 0) else { continue }
      filings[key, default: []].append(filing)
    }
    for filing in all where !filing.claims.isEmpty {
      for claim in filing.claims {
        verdicts.append(
          FilingVerdict(filing, verdict(on: claim, of: filing), wording: claim.wording))
      }
    }
  }

  private static func key(_ filing: Filing, yearsBack: Int) -> Key? {
    guard let id = filing.subject.agencyID, !id.hasPrefix("unknown/"),
      let year = filing.subject.year
    else { return nil }
    return Key(agencyID: id, year: year - yearsBack)
  }

  private func verdict(on claim: PastClaim, of filing: Filing) -> Verdict {
    guard let key = Self.key(filing, yearsBack: 1) else { return .undetermined(.agency) }
    // What a merged organ calls last year may be that of several.
    if breaks.startsAnew(key.agencyID, in: key.year + 1) { return .undetermined(.absentReport) }
    guard let previous = filings[key], previous.count == 1 else { return .undetermined(.unstated) }
    var tried: [(current: Quantity, base: Quantity, name: LocalizedText)] = []
    let readings = AllowedReading.all(of: claim.subject, in: filing.figures.edition)
    for reading in readings {
      guard let base = reading.value(in: previous[0]) else { continue }
      if case .value = claim.kind {
        if StatedValue.fits(claim.statement, base) { return .satisfied }
        tried.append((base, base, reading.name))
        continue
      }
      guard case .change(let direction) = claim.kind,
        let current = reading.value(in: filing)
      else { continue }
      if claim.statement.unit.isShare && base == .zero { continue }
      if GrowthComparison.fits(claim.statement, direction, current, base) { return .satisfied }
      tried.append((current, base, reading.name))
    }
    // Every reading must have been tried before a difference is declared.
    guard tried.count == readings.count, let first = tried.first else {
      return .undetermined(.unstated)
    }
    return .violated(Self.discrepancy(claim, first, previous[0]))
  }

  private static func discrepancy(
    _ claim: PastClaim, _ first: (current: Quantity, base: Quantity, name: LocalizedText),
    _ previous: Filing
  ) -> Discrepancy {
    let stated = "\(claim.statement.value) \(claim.statement.unit.text)"
    var result: Discrepancy
    if case .value = claim.kind {
      result = Discrepancy(
        claim: claim.claim,
        message: LocalizedText(
          zh: "正文称上年为 \(stated)，上年报告\(first.name.zh)为 \(first.base)",
          en: "said to have been \(claim.statement.value) last year; last year's report has "
            + "\(first.base), \(first.name.en)"))
      let unit = claim.statement.unit.text
      result.compare(
        ComparedValue(
          .quantity(claim.statement.value), .narrative,
          label: LocalizedText(zh: "正文称上年", en: "narrative, of last year"), unit: unit),
        with: ComparedValue(.quantity(first.base), .lastYearReport, unit: unit))
    } else {
      let difference = first.current - first.base
      let said = StatedChange.stated(claim.statement)
      let computed = StatedChange.computed(
        from: first.base, to: first.current, as: claim.statement)
      result = Discrepancy(
        claim: claim.claim,
        message: LocalizedText(
          zh: "正文称\(said.zh)，\(first.name.zh)上年报告为 \(first.base)、本年为 \(first.current)，"
            + "应\(computed.zh)",
          en: "the narrative states \(said.en); \(first.name.en) was \(first.base) in last year's "
            + "report and is \(first.current), \(computed.en)"))
      let unit = claim.statement.unit
      if unit.isShare {
        result.compare(
          ComparedValue(.ratio(claim.statement.value.double / 100), .stated),
          with: ComparedValue(.ratio(difference.double / first.base.double), .computed))
      } else {
        result.compare(
          ComparedValue(.quantity(claim.statement.value), .stated, unit: unit.text),
          with: ComparedValue(.quantity(difference), .computed, unit: unit.text))
      }
    }
    result.cell = claim.subject.cells.cells(in: previous.figures.edition).first
    result.numerator = first.current
    result.denominator = first.base
    result.evidence = [claim.quote] + [previous.title].compactMap(\.self)
    result.strength = 0.7
    result.influence = max(first.current.double, first.base.double)
    return result
  }
}
