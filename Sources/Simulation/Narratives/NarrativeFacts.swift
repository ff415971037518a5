import Forms

/// What a report's prose may state: the counts of its tables, and others of no table.
struct NarrativeFacts: Sendable {
  let organ: SimulatedOrgan
  let year: Int
  let edition: Edition
  /// The counts of the year, by the raw value of the quantity.
  private(set) var counts: [Int]
  /// Those of the year before.
  private(set) var lastCounts: [Int]
  /// Whether the year before has a report in the corpus, which says the same.
  let lastYearIsKnown: Bool
  /// What the tables print.
  let figures: Figures
  /// The fees of table 2, in millionths of 万元.
  let fee: Int64

  /// The count of a quantity.
  subscript(quantity: Quantity) -> Int { counts[quantity.rawValue] }

  /// The count of a quantity in the year before.
  func last(_ quantity: Quantity) -> Int { lastCounts[quantity.rawValue] }

  /// The facts of a report.
  ///
  /// - Parameters:
  ///   - figures: What the tables print.
  ///   - lastYear: What the tables of the year before print; invented where nil.
  ///   - seed: Of what no table prints: the same for every year of the corpus.
  init(
    organ: SimulatedOrgan, year: Int, edition: Edition, figures: Figures,
    lastYear: (edition: Edition, figures: Figures)?, lastYearIsKnown: Bool, seed: UInt64
  ) {
    self.organ = organ
    self.year = year
    self.edition = edition
    self.figures = figures
    let invented = InventedCounts(organ: organ, seed: seed)
    counts = invented.counts(figures, edition, year: year)
    self.lastYearIsKnown = lastYearIsKnown
    if let lastYear {
      lastCounts = invented.counts(lastYear.figures, lastYear.edition, year: year - 1)
    } else {
      lastCounts = invented.scaled(counts, year: year)
    }
    fee = edition == .form2021 ? figures[.at(.fees, .amount)] : 0
  }

  /// What a sentence says of a report whose tables print other figures than it tells.
  static func printed(_ truth: [TrueCell]) -> Figures {
    var figures = Figures()
    for cell in truth {
      if let millionths = cell.millionths { figures[cell.cell] = millionths }
    }
    return figures
  }
}
