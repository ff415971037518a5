import Checks

/// The checks of a run: those chosen by the beginning of their ids.
public struct CheckSelection: Sendable {
  let checks: [Check]
  /// The prefixes selected; none where all checks are.
  let selected: [String]
  /// The prefixes ignored.
  let ignored: [String]

  /// All checks.
  public init() {
    checks = Check.catalogue
    selected = []
    ignored = []
  }

  /// The checks whose id begins with one of the prefixes selected, all where none is given, without
  /// those that begin with one of the prefixes ignored.
  ///
  /// - Throws: `unknownCheck` for a prefix that no check begins with.
  public init(selecting selected: [String], ignoring ignored: [String]) throws(AuditError) {
    for prefix in selected + ignored
    where prefix.isEmpty || !Check.catalogue.contains(where: { $0.id.hasPrefix(prefix) }) {
      throw .unknownCheck(prefix: prefix)
    }
    self.selected = selected
    self.ignored = ignored
    checks = Check.catalogue.filter { check in
      let isSelected = selected.isEmpty || selected.contains { check.id.hasPrefix($0) }
      return isSelected && !ignored.contains { check.id.hasPrefix($0) }
    }
  }
}
