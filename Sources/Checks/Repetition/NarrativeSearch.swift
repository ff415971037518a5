import Findings
import Similarity

/// Two reports whose prose is to be compared, by the indices of their filings.
struct NarrativePair: Hashable, Sendable {
  /// Why they are compared.
  enum Kind: Hashable, Sendable {
    /// They are of two organs.
    case otherOrgan
    /// The first is the second's of the year before.
    case lastYear
  }

  let first: Int
  let second: Int
  let kind: Kind
}

/// Finds the pairs of reports whose prose may be alike.
struct NarrativeSearch: Sendable {
  /// Which shingles are common in the corpus.
  let common: CommonShingles
  /// The filings whose prose holds enough that is their own.
  let comparable: Set<Int>
  /// The organ's report of the year before, by the index of the filing.
  let lastYears: [Int: Int]

  private let corpus: FiledCorpus
  /// The filing of each text of the index.
  private let members: [Int]
  private let index: CandidateIndex

  init(_ corpus: FiledCorpus) {
    self.corpus = corpus
    let filings = corpus.filings
    var members: [Int] = []
    var texts: [SketchedText] = []
    let organs = OrganNumbers(filings)
    for (index, filing) in filings.enumerated() {
      guard let group = organs.numbers[index], let narrative = filing.narrative else { continue }
      members.append(index)
      texts.append(
        SketchedText(sketch: narrative.sketch, identity: narrative.identity, group: group))
    }
    index = CandidateIndex(texts)
    self.members = members
    common = index.common
    var comparable: Set<Int> = []
    for (text, member) in members.enumerated() {
      let own = texts[text].sketch.ownCodes(common)
      if own >= SharedText.leastOwn { comparable.insert(member) }
    }
    self.comparable = comparable
    lastYears = Self.lastYears(of: filings, organs)
  }

  /// The organ's first report of the year before each; organs whose region is undecided have none,
  /// because their names need not mean one organ.
  private static func lastYears(of filings: [Filing], _ organs: OrganNumbers) -> [Int: Int] {
    struct OrganYear: Hashable {
      let organ: Int
      let year: Int
    }
    func key(_ index: Int, yearsBefore: Int) -> OrganYear? {
      let subject = filings[index].subject
      guard subject.decidedAgencyID != nil, let year = subject.year,
        let organ = organs.numbers[index]
      else { return nil }
      return OrganYear(organ: organ, year: year - yearsBefore)
    }
    var firsts: [OrganYear: Int] = [:]
    for index in filings.indices {
      if let key = key(index, yearsBefore: 0), firsts[key] == nil { firsts[key] = index }
    }
    var result: [Int: Int] = [:]
    for index in filings.indices {
      if let key = key(index, yearsBefore: 1) { result[index] = firsts[key] }
    }
    return result
  }

  /// The pairs that may be alike, in the order of the filings; each once.
  func pairs() -> [NarrativePair] {
    let found = corpus.inParts(members.count) { part in
      var search = CandidateSearch(index)
      return part.flatMap { pairs(of: $0, &search) }
    }
    return Set(found).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The pairs of one text of the index.
  private func pairs(of text: Int, _ search: inout CandidateSearch) -> [NarrativePair] {
    let member = members[text]
    if !comparable.contains(member) { return [] }
    var pairs: [NarrativePair] = []
    for candidate in search.candidates(of: text) where comparable.contains(members[candidate]) {
      let other = members[candidate]
      pairs.append(
        NarrativePair(first: min(member, other), second: max(member, other), kind: .otherOrgan))
    }
    if let before = lastYears[member], comparable.contains(before),
      let narrative = corpus.filings[member].narrative,
      let earlier = corpus.filings[before].narrative,
      narrative.sketch.mayBeLike(earlier.sketch, common)
    {
      pairs.append(NarrativePair(first: before, second: member, kind: .lastYear))
    }
    return pairs
  }
}

/// The organs of a corpus as numbers, so that their ids are compared once.
struct OrganNumbers {
  /// The number of each filing's organ; nil where it is unknown.
  let numbers: [Int?]

  init(_ filings: [Filing]) {
    // By bytes: ids are folded already, and comparing strings would fold them again.
    var known: [[UInt8]: Int] = [:]
    numbers = filings.map { filing in
      guard let id = filing.subject.agencyID else { return nil }
      let bytes = Array(id.utf8)
      if let number = known[bytes] { return number }
      known[bytes] = known.count
      return known.count - 1
    }
  }
}
