import Checks
import Findings
import Metrics
import Reporting

/// The order of sources that come through a pipe.
///
/// They come in any order, and the results must not tell in which. So they are put in the order of
/// their names, those of one name in the order of their digests, before any is compared with another.
extension Corpus {
  /// Puts everything that was read in the order of the sources' names.
  mutating func sortByName() {
    let order = sources.indices.sorted(by: precedes)
    if order == Array(sources.indices) { return }
    var position = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { position[old] = new }
    sources = order.map { sources[$0] }
    let places = places
    let rows = reports.indices.sorted {
      position[reports[$0].source] < position[reports[$1].source]
    }
    let moved = rows.map { reports[$0].at(source: position[reports[$0].source]) }
    filings = zip(rows, moved).map { filings[$0].with($1) }
    reports = moved
    if !places.isEmpty { self.places = rows.map { places[$0] } }
    findings = findings.map { finding in
      finding.subject.position.map { finding.at(position: position[$0]) } ?? finding
    }
    // The order of the findings and rows of one source is kept.
    findings = findings.enumerated().sorted { a, b in
      (Self.place(a.element), a.offset) < (Self.place(b.element), b.offset)
    }.map(\.element)
    unread = unread.map { $0.at(source: position[$0.source]) }
    unread = unread.enumerated().sorted { a, b in
      (a.element.source, a.offset) < (b.element.source, b.offset)
    }.map(\.element)
    digests = Dictionary(
      uniqueKeysWithValues: digests.map { key, digest in
        if case .position(let old) = key { return (.position(position[old]), digest) }
        return (key, digest)
      })
  }

  private static func place(_ finding: Finding) -> Int { finding.subject.position ?? -1 }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (sources[a].utf8, sources[b].utf8)
    if first.elementsEqual(second) {
      let digest = { (index: Int) in digests[.position(index)]?.hexadecimal ?? "" }
      return (digest(a), a) < (digest(b), b)
    }
    return first.lexicographicallyPrecedes(second)
  }

  /// A note on sources that share a name; nil where none do.
  var noteOnNames: LocalizedText? {
    var counts: [[UInt8]: Int] = [:]
    for name in sources { counts[Array(name.utf8), default: 0] += 1 }
    let shared = counts.filter { $0.value > 1 }
    guard let first = shared.keys.min(by: { $0.lexicographicallyPrecedes($1) }) else { return nil }
    let name = String(decoding: first, as: UTF8.self)
    let count = shared.values.reduce(0, +)
    return LocalizedText(
      zh: "有 \(count) 份报告与他份同名（如“\(name)”），已分别核对，但结果中 source 相同，无从区分；"
        + "宜给每份报告不同的 source",
      en:
        "\(count) reports share the name of another, such as '\(name)'; each is checked by itself, "
        + "but the results name them alike: give every report a source of its own")
  }
}
