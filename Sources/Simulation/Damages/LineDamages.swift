import Forms

extension DamageKind {
  /// Damage to the lines of the tables, whatever stands in them.
  static let lineDamages: [DamageKind] = [
    DamageKind("line_doubled", "a line printed twice") { lines, layout, random in
      let place = random.below(lines.count)
      if lines[place].isEmpty || isValueLine(lines[place], layout) && !layout.keepsBlanks {
        return false
      }
      lines.insert(lines[place], at: place)
      return true
    },
    DamageKind("line_divided", "a line end or a space more within a line") {
      lines, layout, random in
      let place = random.below(lines.count)
      let scalars = lines[place].unicodeScalars
      if scalars.count < 6 { return false }
      let cut = 1 + random.below(scalars.count - 1)
      if !layout.keepsBlanks && isBetweenDigits(lines[place], cut) { return false }
      lines[place] =
        String(scalars.prefix(cut)) + random.pick(["\n", "\n\n", " "])
        + String(scalars.dropFirst(cut))
      return true
    },
    DamageKind("lines_joined", "the line end between two lines lost, or a space in its place") {
      lines, layout, random in
      let place = random.below(lines.count - 1)
      if lines[place].isEmpty || lines[place + 1].isEmpty { return false }
      lines[place] += random.pick(["", " "]) + lines.remove(at: place + 1)
      return true
    },
    DamageKind("hard_wrapped", "all lines cut at one width") { lines, layout, random in
      let width = 24 + random.below(60)
      lines = lines.flatMap { line -> [String] in
        var rest = line.unicodeScalars[...]
        var pieces: [String] = []
        repeat {
          var cut = width
          while !layout.keepsBlanks && isBetweenDigits(String(rest), cut) { cut -= 1 }
          pieces.append(String(rest.prefix(cut)))
          rest = rest.dropFirst(cut)
        } while !rest.isEmpty
        return pieces
      }
      return true
    },
    DamageKind("one_line", "all line ends replaced by spaces") { lines, layout, random in
      lines = ["", lines.filter { !$0.isEmpty }.joined(separator: " "), ""]
      return true
    },
    DamageKind("empty_lines_lost", "every empty line lost") { lines, layout, random in
      lines.removeAll { $0.isEmpty }
      return true
    },
    DamageKind("empty_lines_added", "an empty line behind every line") { lines, layout, random in
      lines = lines.flatMap { [$0, ""] }
      return true
    },
    DamageKind("spaces_added", "spaces before and behind every line") { lines, layout, random in
      lines = lines.map { "   " + $0 + random.pick([" ", "\u{3000}", "  "]) }
      return true
    },
    DamageKind("quoted_lines", "a mark of a quotation or a list before every line") {
      lines, layout, random in
      let mark = random.pick(["> ", "- ", "* ", "    ", "// "])
      lines = lines.map { $0.isEmpty ? $0 : mark + $0 }
      return true
    },
    DamageKind("numbered_lines", "the number of the line before every line") {
      lines, layout, random in
      lines = lines.enumerated().map { $1.isEmpty ? $1 : "\($0 + 1). \($1)" }
      return true
    },
    DamageKind("comma_separated", "commas in place of the separators of a row") {
      lines, layout, random in
      guard layout.isDelimited else { return false }
      let comma = random.pick([",", ", ", ";"])
      lines = lines.map { line in
        line.split(separator: layout.hasTabs ? "\t" : "|", omittingEmptySubsequences: false)
          .map { $0.trimmed }.joined(separator: comma)
      }
      return true
    },
    DamageKind("tagged_table", "the table as tags of HTML") { lines, layout, random in
      guard layout.isDelimited else { return false }
      lines = lines.map { line in
        line.isEmpty
          ? ""
          : "<tr>"
            + line.split(separator: layout.hasTabs ? "\t" : "|", omittingEmptySubsequences: false)
            .map { "<td>" + $0.trimmed + "</td>" }.joined() + "</tr>"
      }
      return true
    },
    DamageKind("separators_lost", "the separators of one row lost") { lines, layout, random in
      guard layout.isDelimited else { return false }
      let place = random.below(lines.count)
      let before = lines[place]
      lines[place] = String(before.filter { $0 != "\t" && $0 != "|" })
      return lines[place] != before
    },
    DamageKind("separator_doubled", "a separator more in one row") { lines, layout, random in
      guard layout.isDelimited else { return false }
      let separator: Character = layout.hasTabs ? "\t" : "|"
      let rows = lines.indices.filter {
        lines[$0].contains(separator) && lines[$0].contains { $0.isNumber }
      }
      if rows.isEmpty { return false }
      let place = random.pick(rows)
      let cuts = lines[place].indices.filter { lines[place][$0] == separator }
      lines[place].insert(separator, at: random.pick(cuts))
      return true
    },
  ]

  /// Whether a place lies within a number: where blanks leave no trace, its halves may be taken for a
  /// number and the blank beside it.
  private static func isBetweenDigits(_ line: String, _ cut: Int) -> Bool {
    let scalars = Array(line.unicodeScalars)
    let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) || scalar == "." }
    return cut > 0 && cut < scalars.count && isDigit(scalars[cut - 1]) && isDigit(scalars[cut])
  }

  /// Whether a line is a value alone, so that the same line again is the value of another cell.
  private static func isValueLine(_ line: String, _ layout: SheetLayout) -> Bool {
    !layout.isRowwise && line.utf8.count < 12
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
