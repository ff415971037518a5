import Forms

/// The recipe of one example that shows an odd detail.
struct OddExample: Sendable {
  let name: String
  let shows: String
  let organ: SimulatedOrgan
  let year: Int
  let layout: Layout
  let seed: UInt64
  var edition: Edition?
  var fault: (fault: Fault, seed: UInt64)?
  let style: Style

  init(
    _ name: String, _ shows: String, _ organ: SimulatedOrgan, _ year: Int, _ layout: Layout,
    seed: UInt64, edition: Edition? = nil, fault: (Fault, UInt64)? = nil,
    _ change: (inout Style) -> Void
  ) {
    self.name = name
    self.shows = shows
    self.organ = organ
    self.year = year
    self.layout = layout
    self.seed = seed
    self.edition = edition
    self.fault = fault.map { (fault: $0.0, seed: $0.1) }
    var style = Style()
    change(&style)
    self.style = style
  }

  static let all: [OddExample] = characters + numbers + faults

  private static let characters: [OddExample] = [
    OddExample(
      "radicals", "Kangxi and CJK radicals", .office(of: .coded(410303)), 2021,
      .flatTextWithFurniture, seed: 31
    ) {
      $0.radicals = .all
      $0.title = .afterFirstHeading
    },
    OddExample(
      "byte-order-mark-crlf", "a byte-order mark, CR LF", .government(of: .coded(430181)), 2022,
      .pipeTable, seed: 32
    ) {
      $0.byteOrderMark = true
      $0.lineEnd = .crlf
      $0.frontMatter = true
    },
    OddExample(
      "carriage-return", "lines that end with CR", .office(of: .coded(350582)), 2020, .tabTable,
      seed: 33
    ) { $0.lineEnd = .cr },
    OddExample(
      "gb18030", "the encoding GB18030", .government(of: .coded(411602)), 2021, .flatText,
      seed: 34
    ) { $0.space = .ideographic },
    OddExample(
      "zero-width-space", "U+200B behind spaces", .department(7, of: .coded(320500)), 2023,
      .flatText, seed: 35
    ) { $0.space = .zeroWidth },
    OddExample(
      "vertical-heading", "三、本年度办理结果 between the rows, inner list like sections",
      .government(of: .coded(410106)), 2022, .flatText, seed: 36
    ) {
      $0.resultsHeading = .vertical
      $0.innerList = true
      $0.title = .twoLines
      $0.looseLines = false
    },
    OddExample(
      "short-labels", "逾期不补正, 逾期不缴费", .office(of: .coded(420102)), 2024, .onePerLine,
      seed: 37
    ) { $0.labels = .short },
    OddExample(
      "annotated-labels", "notes inside labels, edition 2019",
      .government(of: .coded(370112)), 2020, .pipeTableBare, seed: 38
    ) { $0.labels = .annotated },
  ]

  private static let numbers: [OddExample] = [
    OddExample(
      "blank-zeros-kept", "blanks for zeros in a layout that keeps their place",
      .government(of: .coded(330212)), 2022, .pipeTableMerged, seed: 41
    ) { $0.zero = .blank },
    OddExample(
      "blank-zeros-lost", "blanks for zeros lost on extraction: rows that cannot be placed",
      .government(of: .coded(320281)), 2021, .flatText, seed: 42
    ) { $0.zero = .blank },
    OddExample(
      "slashes", "`/` for zeros", .office(of: .coded(410100)), 2021, .valueAndPipeLines,
      seed: 43
    ) { $0.zero = .slash },
    OddExample(
      "signed-changes", "changes with a full-width sign, full-width digits, edition 2019",
      .government(of: .coded(610113)), 2019, .tabTable, seed: 44
    ) {
      $0.sign = .fullWidth
      $0.fullWidthDigits = true
    },
    OddExample(
      "thousands", "thousands separators, six decimals", .government(of: .coded(330100)), 2023,
      .tabTableRagged, seed: 45
    ) {
      $0.grouping = .comma
      $0.fee = .sixDecimals
      $0.labels = .halfWidth
    },
  ]

  private static let faults: [OddExample] = [
    OddExample(
      "fee-in-yuan", "a fee with 元 in the cell", .government(of: .coded(340181)), 2022,
      .pipeTable, seed: 51
    ) { $0.fee = .yuan },
    OddExample(
      "fee-unit", "a fee ten thousand times too large", .government(of: .coded(350203)), 2023,
      .flatText, seed: 52, fault: (.feeUnit, 1)
    ) { $0.looseLines = false },
    OddExample(
      "balance-broken", "a number of applications received with two digits changed over",
      .office(of: .coded(320200)), 2022, .pipeTableMerged, seed: 56, fault: (.transposedDigits, 4)
    ) { $0.brokenHeaders = true },
    OddExample(
      "wrong-form", "the form of 2019 used for 2022", .office(of: .coded(340100)), 2022,
      .tabTable, seed: 53, edition: .form2019
    ) { $0.sign = .word },
    OddExample(
      "shifted-columns", "the values of a line one column further right",
      .government(of: .coded(320582)), 2023, .pipeTableBare, seed: 55, fault: (.columnShift, 2)
    ) { $0.title = .afterFirstHeading },
  ]
}
