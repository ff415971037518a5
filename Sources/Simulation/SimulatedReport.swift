public import Forms

/// A report of the simulator's making: its text, and what every cell of it truly says.
///
/// Names of regions are real, every figure is invented.
public struct SimulatedReport: Sendable {
  /// The organ.
  public let organ: SimulatedOrgan
  /// The year.
  public let year: Int
  /// The edition of the form.
  public let edition: Edition
  /// The layout of the text.
  public let layout: Layout
  /// The odd details of the text.
  public let style: Style
  /// The title as it is printed, without the spaces in it.
  public let title: String
  /// The text, in UTF-8.
  public let bytes: [UInt8]
  /// What every cell of the edition truly says, in the order of the form.
  public let truth: [TrueCell]
  /// The faults that were planted in the figures.
  public let faults: [PlantedFault]
  let marks: [Mark]

  /// The text as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What a cell truly says; nil where the edition has no such cell.
  public func trueCell(_ cell: Cell) -> TrueCell? { truth.first { $0.cell == cell } }

  /// Writes a report of the given figures.
  ///
  /// - Parameter narrated: The figures that the prose states; those of the tables where nil.
  public init(
    organ: SimulatedOrgan, year: Int, edition: Edition, figures: Figures, layout: Layout,
    style: Style, random: inout RandomSource, narrated: Figures? = nil,
    faults: [PlantedFault] = []
  ) {
    self.organ = organ
    self.year = year
    self.edition = edition
    self.layout = layout
    self.style = style
    self.faults = faults
    let cells = PrintedCells(
      figures, edition: edition, layout: layout, style: style, random: &random)
    truth = cells.truth
    let writer = ReportWriter(
      organ: organ, year: year, edition: edition, layout: layout,
      narrative: Narrative(
        organ: organ, year: year, edition: edition, figures: narrated ?? figures))
    var document = DocumentBuilder(style: style, random: &random)
    title = writer.write(cells.texts, to: &document, random: &random)
    bytes = document.bytes
    marks = document.marks
  }

  /// A report drawn at random in every respect but its edition and layout.
  ///
  /// The figures are those of an organ that receives applications, so that most cells can be told
  /// apart; the same seed gives the same report.
  public static func sample(
    seed: UInt64, edition: Edition, layout: Layout, style: Style? = nil
  ) -> SimulatedReport {
    var random = RandomSource(seed: seed)
    let region = random.pick(SimulatedRegion.all)
    let organ =
      random.chance(0.5)
      ? SimulatedOrgan.government(of: region) : SimulatedOrgan.office(of: region)
    var history = OrganHistory(organ: organ, random: RandomSource(seed: seed, stream: 1))
    let years = edition == .form2019 ? 2019...2020 : 2021...2024
    let year = years.lowerBound + random.below(years.count)
    var figures = history.nextYear(on: edition)
    if random.chance(0.5) { figures = history.nextYear(on: edition) }
    let style = style ?? Style.drawn(for: layout, from: &random)
    return SimulatedReport(
      organ: organ, year: year, edition: edition, figures: figures, layout: layout, style: style,
      random: &random)
  }
}
