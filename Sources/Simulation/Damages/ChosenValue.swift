import Forms

extension Sheet {
  /// Puts other text in the place of one printed number.
  ///
  /// - Parameters:
  ///   - splits: Whether the new text may be taken for two values. Where blanks leave no trace it
  ///     then stands in a full row, or in one whose sum shows what happened.
  ///   - isWanted: Which numbers the damage takes.
  ///   - change: The new text and what may be read in it; nil for the number as it was.
  mutating func change(
    _ random: inout RandomSource, splits: Bool = false,
    where isWanted: (String, Cell) -> Bool = { _, _ in true },
    _ change: (String, Cell) -> (text: String, truth: CellTruth?)
  ) -> Bool {
    let places = places { field, cell in
      truth[cell.index]?.numbers.count == 1 && isWanted(field.text, cell)
    }.filter { place in
      !splits || layout.keepsBlanks || isFull(tables[place.table].rows[place.row])
    }
    if places.isEmpty { return false }
    let place = random.pick(places)
    guard let cell = self[place].cell else { return false }
    let changed = change(self[place].text, cell)
    self[place].text = changed.text
    if let changed = changed.truth { truth[cell.index] = changed }
    return true
  }

  /// The same with a text that says nothing else than the number did.
  mutating func respell(
    _ random: inout RandomSource, splits: Bool = false,
    where isWanted: (String, Cell) -> Bool = { _, _ in true },
    _ respelt: (String, inout RandomSource) -> String
  ) -> Bool {
    var own = RandomSource(seed: random.next())
    return change(&random, splits: splits, where: isWanted) { text, _ in
      (respelt(text, &own), nil)
    }
  }

  /// The same with a text that nothing else decides.
  mutating func respell(
    _ random: inout RandomSource, splits: Bool = false,
    where isWanted: (String, Cell) -> Bool = { _, _ in true },
    _ respelt: (String) -> String
  ) -> Bool {
    change(&random, splits: splits, where: isWanted) { text, _ in (respelt(text), nil) }
  }

  /// The same with something that is no number.
  mutating func spoil(
    _ random: inout RandomSource, splits: Bool = false,
    where isWanted: (String, Cell) -> Bool = { _, _ in true },
    _ spoilt: (String, inout RandomSource) -> String
  ) -> Bool {
    var own = RandomSource(seed: random.next())
    return change(&random, splits: splits, where: isWanted) { text, _ in
      (spoilt(text, &own), .unread)
    }
  }

  /// The same with something that nothing else decides.
  mutating func spoil(
    _ random: inout RandomSource, splits: Bool = false,
    where isWanted: (String, Cell) -> Bool = { _, _ in true },
    _ spoilt: (String) -> String
  ) -> Bool {
    change(&random, splits: splits, where: isWanted) { text, _ in (spoilt(text), .unread) }
  }
}

/// Whether a text is two or more ASCII digits.
func isLongCount(_ text: String, _ cell: Cell) -> Bool {
  text.utf8.count > 1 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

/// Whether a text is ASCII digits.
func isCount(_ text: String, _ cell: Cell) -> Bool {
  cell.kind == .count && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

/// Whether a text is a count other than zero.
func isPositive(_ text: String, _ cell: Cell) -> Bool { isCount(text, cell) && text != "0" }

/// Whether it is an amount with decimals and no unit.
func isAmount(_ text: String, _ cell: Cell) -> Bool {
  cell.line == .fees && cell.kind == .amount && text.utf8.contains(0x2E)
    && text.utf8.allSatisfy { $0 < 0x80 }
}

/// A text with another between its first digits and its last.
func parted(_ text: String, by separator: String, atFirst: Bool = false) -> String {
  let cut = atFirst ? 1 : text.utf8.count - 1
  return String(text.prefix(cut)) + separator + String(text.dropFirst(cut))
}
