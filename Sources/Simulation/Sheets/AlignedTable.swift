/// Lays a table out in columns of one width, as `pdftotext -layout` does: words are wrapped in their
/// columns, values stand on the middle line of their row.
enum AlignedTable {
  private static let labelWidth = 14
  private static let valueWidth = 4

  /// The lines of a table.
  static func lines(_ rows: [SheetRow]) -> [String] {
    rows.flatMap { $0.isLoose ? [$0.fields.map(\.text).joined(separator: " ")] : lines($0) }
  }

  private static func lines(_ row: SheetRow) -> [String] {
    var columns: [(start: Int, pieces: [String])] = []
    var start = 0
    for (i, field) in row.fields.enumerated() {
      // A field of three or more merged ones is as wide as they are.
      let span = row.fields[(i + 1)...].prefix { $0.role == .left }.count + 1
      let unit =
        row.fields.count == 10 && i < 3 ? labelWidth : row.fields.count == 4 ? 12 : valueWidth
      let width = unit * span
      if !field.isMerged && !field.text.isEmpty {
        columns.append((start, pieces(of: field, width: width)))
      }
      start += 2 * unit + 2
    }
    let height = columns.map(\.pieces.count).max() ?? 0
    return (0..<height).map { line($0, of: height, columns) }
  }

  /// One line of a row: each column's piece, centred from top to bottom.
  private static func line(
    _ number: Int, of height: Int, _ columns: [(start: Int, pieces: [String])]
  ) -> String {
    var text = ""
    var width = 0
    for (start, pieces) in columns {
      let piece = number - (height - pieces.count) / 2
      guard pieces.indices.contains(piece) else { continue }
      let gap = max(start - width, text.isEmpty ? 0 : 1)
      text += String(repeating: " ", count: gap) + pieces[piece]
      width += gap + displayWidth(pieces[piece])
    }
    return text
  }

  /// A field's text in pieces that fit its column; a value stays whole.
  private static func pieces(of field: SheetField, width: Int) -> [String] {
    switch field.role {
    case .value, .foreign: return [field.text]
    case .head, .group, .label, .left, .above: break
    }
    var rest = field.text.unicodeScalars[...]
    var pieces: [String] = []
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    return pieces
  }

  private static func displayWidth(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
