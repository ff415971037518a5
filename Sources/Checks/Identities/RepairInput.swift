import Forms
import Reading
import Repair

extension IdentityEvaluation {
  /// The evaluation as a problem of repair: satisfied and violated identities must hold afterwards.
  ///
  /// A cell whose number is no count, or was not read, is left alone, and so are its identities.
  func repairProblem() -> RepairProblem {
    var numbers = [Int](repeating: 0, count: Cell.count)
    var cellStates = [CellState](repeating: .blank, count: Cell.count)
    for cell in plan.cells {
      if isUnread[cell.index] || isNoCount(cell) {
        cellStates[cell.index] = .unread
      } else if isPrinted[cell.index] {
        cellStates[cell.index] = .printed
        numbers[cell.index] = Int(values[cell.index] / Quantity.scale)
      }
    }
    let active = identities.indices.map { index -> Bool in
      if case .undetermined = states[index] { return false }
      return identities[index].cells.allSatisfy { cellStates[$0.index] != .unread }
    }
    return RepairProblem(
      edition: edition, values: numbers, states: cellStates, activeIdentities: active)
  }

  /// Whether a number is printed that can be no count: one with a fraction.
  func isNoCount(_ cell: Cell) -> Bool {
    isPrinted[cell.index] && values[cell.index] % Quantity.scale != 0
  }

  /// The violated identities with a number that is no count, by the first such cell.
  func violatedByNoCount() -> [(cell: Cell, identities: [Int])] {
    var groups: [(cell: Cell, identities: [Int])] = []
    for index in identities.indices where states[index].isViolated {
      guard let cell = identities[index].cells.first(where: isNoCount) else { continue }
      if let place = groups.firstIndex(where: { $0.cell == cell }) {
        groups[place].identities.append(index)
      } else {
        groups.append((cell, [index]))
      }
    }
    return groups
  }
}
