import Findings
import Forms
import Reading

extension Check {
  /// A stated change follows from the numbers of its own sentence.
  public static let growthInSentence = Check(
    CheckDescription(
      id: "NAR105", name: "growthInSentence", level: .query,
      title: LocalizedText(zh: "增减与文内数字不符", en: "Change out of the numbers beside it"),
      rationale: LocalizedText(
        zh: "同一句里写明了本年数、上年数和增减幅度，三者应当算得通。",
        en:
          "Where one sentence gives this year's number, last year's and the change, the three agree."
      ),
      formula: "change = current − previous; change % = (current − previous) / previous",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "收到 80 件，较上年 64 件增长 35%；按文内数字为 25.0%。",
        en: "80 received, 35 % more than last year's 64; the numbers give 25.0 %."),
      limits: LocalizedText(
        zh: "只在句中写明两个数，或一个数和增减量时判断；约数不判断；百分点的变化不判断。",
        en:
          "Judges only where the sentence has both numbers, or one and the difference. Approximate "
          + "numbers and changes in points are left out.")),
    .statements { comparison in
      let verdicts = comparison.growth.compactMap { growth -> StatedVerdict? in
        if !growth.isRight && comparison.isGrowthOfFaulty(growth) { return nil }
        return StatedVerdict(
          growth.isRight ? .satisfied : .violated(comparison.wrong(growth)),
          on: [growth.statement], read: .change, in: comparison.report)
      }
      // Changes that lack a number to follow from, or have an approximate one.
      let isOpen =
        comparison.growth.isEmpty && comparison.report.statements.contains(where: \.isChange)
      return isOpen ? [StatedVerdict(.undetermined(.unstated))] : verdicts
    })
}

extension Reconciliation {
  /// Whether a number that the change rests on is already held to be wrong.
  fileprivate func isGrowthOfFaulty(_ growth: Growth) -> Bool {
    guard case .change(let change) = report.statements[growth.statement].subject else {
      return false
    }
    return [change.current, change.base].compactMap(\.self).contains(where: isFaulty)
  }

  fileprivate func wrong(_ growth: Growth) -> Discrepancy {
    let statement = report.statements[growth.statement]
    let difference = growth.current - growth.base
    let stated = StatedChange.stated(statement)
    let computed = StatedChange.computed(from: growth.base, to: growth.current, as: statement)
    var result = Discrepancy(
      claim: claim(growth.statement),
      message: LocalizedText(
        zh: "\(sectionName(growth.statement).zh)写\(stated.zh)，"
          + "按文内 \(growth.base) 到 \(growth.current) 应\(computed.zh)",
        en: "\(sectionName(growth.statement).en) states \(stated.en), but from \(growth.base) to "
          + "\(growth.current) there is \(computed.en)"))
    if statement.unit.isShare {
      result.compare(
        ComparedValue(.ratio(statement.value.double / 100), .stated),
        with: ComparedValue(.ratio(difference.double / growth.base.double), .computed))
    } else {
      result.compare(
        ComparedValue(.quantity(statement.value), .stated, unit: statement.unit.text),
        with: ComparedValue(.quantity(difference), .computed, unit: statement.unit.text))
    }
    result.numerator = growth.current
    result.denominator = growth.base
    var quoted = [growth.statement]
    if case .change(let change) = statement.subject, let current = change.base ?? change.current {
      quoted.append(current)
    }
    result.evidence = quotes(quoted)
    result.strength = 0.8
    result.influence = max(growth.current.double, growth.base.double)
    return result
  }
}

extension ShareText {
  /// A relative change in per cent with one decimal and its sign.
  static func change(_ difference: Quantity, of base: Quantity) -> String {
    let sign = difference < .zero ? "−" : "+"
    let amount = Quantity(millionths: Int64(difference.millionths.magnitude))
    return sign + percent(amount, of: base)
  }
}
