import Agencies
import Findings
import Intake
import Reading
import Synchronization

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
  /// Where the aliases without bounds end, by the name that a chain of them begins with.
  private var ends: [String: AgencyID] = [:]
  /// The names as they are written, by the form they are looked up under.
  private var written: [String: String] = [:]
  private let uses = AliasUses()

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
    self.written = keys
    var sound: Set<String> = []
    for (key, _) in written {
      if let name = Self.canonical(key) { try checkChain(from: name, key, &sound) }
    }
    for name in targets.keys { settle(name) }
  }

  /// An alias that leads back to itself never ends, whatever the years.
  ///
  /// - Parameter sound: The names whose chains are known to end; each is walked once.
  private func checkChain(from name: String, _ key: String, _ sound: inout Set<String>)
    throws(Fault)
  {
    var seen: Set<String> = [name]
    var next = sound.contains(name) ? nil : targets[name]
    while let target = next {
      let id = target.id.description
      if sound.contains(id) { break }
      if !seen.insert(id).inserted {
        throw Fault(
          key: key,
          problem: LocalizedText(
            zh: "“\(key)”经别名又回到 \(id)", en: "'\(key)' leads back to \(id)"))
      }
      next = targets[id]
    }
    sound.formUnion(seen)
  }

  /// Finds where a name leads through aliases without bounds; each alias is followed once.
  private mutating func settle(_ name: String) {
    var path: [String] = []
    var name = name
    var last: AgencyID?
    while last == nil, let target = targets[name], target.isUnbounded {
      path.append(name)
      name = target.id.description
      last = ends[name] ?? (targets[name]?.isUnbounded == true ? nil : target.id)
    }
    if let last { for name in path { ends[name] = last } }
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
    let id = id.current
    return target(id.description, nil) ?? id
  }

  /// Where a name leads in a year: to the end of the aliases without bounds, or one step on.
  private func target(_ name: String, _ year: Int?) -> AgencyID? {
    guard let target = targets[name] else { return nil }
    if target.isUnbounded {
      uses.add(name)
      return ends[name]
    }
    guard let year, target.years.contains(year) else { return nil }
    uses.add(name)
    return target.id
  }

  /// The names, as they are written and in their order, that nothing has been looked up under so far,
  /// nor any name that leads through them.
  var unusedNames: [String] {
    var used: Set<String> = []
    for name in uses.names {
      var next: String? = name
      while let name = next, used.insert(name).inserted { next = targets[name]?.id.description }
    }
    return written.filter { !used.contains($0.key) }.map(\.value).sorted()
  }
}

/// The names that aliases were looked up under, by any worker.
private final class AliasUses: Sendable {
  private let found = Mutex(Set<String>())

  var names: Set<String> { found.withLock { $0 } }

  func add(_ name: String) { found.withLock { _ = $0.insert(name) } }
}

extension AnnualReport {
  /// Puts the report under the organ that the aliases say it is of.
  mutating func identify(by aliases: OrganAliases) {
    guard let printed = agency, let known = aliases.agency(of: printed, year: year) else { return }
    agency = known
    notices.removeAll { $0.code == .noRegion || $0.code == .regionFromFolder }
  }
}
