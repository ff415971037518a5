import Findings
import Forms
import Metrics
import Reading

/// How messages on levels name cells, bodies and differences.
extension LevelRegister {
  /// The cell that stands for a figure in a report.
  func cell(_ figure: AddedFigure, in filing: Int) -> Cell? {
    figure.cells(in: filings[filing].figures.edition).first
  }

  /// A figure as a message names it.
  func label(_ figure: AddedFigure, in filing: Int) -> LocalizedText {
    let edition = filings[filing].figures.edition
    let cells = figure.cells(in: edition)
    guard let cell = cells.first else { return LocalizedText(zh: "", en: "") }
    let more =
      cells.count > 1 ? (zh: "等\(cells.count)行", en: " and \(cells.count - 1) more") : ("", "")
    return LocalizedText(zh: cell.shortLabel(in: edition) + more.0, en: cell.id + more.1)
  }

  /// A figure of a government beside what it is compared with: 表三“新收”总计 120，合计 131（少 11）.
  func comparison(
    _ figure: AddedFigure, of filing: Int, _ total: Quantity, against other: Quantity,
    as name: LocalizedText
  ) -> LocalizedText {
    let label = label(figure, in: filing)
    let gap = Gap.text(total - other)
    return LocalizedText(
      zh: "\(label.zh) \(total)，\(name.zh) \(other)（\(gap.zh)）",
      en: "\(label.en) \(total), \(name.en) \(other) (\(gap.en))")
  }

  /// The first three of several names, and how many there are.
  func listing(_ names: [String], longest: Int = 3) -> LocalizedText {
    let shown = names.prefix(longest)
    if names.count <= longest {
      return LocalizedText(
        zh: shown.joined(separator: "、"), en: shown.joined(separator: ", "))
    }
    return LocalizedText(
      zh: shown.joined(separator: "、") + "等\(names.count)家",
      en: shown.joined(separator: ", ") + " and \(names.count - longest) more")
  }

  /// The number of bodies as a message gives it.
  func bodies(_ family: LevelFamily) -> LocalizedText {
    let count = family.children.count
    return family.isComplete
      ? LocalizedText(zh: "所属 \(count) 家合计", en: "sum of its \(count) bodies")
      : LocalizedText(zh: "已有的所属 \(count) 家合计", en: "sum of \(count) of its bodies")
  }

  /// Places of figures, the largest relative difference first, of equal ones the largest; then in the
  /// order of the form.
  func ordered(_ places: [Int], of family: LevelFamily) -> [Int] {
    func size(_ place: Int) -> (gap: UInt64, whole: UInt64) {
      (
        family.gap(place).magnitude,
        max(family.totals[place].printed.magnitude, family.sums[place].printed.magnitude)
      )
    }
    return places.sorted { a, b in
      let (x, y) = (size(a), size(b))
      let left = x.gap.multipliedFullWidth(by: y.whole)
      let right = y.gap.multipliedFullWidth(by: x.whole)
      return (right.high, right.low, y.gap, a) < (left.high, left.low, x.gap, b)
    }
  }

  /// Sets the cell and the two values that disagree from one figure.
  func set(
    _ result: inout Discrepancy, _ figure: AddedFigure, of filing: Int, _ total: Quantity,
    against other: Quantity
  ) {
    result.cell = cell(figure, in: filing)
    result.compare(
      ComparedValue(
        .quantity(total), .table, label: LocalizedText(zh: "本报告", en: "this report")),
      with: ComparedValue(.quantity(other), .bodyReport))
    result.influence = max(total.double, other.double)
  }
}
