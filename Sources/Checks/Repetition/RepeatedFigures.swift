import Agencies
import Findings
import Forms
import Metrics
import Reading
import Similarity

/// Which reports of a corpus print the figures of another.
public struct RepeatedFigures: Sendable {
  /// A report that prints another's figures.
  struct Match: Sendable {
    /// The other report, as an index of the filings.
    let other: Int
    /// The cells that show it, the largest figure first.
    let cells: [Cell]
    /// How many reports besides these two print the same.
    let othersCount: Int
  }

  let corpus: FiledCorpus
  /// The report with the same headline figures, by the index of the filing.
  private(set) var headline: [Int: Match] = [:]
  /// The report with the same figures in all cells, by the index of the filing.
  private(set) var all: [Int: Match] = [:]
  /// Reports beside those of their organs for the year before, table by table.
  private(set) var tables: [TablePair] = []

  /// Compares the figures of a corpus.
  ///
  /// - Complexity: O(reports), whatever many of them share.
  init(in corpus: FiledCorpus) {
    self.corpus = corpus
    findEqualReports()
    findEqualHeadlines()
    findEqualTables()
  }

  var filings: [Filing] { corpus.filings }

  /// How many neighbours of its group a report is compared with on either side.
  private static let reach = 8

  // MARK: All cells

  private mutating func findEqualReports() {
    var keys: [(key: UInt64, index: Int)] = []
    for (index, filing) in filings.enumerated()
    where filing.subject.agencyID != nil && filing.figures.unreadCount == 0 {
      keys.append((filing.figures.key, index))
    }
    for members in Self.groups(keys) {
      for (place, index) in members.enumerated() {
        let others = Self.neighbours(of: place, in: members).filter {
          mayBeSource($0, of: index)
        }
        let best = others.min { rank($0, for: index) < rank($1, for: index) }
        guard let best, isTelling(index, best) else { continue }
        all[index] = Match(
          other: best, cells: filings[index].figures.largestCells,
          othersCount: members.count - 2)
      }
    }
  }

  /// Whether two reports that print the same do so by more than chance.
  private func isTelling(_ index: Int, _ other: Int) -> Bool {
    if isSameReport(index, other) { return false }
    let figures = filings[index].figures
    let isOneOrgan = filings[index].subject.agencyID == filings[other].subject.agencyID
    var expected = Double(filings.count)
    for cell in figures.edition.cells where cell.isFree {
      guard let value = figures.value(cell), value != .zero else { continue }
      if !isOneOrgan {
        expected *= Coincidence.amongOrgans(value)
      } else if cell.column != .inForce && cell.column != .totalDisclosed {
        expected *= Coincidence.amongYears(value)
      }
    }
    return expected <= Coincidence.tolerated
  }

  // MARK: Headline figures

  private mutating func findEqualHeadlines() {
    let headlines = filings.map { HeadlineFigures($0.figures) }
    var keys: [(key: UInt64, index: Int)] = []
    for (index, filing) in filings.enumerated() where filing.subject.agencyID != nil {
      for key in headlines[index].keys { keys.append((key, index)) }
    }
    var best: [Int: (match: Match, rank: Rank)] = [:]
    for members in Self.groups(keys) {
      for (place, index) in members.enumerated() {
        for other in Self.neighbours(of: place, in: members)
        where !isSameReport(index, other) && mayBeSource(other, of: index) {
          let isOneOrgan = filings[index].subject.agencyID == filings[other].subject.agencyID
          let cells = headlines[index].equalCells(headlines[other], isOneOrgan: isOneOrgan)
          guard isTelling(cells, headlines[index], isOneOrgan: isOneOrgan) else { continue }
          var rank = rank(other, for: index)
          rank.fewer = -cells.count
          if let known = best[index], known.rank <= rank { continue }
          best[index] = (
            Match(other: other, cells: cells, othersCount: members.count - 2), rank
          )
        }
      }
    }
    headline = best.filter { all[$0.key] == nil }.mapValues(\.match)
  }

  private func isTelling(_ cells: [Cell], _ headline: HeadlineFigures, isOneOrgan: Bool) -> Bool {
    if cells.count < HeadlineFigures.fewest { return false }
    // As many choices of so many figures as there are, each with its chance.
    var expected = Double(filings.count)
    for k in 0..<cells.count {
      expected *= Double(headline.values.count - k) / Double(k + 1)
    }
    for (cell, value) in headline.values where cells.contains(cell) {
      expected *=
        isOneOrgan ? Coincidence.amongYears(value) : Coincidence.amongOrgans(value)
    }
    return expected <= Coincidence.tolerated
  }

  // MARK: Tables

