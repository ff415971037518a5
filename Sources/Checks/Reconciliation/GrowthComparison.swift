import Reading

/// Holds stated changes against the numbers of their own sentence.
struct GrowthComparison {
  private let report: AnnualReport
  /// The changes that could be computed.
  private(set) var verdicts: [Reconciliation.Growth] = []

  init(_ report: AnnualReport) {
    self.report = report
    for (index, statement) in report.statements.enumerated() {
      guard case .change(let change) = statement.subject, !change.isOfShare,
        statement.unit != .percentagePoints, statement.approximation == .exact,
        let current = exact(change.current), let base = base(of: index, change, current)
      else { continue }
      if (statement.unit == .percent || statement.unit.isMultiple) && base <= .zero { continue }
      let isRight = Self.fits(statement, change.direction, current, base)
      verdicts.append(
        Reconciliation.Growth(statement: index, current: current, base: base, isRight: isRight))
    }
  }

  private func exact(_ index: Int?) -> Quantity? {
    guard let index else { return nil }
    let statement = report.statements[index]
    return statement.approximation == .exact && !statement.unit.isShare ? statement.value : nil
  }

  /// The value compared with: stated, or this year's less a stated difference.
  private func base(of index: Int, _ change: ChangeSubject, _ current: Quantity) -> Quantity? {
    if let stated = change.base {
      guard let current = change.current,
        report.statements[stated].unit == report.statements[current].unit
      else { return nil }
      return exact(stated)
    }
    guard report.statements[index].unit.isShare else { return nil }
    for (other, statement) in report.statements[..<index].enumerated().reversed() {
      if statement.sentence != report.statements[index].sentence { return nil }
      guard case .change(let difference) = statement.subject, !statement.unit.isShare,
        difference.current == change.current, let currentIndex = change.current,
        statement.unit == report.statements[currentIndex].unit, other != index
      else { continue }
      guard let amount = exact(other) else { return nil }
      return difference.direction == .down ? current + amount : current - amount
    }
    return nil
  }

  /// Whether a change of the stated size and direction leads from one value to the other.
  static func fits(
    _ statement: Statement, _ direction: ChangeDirection, _ current: Quantity, _ base: Quantity
  ) -> Bool {
    let difference = current - base
    switch direction {
    case .flat: return statement.approximation != .exact || difference == .zero
    case .multiple:
      return base > .zero && StatedValue.fits(statement, times: current.double / base.double)
    case .up where difference < .zero, .down where difference > .zero: return false
    case .up, .down: break
    }
    let amount = Quantity(millionths: Int64(difference.millionths.magnitude))
    if statement.unit.isMultiple {
      return base > .zero && StatedValue.fits(statement, times: amount.double / base.double)
    }
    if statement.unit.isShare {
      return base > .zero && StatedValue.fits(statement, share: amount.double / base.double)
    }
    return StatedValue.fits(statement, amount)
  }
}
