public import Findings
public import Forms
public import Reading

/// The identities of one report, each evaluated on the values as printed.
///
/// Blank and not-applicable operands are tried as zero. If the identity then holds it is satisfied.
/// If it does not, it is undetermined, with one exception: where all such operands stand on one side
/// and the printed operands of that side already exceed the other side, no count in the empty places
/// can mend it, and it is violated. An unread operand always makes it undetermined, and so does a
/// blank total of a sum, which is missing, not wrong.
public struct IdentityEvaluation: Sendable {
  /// What became of one identity; a violated one carries left less right, in millionths.
  enum State: Hashable, Sendable {
    case satisfied
    case violated(Int64)
    case undetermined(Verdict.Reason)

    var isViolated: Bool {
      if case .violated = self { return true }
      return false
    }
  }

  let edition: Edition
  let plan: IdentityPlan
  var states: [State]
  /// The printed values in millionths by cell index; zero where none is printed.
  let values: [Int64]
  let isPrinted: [Bool]
  let isUnread: [Bool]

  /// The identities of the report's edition, in the order of `Identity.all(in:)`.
  public var identities: [Identity] { plan.identities }

  /// The verdict on an identity, without its particulars.
  public func kind(at index: Int) -> Verdict.Kind {
    switch states[index] {
    case .satisfied: .satisfied
    case .violated: .violated
    case .undetermined: .undetermined
    }
  }

  /// Whether some identity fails.
  var hasViolations: Bool { states.contains(where: \.isViolated) }

  /// Values beyond this are no counts, and their sums might leave the exact range.
  private static let largestOperand = Int64.max / 64

  /// Evaluates every identity of a report's edition.
  public init(of report: AnnualReport) {
    let plan = IdentityPlan.of(report.resultLinesEdition)
    var values = [Int64](repeating: 0, count: Cell.count)
    var isPrinted = [Bool](repeating: false, count: Cell.count)
    var isUnread = [Bool](repeating: false, count: Cell.count)
    for cell in plan.cells {
      if let value = report.cells.value(cell) {
        values[cell.index] = value.millionths
        isPrinted[cell.index] = true
        isUnread[cell.index] = value.millionths.magnitude > UInt64(Self.largestOperand)
      } else {
        switch report.cells[cell] {
        case .unread, .absent: isUnread[cell.index] = true
        case .printed, .blank, .notApplicable: break
        }
      }
    }
    var states: [State] = []
    states.reserveCapacity(plan.entries.count)
    for entry in plan.entries {
      states.append(
        Self.evaluate(
          entry, of: plan, values: values.span, isPrinted: isPrinted.span, isUnread: isUnread.span))
    }
    edition = report.resultLinesEdition
    self.plan = plan
    self.states = states
    self.values = values
    self.isPrinted = isPrinted
    self.isUnread = isUnread
  }

  /// The same evaluation as if only some families were declared.
  func restricted(to families: Set<Identity.Family>) -> IdentityEvaluation {
    var result = self
    for (index, identity) in identities.enumerated() where !families.contains(identity.family) {
      result.states[index] = .undetermined(.unstated)
    }
    return result
  }

  private static func evaluate(
    _ entry: IdentityPlan.Entry, of plan: IdentityPlan, values: Span<Int64>, isPrinted: Span<Bool>,
    isUnread: Span<Bool>
  ) -> State {
    var difference: Int64 = 0
    var leftBlank = -1
    var rightBlank = -1
    let operands = plan.operands.span
    for position in entry.left.lowerBound..<entry.right.upperBound
    where isUnread[operands[position]] {
      return .undetermined(.unread(Cell.all[operands[position]]))
    }
    for position in entry.left {
      difference += values[operands[position]]
      if !isPrinted[operands[position]] { leftBlank = operands[position] }
    }
    for position in entry.right {
      difference -= values[operands[position]]
      if !isPrinted[operands[position]] { rightBlank = operands[position] }
    }
    if difference == 0 { return .satisfied }
    if leftBlank < 0 && rightBlank < 0 { return .violated(difference) }
    let isSumWithoutTotal = entry.left.count == 1 && leftBlank >= 0
    let leftExceeds = rightBlank < 0 && difference > 0
    let rightExceeds = leftBlank < 0 && difference < 0
    if !isSumWithoutTotal && (leftExceeds || rightExceeds) { return .violated(difference) }
    return .undetermined(.blank(Cell.all[leftBlank >= 0 ? leftBlank : rightBlank]))
  }
}

/// The verdict on each identity of a report, in the order of `Identity.all(in:)`, each on its own:
/// a bad cell shows in every identity that contains it. Findings come from `rootCauses`.
public func evaluateIdentities(_ report: AnnualReport) -> [(identity: Identity, verdict: Verdict)] {
  let evaluation = IdentityEvaluation(of: report)
  return evaluation.identities.enumerated().map { index, identity in
    switch evaluation.states[index] {
    case .satisfied: (identity, .satisfied)
    case .undetermined(let reason): (identity, .undetermined(reason))
    case .violated:
      (identity, .violated(evaluation.discrepancy(at: index, in: report)))
    }
  }
}
