import Forms

/// The identities of one edition as arrays of cell indices, laid out once.
struct IdentityPlan: Sendable {
  /// One identity as ranges of `operands`.
  struct Entry: Sendable {
    let left: Range<Int>
    let right: Range<Int>
  }

  /// Where a cell stands in an identity: on the left it counts as plus, on the right as minus.
  struct Membership: Sendable {
    let identity: Int
    let sign: Int64
  }

  let identities: [Identity]
  let entries: [Entry]
  let operands: [Int]
  /// The cells that take part in any identity, in the order of the form.
  let cells: [Cell]
  /// The identities that contain a cell, by the index of the cell.
  let memberships: [[Membership]]

  private static let plan2019 = IdentityPlan(.form2019)
  private static let plan2021 = IdentityPlan(.form2021)

  static func of(_ edition: Edition) -> IdentityPlan {
    switch edition {
    case .form2019: plan2019
    case .form2021: plan2021
    }
  }

  private init(_ edition: Edition) {
    identities = Identity.all(in: edition)
    var entries: [Entry] = []
    var operands: [Int] = []
    var memberships = [[Membership]](repeating: [], count: Cell.count)
    for (index, identity) in identities.enumerated() {
      let start = operands.count
      operands += identity.left.map(\.index)
      let middle = operands.count
      operands += identity.right.map(\.index)
      entries.append(Entry(left: start..<middle, right: middle..<operands.count))
      for cell in identity.left {
        memberships[cell.index].append(Membership(identity: index, sign: 1))
      }
      for cell in identity.right {
        memberships[cell.index].append(Membership(identity: index, sign: -1))
      }
    }
    self.entries = entries
    self.operands = operands
    cells = edition.cells.filter { !memberships[$0.index].isEmpty }
    self.memberships = memberships
  }
}
