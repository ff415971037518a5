/// Kinds of which it is known that together they are all there is: who reads 代表建议73件,
/// 委员提案157件 needs no word that opens or closes the list.
struct ListMembers: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let suggestions = ListMembers(rawValue: 1 << 0)
  static let motions = ListMembers(rawValue: 1 << 1)
  static let firstHalf = ListMembers(rawValue: 1 << 2)
  static let secondHalf = ListMembers(rawValue: 1 << 3)
  static let firstQuarter = ListMembers(rawValue: 1 << 4)
  static let secondQuarter = ListMembers(rawValue: 1 << 5)
  static let thirdQuarter = ListMembers(rawValue: 1 << 6)
  static let fourthQuarter = ListMembers(rawValue: 1 << 7)

  /// Proposals of deputies and of committee members.
  static let proposals: ListMembers = [.suggestions, .motions]
  private static let halves: ListMembers = [.firstHalf, .secondHalf]
  private static let quarters: ListMembers = [
    .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter,
  ]

  /// The kinds that belong together, each set complete.
  static let families: [ListMembers] = [.proposals, .halves, .quarters]

  /// Whether these are all kinds of one thing.
  var isWhole: Bool { Self.families.contains(self) }
  /// Whether these are parts of a year.
  var areTimes: Bool { !isDisjoint(with: Self.halves.union(Self.quarters)) }
  /// How many there are.
  var count: Int { rawValue.nonzeroBitCount }
}