  /// Compares tables with those of the year before, and leaves to them headline figures of the two years
  /// of which too few lie in other tables.
  private mutating func findEqualTables() {
    tables = RepeatedTables(corpus).pairs(besides: { all[$0] != nil })
    for pair in tables {
      guard let previous = pair.repeated.first?.match.other else { continue }
      let repeated = pair.repeated.map(\.table)
      for (index, other) in [(pair.index, previous), (previous, pair.index)] {
        guard let known = headline[index], known.other == other,
          known.cells.count(where: { !repeated.contains($0.table) }) < HeadlineFigures.fewest
        else { continue }
        headline[index] = nil
      }
    }
  }

  // MARK: Groups

  /// Where another report stands among those that could be named: the least is named.
  private struct Rank: Comparable {
    var fewer = 0
    var isOneOrgan: Int
    var isOtherYear: Int
    var index: Int

    static func < (a: Rank, b: Rank) -> Bool {
      (a.fewer, a.isOneOrgan, a.isOtherYear, a.index)
        < (b.fewer, b.isOneOrgan, b.isOtherYear, b.index)
    }
  }

  /// Another organ's report is named before an own, one of the same year before one of another.
  private func rank(_ other: Int, for index: Int) -> Rank {
    let (a, b) = (filings[index].subject, filings[other].subject)
    return Rank(
      isOneOrgan: a.agencyID == b.agencyID ? 1 : 0, isOtherYear: a.year == b.year ? 0 : 1,
      index: other)
  }

  /// Whether a report may have taken over another's figures: not those of a later year, nor where one
  /// adds up the other's, which may be all that there is to add.
  private func mayBeSource(_ other: Int, of index: Int) -> Bool {
    if let own = filings[index].subject.year, let year = filings[other].subject.year, year > own {
      return false
    }
    return !adds(index, other) && !adds(other, index)
  }

  /// Whether a government's report adds up an organ's figures, by way of the government between them
  /// too.
  private func adds(_ government: Int, _ body: Int) -> Bool {
    guard let id = filings[government].subject.agencyID,
      let parent = filings[body].figures.agency?.parentID
    else { return false }
    return parent == id || AgencyID(parent)?.parentID == id
  }

  /// Two files for one organ's year: another check's concern.
  private func isSameReport(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (filings[a].subject, filings[b].subject)
    return a.agencyID == b.agencyID && a.year == b.year
  }

  /// The indices that share a key, two or more, in order.
  private static func groups(_ keys: [(key: UInt64, index: Int)]) -> [[Int]] {
    let sorted = keys.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    var groups: [[Int]] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count && sorted[end].key == sorted[start].key { end += 1 }
      if end - start > 1 { groups.append(sorted[start..<end].map(\.index)) }
      start = end
    }
    return groups
  }

  private static func neighbours(of place: Int, in members: [Int]) -> [Int] {
    let range = max(0, place - reach)..<min(members.count, place + reach + 1)
    return range.filter { $0 != place }.map { members[$0] }
  }
}

extension HeadlineFigures {
  /// A key for each three figures: reports that agree in three or more share one.
  fileprivate var keys: [UInt64] {
    guard values.count >= Self.fewest else { return [] }
    let hashes = values.map { cell, value in
      mixed(UInt64(cell.index) ^ UInt64(bitPattern: value.millionths) << 8)
    }
    var keys: [UInt64] = []
    for i in hashes.indices {
      for j in (i + 1)..<hashes.count {
        for k in (j + 1)..<max(j + 1, hashes.count) {
          keys.append(mixed(hashes[i] ^ mixed(hashes[j] ^ mixed(hashes[k]))))
        }
      }
    }
    return keys
  }
}

extension AgencyYear {
  /// A hash of the edition and of all figures that are not zero: a blank is a zero.
  fileprivate var key: UInt64 {
    var key = mixed(UInt64(edition.rawValue) + 1)
    for cell in edition.cells {
      guard let value = value(cell), value != .zero else { continue }
      key = mixed(key ^ UInt64(bitPattern: value.millionths) &+ UInt64(cell.index) << 55)
    }
    return key
  }

  /// The cells with the largest figures, three at most.
  fileprivate var largestCells: [Cell] {
    let printed = edition.cells.compactMap { cell in value(cell).map { (cell, $0) } }
    return printed.filter { $0.1 > .zero }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(3)
      .map(\.0)
  }
}

extension Cell {
  /// Whether the form leaves the cell open once the others are filled: totals follow from their
  /// parts, what was received and concluded from the results and what is carried.
  fileprivate var isFree: Bool {
    switch table {
    case .activeDisclosure: true
    case .applications: column != .total && line != .received && line != .concluded
    case .disputes: column != .total
    }
  }
}

/// Mixes all bits of a word (the finaliser of SplitMix64, Steele et al. 2014).
private func mixed(_ word: UInt64) -> UInt64 {
  var z = word &+ 0x9E37_79B9_7F4A_7C15
  z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
  return z ^ (z >> 31)
}
