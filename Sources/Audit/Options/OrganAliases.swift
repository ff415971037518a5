import Agencies
import Findings
import Intake
import Reading

/// Other names of organs: under which id a report stands that bears an older id or a printed name.
///
/// An alias says that two names mean one organ. Two organs that became one are a merger and no alias.
public struct OrganAliases: Sendable {
  /// What an alias leads to, and for which years it holds.
  struct Target: Hashable, Sendable {
    let id: AgencyID
    let years: ClosedRange<Int>

    /// Whether it holds for every year, so that a report without a year follows it too.
    var isUnbounded: Bool { years == .min ... .max }
  }

  /// A name that an alias cannot stand for, or a chain that leads back to itself.
  struct Fault: Error {
    /// The key of the alias at fault, as the user wrote it.
    let key: String
    let problem: LocalizedText
  }

  private var targets: [String: Target] = [:]

  /// No aliases.
  public init() {}

  /// Takes aliases by the names that are written.
  ///
  /// - Parameter written: Ids or printed names, each with its target.
  /// - Throws: `Fault` for a key of unknown form, one given twice, and a cycle.
  init(_ written: [(key: String, target: Target)]) throws(Fault) {
    var keys: [String: String] = [:]
    for (key, target) in written {
      guard let name = Self.canonical(key) else {
        throw Fault(
          key: key,
          problem: LocalizedText(
            zh: "“\(key)”不是机关编号", en: "'\(key)' is no id of an organ"))
      }
      if let earlier = keys.updateValue(key, forKey: name) {
        throw Fault(
          key: key,
          problem: LocalizedText(
            zh: "“\(key)”与“\(earlier)”为同一机关", en: "'\(key)' and '\(earlier)' are one organ"))
      }
      targets[name] = target
    }
    for (key, _) in written {
      if let name = Self.canonical(key) { try checkChain(from: name, key) }
    }
  }

  /// An alias that leads back to itself never ends, whatever the years.
  private func checkChain(from name: String, _ key: String) throws(Fault) {
    var seen: Set<String> = [name]
    var next = targets[name]
    while let target = next {
      let id = target.id.description
      if !seen.insert(id).inserted {
        throw Fault(
          key: key,
          problem: LocalizedText(
            zh: "“\(key)”经别名又回到 \(id)", en: "'\(key)' leads back to \(id)"))
      }
      next = targets[id]
    }
  }

  /// The form under which a name is looked up: the current id, or the name folded as titles are.
  ///
  /// - Returns: Nil for a name with a slash that is no id.
  private static func canonical(_ key: String) -> String? {
    let unknown = "unknown/"
    if let id = AgencyID(key) { return id.current.description }
    if key.hasPrefix(unknown) { return folded(String(key.dropFirst(unknown.count))) }
    return key.utf8.contains(UInt8(ascii: "/")) ? nil : folded(key)
  }

  /// A name as titles are folded, without white space; nil where nothing is left.
  private static func folded(_ name: String) -> String? {
    var text = FoldedText()
    text.fold(SourceText(path: "", utf8: Array(name.utf8)))
    let codes = text.codes[..<text.count].filter { $0 > 0x20 }
    return codes.isEmpty ? nil : FoldedText.string(codes[...])
  }

  /// The organ that a report of a year is of; nil where no alias concerns it.
  func agency(of agency: Agency, year: Int?) -> Agency? {
    if targets.isEmpty { return nil }
    guard var id = target(agency.name, year) ?? target(agency.id, year) else { return nil }
    while let next = target(id.description, year) { id = next }
    return agency.identified(as: id)
  }

  /// The id that an id of another list leads to, where an alias without bounds says so.
  func current(_ id: AgencyID) -> AgencyID {
    var id = id.current
    while let next = target(id.description, nil) { id = next }
    return id
  }

  private func target(_ name: String, _ year: Int?) -> AgencyID? {
    guard let target = targets[name] else { return nil }
    guard let year else { return target.isUnbounded ? target.id : nil }
    return target.years.contains(year) ? target.id : nil
  }
}

extension AnnualReport {
  /// Puts the report under the organ that the aliases say it is of.
  mutating func identify(by aliases: OrganAliases) {
    guard let printed = agency, let known = aliases.agency(of: printed, year: year) else { return }
    agency = known
    notices.removeAll { $0.code == .noRegion || $0.code == .regionFromFolder }
  }
}
