import Findings
import Forms
import Reading

extension Check {
  /// A narrative does not deny the cases that table 4 has.
  public static let deniedDisputes = Check(
    CheckDescription(
      id: "NAR108", name: "deniedDisputes", level: .query,
      title: LocalizedText(zh: "正文否认表四的案件", en: "Cases of table 4 denied in the narrative"),
      rationale: LocalizedText(
        zh: "正文写明没有复议或诉讼，表四却有案件：两处必有一处不对，或正文另有所指。",
        en:
          "The narrative says that there were no such cases, and table 4 has some: one of them is "
          + "wrong, or the narrative means something else."),
      formula: "没有…复议/诉讼 ⇒ the total of the block = 0",
      basis: .table(.disputes, article: 50),
      example: LocalizedText(
        zh: "正文称“未发生因政府信息公开引起的行政复议”，表四行政复议总计 2。",
        en: "the narrative denies any reconsideration; table 4 has 2."),
      limits: LocalizedText(
        zh: "只看整句都能读懂的否认；限定为本级、个别单位、败诉或纠错的否认不比较。",
        en:
          "Looks at denials that are understood word by word only; those of the own level, of single "
          + "bodies or of lost cases are not compared.")),
    .narrative { comparison in
      comparison.report.statements.indices.compactMap { index in
        guard comparison.isDenialOfCases(index) else { return nil }
        switch comparison.judgements[index] {
        case .notCompared: return nil
        case .satisfied: return .satisfied
        case .undetermined: return .undetermined(.unstated)
        case .violated(let tried):
          return comparison.isInConflict(index)
            ? nil : .violated(comparison.denial(index, tried[0]))
        }
      }
    })
}

extension Reconciliation {
  fileprivate func denial(_ index: Int, _ tried: Tried) -> Discrepancy {
    var result = Discrepancy(
      claim: claim(index),
      message: LocalizedText(
        zh: "\(sectionName(index).zh)写没有\(tried.reading.name.zh)，表四为 \(tried.value) 件",
        en: "\(sectionName(index).en) says that there were none, but table 4 has \(tried.value): "
          + tried.reading.name.en))
    result.cell = tried.reading.cells.cells(in: report.edition).first
    result.compare(
      ComparedValue(.quantity(.zero), .narrative, unit: "件"),
      with: ComparedValue(.quantity(tried.value), .table, unit: "件"))
    result.evidence = [quote(index)] + [quote(tried.reading.cells)].compactMap(\.self)
    result.strength = 0.9
    result.influence = tried.value.double
    return result
  }
}
