/// A piece of a template.
indirect enum TemplateNode: Sendable {
  /// Fixed text.
  case text([UInt8])
  /// A word of a bank, by the bank's number.
  case word(Int)
  /// A name of the organ's.
  case name(OrganWord)
  /// A number or another thing that a fault may touch.
  case slot(SlotRecipe)
  /// The same in digits, where no measure word follows.
  case bare(SlotRecipe)
  /// One of several alternatives.
  case choice([[TemplateNode]])
  /// What is said only where a condition holds.
  case when(Condition, [TemplateNode])
  /// The parts of a whole.
  case parts(PartList.Kind, of: Quantity, [TemplateNode])
  /// One of two words, as a count has grown or not.
  case direction(SlotRecipe, up: [UInt8], down: [UInt8])
}

/// What stands in a slot of a sentence.
enum SlotRecipe: Sendable, Hashable {
  /// A count of the year.
  case count(Quantity)
  /// The same, approximately: 780余, 约800.
  case rough(Quantity)
  /// The count of the year before.
  case lastYear(Quantity)
  /// A count as a share of another, in percent.
  case share(Quantity, of: Quantity)
  /// The change from the year before, in percent of that year.
  case growth(Quantity)
  /// The change from the year before, as a count.
  case change(Quantity)
  /// The count as a multiple of the year before: 1.5 in 是上年的1.5倍.
  case multiple(Quantity)
  /// The change of a share, in points of a hundred.
  case points(Quantity, of: Quantity)
  /// The fees in 万元 or in 元.
  case fee(inYuan: Bool)
  /// The year, so many years on.
  case year(Int)
  /// The number of a document that everybody cites.
  case document(KnownDocument)
  /// A number about something else.
  case number(Int, Int)
  /// The digits of a name or an address: a document's number, a telephone.
  case digits(Int, Int)
}

/// A document with a number that everybody cites.
enum KnownDocument: String, CaseIterable, Sendable {
  case regulations, points2021, points2022, form, feeRule
}

/// The parts of a whole within one sentence.
struct PartList: Sendable, Hashable {
  /// Whether the parts are all there are.
  enum Kind: Sendable, Hashable {
    /// All, whatever their number: 包括, 分别为, 其余.
    case closed
    /// All where there are three or more: 其中 without 等.
    case closedFromThree
    /// Not all: with 等, or a subset.
    case open
  }

  let kind: Kind
  let whole: Quantity
  /// The slots of the parts.
  var parts: [Int] = []
}
