public import Forms

/// The position of a metric in `Metric.catalogue`, and its column in a `Panel`.
public struct MetricIndex: Hashable, Comparable, Sendable {
  /// The position, from 0.
  public let position: Int

  /// The index at a position.
  public init(_ position: Int) { self.position = position }

  /// Indices compare in the order of the catalogue.
  public static func < (a: MetricIndex, b: MetricIndex) -> Bool { a.position < b.position }
}

/// A figure computed from the cells of one report: a share, a ratio or a count.
public struct Metric: Sendable {
  /// What kind of number a metric is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A part of a whole, from 0 to 1; it has a Wilson interval.
    case share
    /// One number over another of which it is no part.
    case ratio
    /// A number of pieces; it is compared on a logarithmic scale.
    case count
  }

  /// Whether a larger value is better.
  public enum Polarity: String, CaseIterable, Sendable {
    /// Neither direction is better.
    case none
    /// A larger value is better.
    case higher
    /// A smaller value is better.
    case lower
  }

  /// The stable id, such as `disclosure_rate`.
  public let id: String
  /// What kind of number it is.
  public let kind: Kind
  /// The name readers use.
  public let label: BilingualText
  /// The cells above the line; for a count, the count.
  public let numerator: CellSum
  /// The cells below the line; nil for a count.
  public let denominator: CellSum?
  /// The formula as people write it.
  public let formula: String
  /// The unit of the value.
  public let unit: BilingualText
  /// Whether a larger value is better.
  public let polarity: Polarity
  /// What to keep in mind when reading it.
  public let caveat: BilingualText
  /// The editions that have all its cells; with two, values compare across the change of form.
  public let editions: [Edition]

  init(
    _ id: String, _ kind: Kind, zh: String, en: String, _ numerator: CellSum,
    over denominator: CellSum? = nil, formula: String,
    unit: BilingualText = BilingualText(zh: "比例（0–1）", en: "share (0–1)"),
    polarity: Polarity = .none, caveat: BilingualText, editions: [Edition] = Edition.allCases
  ) {
    precondition((kind == .count) == (denominator == nil), "denominator of \(id)")
    self.id = id
    self.kind = kind
    label = BilingualText(zh: zh, en: en)
    self.numerator = numerator
    self.denominator = denominator
    self.formula = formula
    self.unit = unit
    self.polarity = polarity
    self.caveat = caveat
    self.editions = editions
  }

  /// The cells above and below the line that an edition prints.
  func cells(in edition: Edition) -> [Cell] {
    numerator.cells(in: edition) + (denominator?.cells(in: edition) ?? [])
  }

  /// Whether values of a report on one edition compare with values of a report on another.
  public func isComparable(_ a: Edition, _ b: Edition) -> Bool {
    editions.contains(a) && editions.contains(b)
  }
}

extension MetricIndex {
  /// The metric at this position of the catalogue.
  public var metric: Metric { Metric.catalogue[position] }

  /// All metrics, in the order of the catalogue.
  public static let all: [MetricIndex] = Metric.catalogue.indices.map(MetricIndex.init)

  /// The metric with an id; nil where there is none.
  public init?(id: String) {
    guard let position = Metric.catalogue.firstIndex(where: { $0.id == id }) else { return nil }
    self.init(position)
  }
}
