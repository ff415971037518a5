import Forms
import Simulation
import Testing

/// The rules of the form, added up by hand from cell ids typed here.
private enum Form {
  static let applicants = [
    "natural_person", "enterprise", "research_institution", "public_interest_organisation",
    "legal_service_institution", "other_organisation",
  ]
  static let commonResults = [
    "granted", "partly_granted", "refused.state_secret", "refused.prohibited_by_law",
    "refused.security_and_stability", "refused.third_party_rights", "refused.internal_affairs",
    "refused.deliberative_process", "refused.enforcement_file", "refused.administrative_query",
    "unavailable.not_held", "unavailable.needs_creation", "unavailable.unclear",
    "not_processed.petition", "not_processed.duplicate", "not_processed.publication",
    "not_processed.excessive", "not_processed.confirmation",
  ]
  static func results(_ edition: Edition) -> [String] {
    switch edition {
    case .form2019: commonResults + ["other"]
    case .form2021: commonResults + ["other.not_supplemented", "other.fee_unpaid", "other.other"]
    }
  }
}

/// The numbers of a report by cell id; a cell without a number counts as zero.
private func numbers(of report: SimulatedReport) -> [String: Int] {
  var numbers: [String: Int] = [:]
  for cell in report.truth where cell.millionths != nil && cell.cell.kind == .count {
    numbers[cell.cell.id] = Int(cell.millionths! / 1_000_000)
  }
  return numbers
}

private func brokenIdentities(of report: SimulatedReport) -> [String] {
  let numbers = numbers(of: report)
  let at = { (id: String) in numbers[id, default: 0] }
  let results = Form.results(report.edition)
  var broken: [String] = []
  for column in Form.applicants + ["total"] {
    let sum = results.map { at("t3.\($0).\(column)") }.reduce(0, +)
    if sum != at("t3.concluded.\(column)") { broken.append("result sum \(column)") }
    let come = at("t3.received.\(column)") + at("t3.carried_over.\(column)")
    let gone = at("t3.concluded.\(column)") + at("t3.carried_forward.\(column)")
    if come != gone { broken.append("balance \(column)") }
  }
  for line in ["received", "carried_over"] + results + ["concluded", "carried_forward"] {
    let sum = Form.applicants.map { at("t3.\(line).\($0)") }.reduce(0, +)
    if sum != at("t3.\(line).total") { broken.append("column sum \(line)") }
  }
  for block in ["reconsideration", "direct_suit", "suit_after_reconsideration"] {
    let sum = ["upheld", "corrected", "other", "pending"].map { at("t4.\(block).\($0)") }
      .reduce(0, +)
    if sum != at("t4.\(block).total") { broken.append("case sum \(block)") }
  }
  return broken
}

@Suite struct IdentitiesTests {
  private let corpus = SimulatedCorpus(seed: 11, count: 1_000, years: 2019...2023)

  @Test func everyIdentityOfAFaultlessReportHolds() {
    for organ in 0..<corpus.organCount {
      for report in corpus.reports(ofOrgan: organ) {
        #expect(
          brokenIdentities(of: report).isEmpty,
          "seed 11, \(report.organ.agencyID) \(report.year)")
      }
    }
  }

  @Test func someReportHoldsEnoughToMakeTheIdentitiesTell() {
    var received: [Int] = []
    for organ in 0..<corpus.organCount {
      received += corpus.reports(ofOrgan: organ).map {
        numbers(of: $0)["t3.received.total", default: 0]
      }
    }
    #expect(received.filter { $0 == 0 }.count > 400)
    #expect(received.filter { $0 == 0 }.count < 900)
    #expect(received.contains { $0 > 150 })
  }

  @Test func yearsHangTogether() throws {
    var links = 0
    for organ in 0..<corpus.organCount {
      let reports = corpus.reports(ofOrgan: organ)
      for (last, this) in zip(reports, reports.dropFirst()) {
        let before = numbers(of: last)
        let now = numbers(of: this)
        for column in Form.applicants + ["total"] {
          #expect(
            before["t3.carried_forward.\(column)", default: 0]
              == now["t3.carried_over.\(column)", default: 0],
            "seed 11, \(this.organ.agencyID) \(this.year) \(column)")
        }
        if last.edition == .form2021 {
          let documents = "t2.normative_documents"
          #expect(
            now["\(documents).in_force", default: 0]
              == before["\(documents).in_force", default: 0]
              + now["\(documents).issued", default: 0]
              - now["\(documents).repealed", default: 0])
          links += 1
        }
      }
    }
    #expect(links == 400)
  }

  @Test(arguments: [(2019, Edition.form2019), (2020, .form2019), (2021, .form2021)])
  func theEditionIsThatOfTheYear(year: Int, edition: Edition) {
    #expect(SimulatedCorpus.edition(of: year) == edition)
  }

  @Test func aFaultIsSeenByTheIdentitiesItBreaks() throws {
    var figures = Figures()
    figures[.received, .naturalPerson] = 31
    figures[.received, .total] = 31
    figures[.granted, .naturalPerson] = 31
    figures[.granted, .total] = 31
    figures[.concluded, .naturalPerson] = 31
    figures[.concluded, .total] = 31
    var random = RandomSource(seed: 5)
    let planted = try #require(
      Fault.transposedDigits.plant(
        in: figures, edition: .form2021, lastYear: nil, random: &random))
    let cell = try #require(planted.planted.cells.first)
    #expect(planted.planted.cells.count == 1)
    #expect(figures[cell] == 31_000_000)
    #expect(planted.figures[cell] == 13_000_000)
    let report = SimulatedReport(
      organ: .numbered(0), year: 2021, edition: .form2021, figures: planted.figures,
      layout: .tabTable, style: Style(), random: &random)
    #expect(!brokenIdentities(of: report).isEmpty)
  }
}
