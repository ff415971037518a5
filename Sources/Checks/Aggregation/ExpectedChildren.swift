/// A body that a roster lists under a government.
struct ExpectedChild: Sendable {
  /// The id of the organ.
  let agencyID: String
  /// Its name.
  let name: String
}

extension OrganRegister {
  /// The bodies that a roster lists under a government for a year; nil where there is no roster or it
  /// lists none.
  func expectedChildren(of agencyID: String, year: Int) -> [ExpectedChild]? { nil }
}
