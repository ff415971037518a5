/// A body of central government at the beginning of a name.
struct CentralBody {
  /// Where its own name ends; what follows is a branch of it.
  let end: Int
  /// Its kind.
  let kind: AgencyKind

  /// The body that a name is of or begins with; nil where it is of none.
  static func read(_ name: Span<UInt16>) -> CentralBody? {
    let whole = 0..<name.count
    if OrganWords.ministry.contains(name, in: whole) {
      return CentralBody(end: name.count, kind: .department)
    }
    if let branch = OrganWords.centralBody.prefix(of: name, in: whole) {
      let rest = branch..<name.count
      let isMinistry = OrganWords.ministry.contains(name, in: rest)
      return CentralBody(end: isMinistry ? name.count : branch, kind: .department)
    }
    if OrganWords.state.prefix(of: name, in: whole) != nil {
      let isOffice = OrganWords.bareOffice.contains(name, in: min(3, name.count)..<name.count)
      return CentralBody(end: name.count, kind: isOffice ? .office : .department)
    }
    let isNational =
      OrganWords.national.prefix(of: name, in: whole) != nil
      && OrganWords.nationalGrade.prefix(of: name, in: whole) == nil
      && OrganWords.nationalEnding.suffix(of: name, in: whole) != nil
    return isNational ? CentralBody(end: name.count, kind: .department) : nil
  }

  /// The body itself; it has no region.
  func agency(_ name: Span<UInt16>) -> Agency {
    let text = String(folded: name, in: 0..<name.count)
    return Agency(
      name: text, id: "unknown/" + text, region: nil, level: .national, kind: kind, scope: .own)
  }
}
