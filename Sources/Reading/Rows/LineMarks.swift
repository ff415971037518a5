/// Marks that a program put in front of every line: the numbers of a listing, `>` of a quotation, `-`
/// of a list. Where they stand, a mark alone on a line may be taken for a value.
enum LineMarks {
  /// Whether the lines at some places, nearly all of them, begin with one mark, or with numbers that
  /// count the lines.
  ///
  /// - Complexity: O(places).
  static func stand(_ text: ScannedText, at places: [Int]) -> Bool {
    if places.count < 3 { return false }
    // Nearly all tables have no marks, which their first lines tell.
    var left = places.count / 5
    var marks: [UInt16: Int] = [:]
    var numbers: [Int: Int] = [:]
    for place in places {
      let index = text.lineIndex(of: place)
      let line = text.line(index)
      var i = line.lowerBound
      while i < line.upperBound && text[i] == 0x20 { i += 1 }
      guard i < line.upperBound else {
        left -= 1
        if left < 0 { return false }
        continue
      }
      switch text[i] {
      // - > * + / # %
      case 0x2D, 0x3E, 0x2A, 0x2B, 0x2F, 0x23, 0x25: marks[text[i], default: 0] += 1
      case 0x30...0x39:
        var number = 0
        while i < line.upperBound && ScannedText.isDigit(text[i]) && number < 1_000_000 {
          number = number * 10 + Int(text[i] - 0x30)
          i += 1
        }
        // 1.属于国家秘密 bears the number of the form.
        if i < line.upperBound && text[i] != 0x2E && text[i] != 0x3001 {
          numbers[number - index, default: 0] += 1
        } else {
          left -= 1
        }
      default: left -= 1
      }
      if left < 0 { return false }
    }
    let most = [marks.values.max(), numbers.values.max()].compactMap(\.self).reduce(0, max)
    return most * 5 >= places.count * 4
  }
}
