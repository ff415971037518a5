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
  /// The contradictions that were planted in the prose.
  public let narrativeFaults: [PlantedNarrativeFault]
  /// The report whose prose was copied; nil where it is the organ's own.
  public let copy: PlantedCopy?
  /// The sentences of the prose, none where the narrative is plain.
  public var sentences: [NarrativeSentence] {
    guard let prose else { return [] }
    let places = NarrativePlaces(bytes)
    return proseMarks.map { mark in
      let shape = prose[mark.address].shape
      return NarrativeSentence(
        shape: shape.id, statesFigures: shape.topic.statesFigures,
        section: Prose.Section.allCases[mark.address.section].numeral,
        place: places.place(mark.range))
    }
  }

  let marks: [Mark]
  let prose: Prose?
  let proseMarks: [ProseMark]

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
    self.init(
      organ: organ, year: year, edition: edition, figures: figures, layout: layout, style: style,
      random: &random, narrated: narrated, faults: faults, narration: nil)
  }

  /// Writes a report of the given figures with prose of real length.
  init(
    organ: SimulatedOrgan, year: Int, edition: Edition, figures: Figures, layout: Layout,
    style: Style, random: inout RandomSource, narrated: Figures?, faults: [PlantedFault],
    narration: Narration?
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
    let outcome = narration?.outcome(
      organ: organ, year: year, edition: edition,
      figures: narrated ?? NarrativeFacts.printed(cells.truth))
    var writer = ReportWriter(
      organ: organ, year: year, edition: edition, layout: layout,
      narrative: Narrative(
        organ: organ, year: year, edition: edition, figures: narrated ?? figures))
    if let narration {
      writer.prose = outcome?.prose
      writer.proseRandom = narration.layoutRandom
    }
    var document = DocumentBuilder(style: style, random: &random)
    let written = writer.write(cells.texts, to: &document, random: &random)
    title = written.title
    proseMarks = written.marks
    bytes = document.bytes
    marks = document.marks
    prose = outcome?.prose
    copy = outcome?.copy
    let places = NarrativePlaces(outcome?.planting == nil ? [] : bytes)
    narrativeFaults = outcome?.planting.map { [$0.settled(written.marks, places)] } ?? []
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
