import Agencies
import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// All tables of a government's report are the territory's, none of them its office's own.
  public static let scopesMixed = Check(
    CheckDescription(
      id: "AGG104", name: "scopesMixed", level: .query,
      title: LocalizedText(
        zh: "本级数字与全域数字混用",
        en: "Own and whole-territory scope mixed"),
      rationale: LocalizedText(
        zh: "人民政府的三张表都应汇总全域。一张表与其办公室自己的年报逐格相同，而所属各家之和更大，宜核对该表是否只填了本级数字。",
        en: "All three tables of a government's report cover its territory. Where one equals its "
          + "office's own report in every cell while its bodies add up to more, only the office's own "
          + "figures may have been entered."),
      formula: "table of the government = table of its office in each cell, and < Σ bodies in some",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "表三、表四与甲市人民政府办公室年报逐格相同（12 格不为零），表三“新收”总计 56，所属 32 家合计 131（差 -75）。",
        en:
          "tables 3 and 4 equal the report of the government's office in every cell (12 of them not "
          + "zero); t3.received.total 56, sum of its 32 bodies 131 (difference -75)."),
      limits: LocalizedText(
        zh: "办公室年报须在其中，该表至少两格不为零，且另有两家以上在该表有数字。办公室以外的单家数字由 AGG102 核对。",
        en:
          "The office's report must be at hand, two cells of the table not zero, and two other bodies "
          + "must have figures in it. Figures of other single bodies are AGG102's.")),
    .levels { levels in
      levels.verdicts { comparison in
        let family = comparison.family
        if !comparison.ownTables.isEmpty { return .violated(levels.discrepancy(comparison)) }
        let hasOffice = family.children.contains {
          levels.filings[$0].figures.agency?.kind == .office
        }
        return hasOffice && family.children.count > 2 ? .satisfied : .undetermined(.absentReport)
      }
    })
}

extension LevelRegister {
  fileprivate func discrepancy(_ comparison: LevelComparison) -> Discrepancy {
    let family = comparison.family
    let tables = Table.allCases.filter(comparison.ownTables.contains)
    let places = family.figures.indices.filter { tables.contains(family.figures[$0].table) }
    let below = ordered(places.filter(family.isBelowSum), of: family)
    guard let first = below.first else { preconditionFailure("no figure falls below the sum") }
    let office = family.children.first { filings[$0].figures.agency?.kind == .office }
    let filled = places.count { family.totals[$0].printed != 0 }
    let shown = below.prefix(3).map { place in
      self.comparison(
        family.figures[place], of: family.parent, family.totals[place].quantity,
        against: family.sums[place].quantity, as: bodies(family))
    }
    let name = office.map { filings[$0].organName } ?? ""
    let rest = Table.allCases.filter { !tables.contains($0) }
    let (zhRest, enRest) =
      rest.isEmpty
      ? ("", "")
      : (
        "，\(rest.map(\.shortLabel).joined(separator: "、"))不同",
        ", \(Self.english(rest)) \(rest.count == 1 ? "does" : "do") not"
      )
    var result = Discrepancy(
      claim: "scope",
      message: LocalizedText(
        zh: "\(tables.map(\.shortLabel).joined(separator: "、"))与\(name)年报逐格相同（\(filled) 格不为零）"
          + "\(zhRest)；" + shown.map(\.zh).joined(separator: "；"),
        en:
          "\(Self.english(tables)) \(tables.count == 1 ? "equals" : "equal") the report of \(name) in "
          + "every cell (\(filled) of them not zero)\(enRest); "
          + shown.map(\.en).joined(separator: "; ")))
    set(
      &result, family.figures[first], of: family.parent, family.totals[first].quantity,
      against: family.sums[first].quantity)
    result.identities = tables.map { "AGG104:t\($0.rawValue)" }
    result.strength = 1
    result.evidence = evidence(family.figures[first], of: family.parent, and: office)
    return result
  }

  private static func english(_ tables: [Table]) -> String {
    (tables.count == 1 ? "table " : "tables ")
      + tables.map { "\($0.rawValue)" }.joined(separator: " and ")
  }
}
