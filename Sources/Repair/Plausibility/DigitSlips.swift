/// How likely each slip of typing turns one number into another.
///
/// The kinds are those of Damerau (1964), Commun. ACM 7, 171–176: one character wrong, missing, extra,
/// or two side by side exchanged; Scholtus (2009), Statistics Netherlands Discussion Paper 09046, uses
/// them for figures with balance edits. A slip that can fall on several digits falls on each as likely.
enum DigitSlips {
  /// The keys beside each digit, on the row of numbers (1 … 9, 0) and on the keypad.
  private static let neighbours: [[Int]] = [
    [9, 1, 2], [2, 4, 0], [1, 3, 5, 0], [2, 4, 6], [3, 5, 1, 7], [4, 6, 2, 8], [5, 7, 3, 9],
    [6, 8, 4], [7, 9, 5], [8, 0, 6],
  ]

  /// Gives each slip that turns `truth` into `printed`, with its probability given its kind.
  static func each(from truth: Int, to printed: Int, _ body: (Slip, Double) -> Void) {
    if truth < 0 || printed < 0 || truth == printed { return }
    let length = digitCount(truth)
    let printedLength = digitCount(printed)
    if truth > 0 && truth <= Int.max / 10 && printed == truth * 10 { body(.addedZero, 1) }
    if printedLength <= length {
      let share = transposed(truth, printed)
      if share > 0 { body(.transposedDigits, share) }
      substituted(truth, printed, length, body)
    }
    if length > 1 && printedLength < length {
      let share = dropped(truth, printed)
      if share > 0 { body(.droppedDigit, share) }
    }
    if printedLength == length + 1 {
      let share = doubled(truth, printed)
      if share > 0 { body(.doubledDigit, share) }
      let inserted = dropped(printed, truth)
      if inserted > 0 { body(.addedDigit, inserted / 10) }
    }
  }

  static func digitCount(_ x: Int) -> Int {
    var count = 1
    var rest = x.magnitude
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// The share of the pairs of unlike digits whose exchange gives the printed number.
  private static func transposed(_ truth: Int, _ printed: Int) -> Double {
    var (pairs, hits, unit) = (0, 0, 1)
    while truth / unit >= 10 {
      let low = truth / unit % 10
      let high = truth / (unit * 10) % 10
      if low != high {
        pairs += 1
        if truth + (low - high) * 9 * unit == printed { hits += 1 }
      }
      unit *= 10
    }
    return pairs == 0 ? 0 : Double(hits) / Double(pairs)
  }

  /// The share of the digits without which the number is the printed one.
  private static func dropped(_ truth: Int, _ printed: Int) -> Double {
    var (digits, hits, unit) = (0, 0, 1)
    while unit <= truth {
      digits += 1
      if truth / (unit * 10) * unit + truth % unit == printed { hits += 1 }
      if unit > Int.max / 100 { break }
      unit *= 10
    }
    return digits == 0 ? 0 : Double(hits) / Double(digits)
  }

  private static func doubled(_ truth: Int, _ printed: Int) -> Double {
    if truth == 0 || truth > Int.max / 1_000 { return 0 }
    var (digits, hits, unit) = (0, 0, 1)
    while unit <= truth {
      digits += 1
      let digit = truth / unit % 10
      if truth / unit * unit * 10 + digit * unit + truth % unit == printed { hits += 1 }
      unit *= 10
    }
    return Double(hits) / Double(digits)
  }

  private static func substituted(
    _ truth: Int, _ printed: Int, _ length: Int, _ body: (Slip, Double) -> Void
  ) {
    var unit = 1
    for _ in 0..<length {
      let rest = printed / unit
      let wanted = truth / unit
      if printed % unit == truth % unit && rest / 10 == wanted / 10 && rest % 10 != wanted % 10 {
        let keys = neighbours[wanted % 10]
        if keys.contains(rest % 10) {
          body(.neighbouringKey, 1 / Double(length * keys.count))
        }
        return body(.otherDigit, 1 / Double(length * 9))
      }
      if unit > Int.max / 10 { return }
      unit *= 10
    }
  }
}
