import Forms

extension Line {
  /// The label without its explanations, after the group where there is one.
  func shortLabel(in edition: Edition) -> String {
    // A report on a mixed form has lines of the other edition.
    let labels = [edition, .form2021, .form2019].compactMap { officialLabel(in: $0) }
    guard let label = labels.first else { return description.name }
    var short: [Character] = []
    for character in label {
      // The first character may open a number in brackets; a later bracket opens an explanation.
      if character == "（" && !short.isEmpty { break }
      if character == "、" && short.count > 1 { break }
      short.append(character)
    }
    return [description.group, String(short)].compactMap(\.self).joined(separator: "·")
  }
}

extension Cell {
  /// The cell as a reader would name it, with the short label of its line: 表三“（一）予以公开”总计.
  func shortLabel(in edition: Edition) -> String {
    "\(table.shortLabel)“\(line.shortLabel(in: edition))”\(columnLabel(in: edition))"
  }
}
