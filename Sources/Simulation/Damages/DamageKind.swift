import Forms

/// A kind of damage that a report may suffer on its way to a reader.
///
/// Every kind leaves a trace from which a careful reader sees that something is wrong, or leaves what
/// the text says unchanged; what nobody can see is listed in `UndecidableDamage`.
public struct DamageKind: Sendable, Hashable {
  /// The name, in words joined by `_`.
  public let name: String
  /// What happens to the text.
  public let description: String
  private let stage: Stage

  /// What a kind changes.
  private enum Stage: Sendable {
    case sheet(@Sendable (inout Sheet, inout RandomSource) -> Bool)
    case text(@Sendable (inout [String], SheetLayout, inout RandomSource) -> Bool)
    case bytes(@Sendable (inout [UInt8], inout RandomSource) -> Bool)
  }

  /// A kind that changes the tables before they are laid out; false where they have no place for it.
  init(
    _ name: String, _ description: String,
    sheet: @escaping @Sendable (inout Sheet, inout RandomSource) -> Bool
  ) {
    self.name = name
    self.description = description
    stage = .sheet(sheet)
  }

  /// A kind that changes the lines of the tables and leaves the truth as it is.
  init(
    _ name: String, _ description: String,
    lines: @escaping @Sendable (inout [String], SheetLayout, inout RandomSource) -> Bool
  ) {
    self.name = name
    self.description = description
    stage = .text(lines)
  }

  /// A kind that changes the bytes of the whole text and leaves the truth as it is.
  init(
    _ name: String, _ description: String,
    bytes: @escaping @Sendable (inout [UInt8], inout RandomSource) -> Bool
  ) {
    self.name = name
    self.description = description
    stage = .bytes(bytes)
  }

  /// Every kind, none among them that changes nothing.
  public static let all: [DamageKind] =
    numberSpellings + numberRemarks + brokenNumbers + units + badCells + shortRows + movedRows
    + labels + valueBlocks + columns + heads + secondTables + furniture + lineDamages + encodings
    + cancelling

  /// Kinds are told apart by their names.
  public static func == (a: DamageKind, b: DamageKind) -> Bool { a.name == b.name }
  /// Kinds are told apart by their names.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// A damaged text with what its cells may be read as.
  ///
  /// - Returns: nil where the sheet of the seed has no place for the damage.
  public func text(seed: UInt64, layout: SheetLayout) -> DamagedText? {
    var sheet = Sheet.drawn(seed: seed, layout: layout)
    var random = RandomSource(seed: seed, stream: 77)
    if case .sheet(let change) = stage, !change(&sheet, &random) { return nil }
    var text = SheetWriter.text(of: sheet)
    if case .text(let change) = stage {
      guard let changed = Self.changed(text, layout, change, &random) else { return nil }
      text = changed
    }
    var bytes = Array(text.utf8)
    if case .bytes(let change) = stage, !change(&bytes, &random) { return nil }
    return DamagedText(bytes: bytes, truth: sheet.truth)
  }

  /// Changes a sheet as the kind does, for kinds made of two; false where it has no place for it.
  func change(_ sheet: inout Sheet, _ random: inout RandomSource) -> Bool {
    guard case .sheet(let change) = stage else { return false }
    return change(&sheet, &random)
  }

  /// Changes the lines from the first table to the last and leaves the prose alone.
  private static func changed(
    _ text: String, _ layout: SheetLayout,
    _ change: (inout [String], SheetLayout, inout RandomSource) -> Bool,
    _ random: inout RandomSource
  ) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("二、主动公开") }),
      let last = lines.lastIndex(where: { $0.hasPrefix("五、存在") })
    else { return nil }
    var inner = Array(lines[(first + 1)..<last])
    guard change(&inner, layout, &random) else { return nil }
    return (lines[...first] + inner + lines[last...]).joined(separator: "\n")
  }
}

/// A damaged text, and what may be read in it.
public struct DamagedText: Sendable {
  /// The text; in UTF-8, unless the damage is one of its encoding.
  public let bytes: [UInt8]
  /// What may be read in each cell, by the cell's index; nil where the form has no such cell.
  public let truth: [CellTruth?]

  /// An undamaged text.
  public static func undamaged(seed: UInt64, layout: SheetLayout) -> DamagedText {
    let sheet = Sheet.drawn(seed: seed, layout: layout)
    return DamagedText(bytes: Array(SheetWriter.text(of: sheet).utf8), truth: sheet.truth)
  }
}
