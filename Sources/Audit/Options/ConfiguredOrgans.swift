import Agencies
import Checks
import Findings
import TOMLKit

extension ConfigurationFile {
  /// Other names of organs.
  func aliases() throws(AuditError) -> OrganAliases {
    guard let value = root["aliases"] else { return OrganAliases() }
    guard let table = value.table else {
      throw fault(["aliases"], zh: "aliases 应为表", en: "aliases is a table")
    }
    var written: [(key: String, target: OrganAliases.Target)] = []
    // TOMLKit gives the keys in the order of their letters; a fault is told where the file has it.
    let keys = table.keys.sorted {
      lines.line(of: ["aliases", $0]) < lines.line(of: ["aliases", $1])
    }
    for key in keys {
      let place = ["aliases", key]
      guard let entry = table[key] else { continue }
      if let inner = entry.table {
        try checkKeys(of: inner, at: place, among: ["id", "from", "until"])
        guard let id = try string(in: inner, "id", at: place) else {
          throw fault(place, zh: "“\(key)”没有 id", en: "'\(key)' has no id")
        }
        written.append(
          (key, .init(id: try agencyID(id, at: place), years: try years(inner, at: place))))
      } else if let id = entry.string {
        written.append((key, .init(id: try agencyID(id, at: place), years: .min ... .max)))
      } else {
        throw fault(
          place, zh: "“\(key)”应指向机关编号", en: "'\(key)' must lead to the id of an organ")
      }
    }
    do throws(OrganAliases.Fault) { return try OrganAliases(written) } catch {
      throw .configurationLine(
        path: path, line: lines.line(of: ["aliases", error.key]), problem: error.problem)
    }
  }

  private func years(_ table: TOMLTable, at place: [String]) throws(AuditError) -> ClosedRange<Int>
  {
    let from = try year(in: table, "from", at: place)
    let until = try year(in: table, "until", at: place)
    let (first, last) = (from ?? .min, until ?? .max)
    if first > last {
      throw fault(place, zh: "from 晚于 until", en: "from is later than until")
    }
    return first...last
  }

  /// The mergers, as the years in which the series of the merged organs start anew.
  func breaks(_ aliases: OrganAliases) throws(AuditError) -> SeriesBreaks {
    guard let value = root["merger"] else { return SeriesBreaks() }
    guard let array = value.array else {
      throw fault(["merger"], zh: "合并应写作 [[merger]]", en: "a merger is written [[merger]]")
    }
    var years: [String: Set<Int>] = [:]
    for (index, entry) in array.enumerated() {
      let place = ["merger", String(index)]
      guard let table = entry.table else {
        throw fault(place, zh: "合并应写作 [[merger]]", en: "a merger is written [[merger]]")
      }
      try checkKeys(of: table, at: place, among: ["into", "from", "year"])
      guard let name = try string(in: table, "into", at: place),
        let year = try year(in: table, "year", at: place)
      else {
        throw fault(
          place, zh: "合并须写明 into 和 year", en: "a merger needs into and year")
      }
      let into = aliases.current(try agencyID(name, at: place + ["into"]))
      for old in try former(in: table, at: place) where aliases.current(old) == into {
        throw fault(
          place + ["from"], zh: "\(old) 按别名就是 \(into)，不能又并入它",
          en: "by the aliases \(old) is \(into); it cannot be merged into itself")
      }
      years[into.description, default: []].insert(year)
    }
    return SeriesBreaks(years)
  }

  /// The organs that a merger ended.
  private func former(in table: TOMLTable, at place: [String]) throws(AuditError) -> [AgencyID] {
    guard let array = table["from"]?.array, !array.isEmpty else {
      throw fault(
        place, zh: "from 应列出被合并的机关编号", en: "from lists the ids of the organs merged")
    }
    var ids: [AgencyID] = []
    for entry in array {
      guard let text = entry.string else {
        throw fault(
          place + ["from"], zh: "from 应为字符串数组", en: "from takes an array of strings")
      }
      ids.append(try agencyID(text, at: place + ["from"]))
    }
    return ids
  }
}
