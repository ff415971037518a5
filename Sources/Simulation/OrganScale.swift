/// How large the figures of one organ are, drawn once for all its years.
struct OrganScale: Sendable {
  /// The mean number of applications in a year.
  let applications: Double
  /// How the applications fall on the six types of applicant.
  let applicants: [Double]
  let applicantsTotal: Double
  /// How the decisions fall on the result lines of 2021.
  let results: [Double]
  let resultsTotal: Double
  /// The share of the applications at hand that is carried forward.
  let carryShare: Double
  /// The mean number of normative documents issued.
  let documents: Double
  /// The mean numbers of decisions.
  let licensing: Double
  let penalties: Double
  let compulsion: Double
  /// The median fee, in 万元.
  let fee: Double
  /// The mean number of items of each list of 2019.
  let items: Double

  private static let typicalApplicants = [0.955, 0.028, 0.001, 0.002, 0.009, 0.005]
  private static let typicalResults = [
    0.38, 0.10, 0.002, 0.004, 0.002, 0.012, 0.015, 0.008, 0.02, 0.012, 0.22, 0.03, 0.03, 0.05,
    0.03, 0.006, 0.003, 0.006, 0.03, 0.001, 0.032,
  ]

  init(
    kind: SimulatedOrgan.Kind, rank: SimulatedRegion.Rank, random: inout RandomSource
  ) {
    let size = rank == .county ? 1.0 : rank == .city ? 3.0 : 9.0
    switch kind {
    case .government:
      applications = random.logNormal(median: 60 * size, spread: 1)
    case .office:
      applications = random.logNormal(median: 12 * size, spread: 1)
    case .department:
      // Most bureaus never receive an application.
      applications = random.chance(0.35) ? random.logNormal(median: 2 * size, spread: 1.3) : 0
    case .subdistrict:
      applications = random.chance(0.25) ? random.logNormal(median: 1.5, spread: 1.2) : 0
    }
    let isGovernment = kind == .government
    let decides = isGovernment || (kind == .department && random.chance(0.4))
    documents = isGovernment || kind == .office ? random.logNormal(median: 6, spread: 0.8) : 0
    licensing = decides ? random.logNormal(median: 800 * size, spread: 2) : 0
    penalties = decides ? random.logNormal(median: 150 * size, spread: 2) : 0
    compulsion = decides ? random.logNormal(median: 10, spread: 1.5) : 0
    fee =
      isGovernment || (decides && random.chance(0.5))
      ? random.logNormal(median: 300 * size, spread: 1.8) : 0
    items = decides ? random.logNormal(median: 60, spread: 0.6) : 0
    carryShare = 0.02 + 0.08 * random.unit()
    applicants = Self.varied(Self.typicalApplicants, &random)
    applicantsTotal = applicants.reduce(0, +)
    results = Self.varied(Self.typicalResults, &random)
    resultsTotal = results.reduce(0, +)
  }

  /// Weights around typical ones, so that organs differ more than chance alone would have it.
  private static func varied(_ typical: [Double], _ random: inout RandomSource) -> [Double] {
    typical.map { $0 * random.gamma(shape: 3) / 3 }
  }
}
