public import Findings
public import Metrics

extension IdentityCauses {
  /// What the identity findings of one report are put down to, those that explain most first; nil
  /// where there are none.
  public init?(_ findings: [Finding]) {
    if findings.isEmpty { return nil }
    let ordered = findings.enumerated().sorted {
      ($1.element.identities.count, $0.offset) < ($0.element.identities.count, $1.offset)
    }
    self.init(
      cells: ordered.compactMap(\.element.cell),
      count: findings.reduce(0) { $0 + $1.identities.count })
  }
}
