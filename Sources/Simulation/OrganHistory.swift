public import Forms

/// The years of one organ, drawn one after the other so that they hang together.
///
/// What a year carries forward the next carries over, column by column; the documents in force are
/// last year's, plus those issued, less those repealed. Every identity of the form holds.
public struct OrganHistory: Sendable {
  private let scale: OrganScale
  private var random: RandomSource
  private var waiting = [Int](repeating: 0, count: 6)
  private var inForce: Int
  private var items: [Line: Int] = [:]

  /// The result lines of table 3 in the edition of 2021.
  static let results: [Line] = Edition.form2021.lines(of: .applications).filter {
    ![.received, .carriedOver, .concluded, .carriedForward].contains($0)
  }

  /// Begins the history of an organ.
  public init(organ: SimulatedOrgan, random: RandomSource) {
    var random = random
    scale = OrganScale(kind: organ.kind, rank: organ.region.rank, random: &random)
    inForce = scale.documents > 0 ? random.poisson(mean: scale.documents * 8) : 0
    for line in [Line.licensing, .otherServices, .penalties, .compulsion, .fees] {
      items[line] = random.poisson(mean: scale.items)
    }
    self.random = random
  }

  /// The figures of the next year on an edition of the form.
  public mutating func nextYear(on edition: Edition) -> Figures {
    var figures = Figures()
    drawActiveDisclosure(&figures, edition)
    drawApplications(&figures, edition)
    drawDisputes(&figures)
    return figures
  }

  private mutating func drawActiveDisclosure(_ figures: inout Figures, _ edition: Edition) {
    let issued = random.negativeBinomial(mean: scale.documents, dispersion: 1.5)
    let repealed = min(
      random.negativeBinomial(mean: scale.documents * 0.7, dispersion: 0.6), inForce + issued)
    let licensing = random.negativeBinomial(mean: scale.licensing, dispersion: 4)
    let penalties = random.negativeBinomial(mean: scale.penalties, dispersion: 3)
    let compulsion = random.negativeBinomial(mean: scale.compulsion, dispersion: 1)
    figures[.licensing, .decisions] = licensing
    figures[.penalties, .decisions] = penalties
    figures[.compulsion, .decisions] = compulsion
    inForce += issued - repealed
    let fee = scale.fee > 0 ? random.logNormal(median: scale.fee, spread: 0.3) : 0
    switch edition {
    case .form2021:
      figures[.normativeDocuments, .issued] = issued
      figures[.normativeDocuments, .repealed] = repealed
      figures[.normativeDocuments, .inForce] = inForce
      figures[.at(.fees, .amount)] = Int64(min(fee, 1e6) * 10_000) * 100
    case .form2019:
      figures[.normativeDocuments, .produced] = issued
      figures[.normativeDocuments, .disclosed] = issued
      figures[.normativeDocuments, .totalDisclosed] = inForce
      drawItems(&figures)
      figures[.procurement, .projects] = random.poisson(mean: scale.items / 3)
      if figures[.procurement, .projects] > 0 {
        figures[.at(.procurement, .amount)] =
          Int64(min(random.logNormal(median: 80, spread: 1.5), 1e6) * 10_000) * 100
      }
    }
  }

  private mutating func drawItems(_ figures: inout Figures) {
    for line in [Line.licensing, .otherServices, .penalties, .compulsion, .fees] {
      let last = items[line, default: 0]
      let change = max(-last, Exponential.nearest(random.normal() * (scale.items / 12 + 0.3)))
      figures[line, .itemsLastYear] = last
      figures[line, .itemsChange] = change
      items[line] = last + change
    }
    figures[.otherServices, .decisions] = random.poisson(mean: scale.items / 10)
  }

  private mutating func drawApplications(_ figures: inout Figures, _ edition: Edition) {
    let mean = min(scale.applications, 4_000)
    let received = random.negativeBinomial(mean: mean, dispersion: 3)
    var byApplicant = [Int](repeating: 0, count: 6)
    for _ in 0..<received {
      byApplicant[random.index(weights: scale.applicants, total: scale.applicantsTotal)] += 1
    }
    for applicant in 0..<6 {
      let column = Column.applicants[applicant]
      let handled = byApplicant[applicant] + waiting[applicant]
      figures[.received, column] = byApplicant[applicant]
      figures[.carriedOver, column] = waiting[applicant]
      let kept = random.binomial(trials: handled, probability: scale.carryShare)
      figures[.carriedForward, column] = kept
      waiting[applicant] = kept
      for _ in kept..<handled {
        var line = Self.results[random.index(weights: scale.results, total: scale.resultsTotal)]
        if edition == .form2019 && line.isNewIn2021 { line = .otherHandled }
        figures[line, column] += 1
        figures[.concluded, column] += 1
      }
    }
    figures.totalApplicants(in: edition)
  }

  private mutating func drawDisputes(_ figures: inout Figures) {
    let concluded = Double(figures[.concluded, .total])
    let shares: [(Line, Double)] = [
      (.reconsideration, 0.05), (.directSuit, 0.015), (.suitAfterReconsideration, 0.02),
    ]
    for (line, share) in shares {
      for _ in 0..<random.negativeBinomial(mean: concluded * share, dispersion: 1) {
        let outcome = random.index(weights: [0.6, 0.08, 0.2, 0.12], total: 1)
        figures[line, Column.outcomes[outcome]] += 1
        figures[line, .total] += 1
      }
    }
  }
}

extension Line {
  fileprivate var isNewIn2021: Bool {
    self == .otherNotSupplemented || self == .otherFeeUnpaid || self == .otherOther
  }
}

extension Figures {
  /// Adds up the applicants of every line of table 3.
  mutating func totalApplicants(in edition: Edition) {
    for line in edition.lines(of: .applications) {
      var total = 0
      for column in Column.applicants where column != .total { total += self[line, column] }
      self[line, .total] = total
    }
  }
}
