/// The groups of a panel and their rows.
extension Panel {
  /// The group indices, in order.
  public var groupIndices: [GroupIndex] { groups.indices.map(GroupIndex.init) }

  /// The group a row is compared in; nil where the report tells no organ or no year, where the
  /// organ has no group, and for a second report of the same organ and year.
  public func groupIndex(of row: RowIndex) -> GroupIndex? {
    let position = alignment.groupOfRow[row.position]
    return position < 0 ? nil : GroupIndex(Int(position))
  }

  /// The group a row is compared in; nil where it is compared in none.
  public func group(of row: RowIndex) -> ComparisonGroup? {
    groupIndex(of: row).map { groups[$0.position] }
  }

  /// Whether an earlier source holds a report of the same organ, with a decided id, and year.
  public func isLaterFiling(_ row: RowIndex) -> Bool { alignment.isLaterFiling[row.position] }

  /// The rows of a group, by source position.
  public func rows(in group: GroupIndex) -> [RowIndex] { alignment.members[group.position] }
}
