import Forms

/// One thing that every report is judged by.
struct ScoreColumn: Sendable {
  /// Columns whose figures vary alike from year to year, so that one number tells for all of them: a
  /// line with few figures, or with wild ones, is judged by what the others teach.
  var isPooled: Bool {
    switch law {
    case .count: family == .applications
    case .cases, .share: true
    case .amount: false
    }
  }

  let family: ScoreFamily
  let driver: ScoreDriver
  let law: Law

  /// What the figure is judged by.
  enum Law: Sendable {
    /// A count by the organ's other years and its peers.
    case count(Cell)
    /// A count of cases, given the applications concluded.
    case cases(Cell)
    /// A part of a whole.
    case share([Cell], of: Cell)
    /// An amount on a logarithmic scale.
    case amount(Cell)
  }

  /// The columns, in the order of the form.
  static let all: [ScoreColumn] =
    counts + shares + [
      ScoreColumn(
        family: .fees, driver: .cell(.at(.fees, .amount)), law: .amount(.at(.fees, .amount)))
    ]

  /// What came in, what was concluded and what stays.
  private static let flows: [Line] = [.received, .carriedOver, .concluded, .carriedForward]

  private static var counts: [ScoreColumn] {
    let documents: [Cell] = [
      .at(.normativeDocuments, .issued), .at(.normativeDocuments, .repealed),
      .at(.normativeDocuments, .inForce),
    ]
    let decisions = [Line.licensing, .penalties, .compulsion].map { Cell.at($0, .decisions) }
    // Results and applicants are parts of these and are judged as such: by a count law besides, what
    // is odd about one figure would be told twice.
    let totals = flows.map { Cell.at($0, .total) }
    let cases = [Line.reconsideration, .directSuit, .suitAfterReconsideration].map {
      Cell.at($0, .total)
    }
    return (documents + decisions).map {
      ScoreColumn(family: .activeDisclosure, driver: .cell($0), law: .count($0))
    }
      + totals.map {
        ScoreColumn(family: .applications, driver: .cell($0), law: .count($0))
      } + cases.map { ScoreColumn(family: .disputes, driver: .cell($0), law: .cases($0)) }
  }

  private static var shares: [ScoreColumn] {
    let concluded = Cell.at(.concluded, .total)
    let results = lines.filter { !flows.contains($0) }.map { line in
      ScoreColumn(
        family: .outcomes, driver: .cell(.at(line, .total)),
        law: .share([.at(line, .total)], of: concluded))
    }
    let disclosed = ScoreColumn(
      family: .outcomes, driver: .cell(.at(.granted, .total)),
      law: .share([.at(.granted, .total), .at(.partlyGranted, .total)], of: concluded))
    let types = applicants.map { column in
      ScoreColumn(
        family: .applicants, driver: .cell(.at(.received, column)),
        law: .share([.at(.received, column)], of: .at(.received, .total)))
    }
    let persons = ScoreColumn(
      family: .applicants, driver: .cell(.at(.concluded, .naturalPerson)),
      law: .share([.at(.concluded, .naturalPerson)], of: concluded))
    return results + [disclosed] + types + [persons]
  }

  /// The lines of table 3 of both editions.
  private static let lines = Line.allCases.filter { $0.table == .applications }
  private static let applicants = Column.applicants.filter { $0 != .total }
}
