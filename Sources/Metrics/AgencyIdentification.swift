import Agencies

extension Agency {
  /// Whether the id names one organ: its region is decided.
  ///
  /// Ids of the form `unknown/…` may be shared by different organs of the same name, so they are
  /// never followed from year to year.
  var isIdentified: Bool { region != nil && !id.utf8.starts(with: "unknown/".utf8) }
}
