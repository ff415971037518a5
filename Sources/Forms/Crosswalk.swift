/// Which cells of the form of 2019 say the same as which cells of the form of 2021.
///
/// Comparable are table 3, where the one line （六）其他处理 of 2019 became three, table 4, and the
/// decisions of licensing, penalties and compulsion. Rules and documents newly produced are roughly
/// those issued. Nothing else is: 对外公开总数量 counts what was ever disclosed and not what is in
/// force, and the fees of 2019 are items where those of 2021 are money.
/// Source: the forms of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号, compared line by line.
public struct Crosswalk: Sendable {
  /// How far two sums of cells say the same.
  public enum Likeness: Sendable {
    /// They count the same things.
    case same
    /// They count nearly the same things; a difference means little.
    case rough
  }

  /// Cells of 2019 and cells of 2021 whose sums say the same.
  public struct Entry: Sendable {
    /// The cells of the form of 2019.
    public let older: [Cell]
    /// The cells of the form of 2021.
    public let newer: [Cell]
    /// How far their sums say the same.
    public let likeness: Likeness

    /// The cells of an edition.
    public func cells(in edition: Edition) -> [Cell] {
      switch edition {
      case .form2019: older
      case .form2021: newer
      }
    }
  }

  /// Every entry, in the order of the form.
  public static let entries: [Entry] =
    [Line.rules, .normativeDocuments].map {
      Entry(older: [.at($0, .produced)], newer: [.at($0, .issued)], likeness: .rough)
    }
    + [Line.licensing, .penalties, .compulsion].map {
      Entry(older: [.at($0, .decisions)], newer: [.at($0, .decisions)], likeness: .same)
    }
    + [Table.applications, .disputes].flatMap { table in
      Edition.form2019.lines(of: table).flatMap { line in
        let newer = line == .otherHandled ? otherLines : [line]
        return Edition.form2019.columns(of: line).map { column in
          Entry(
            older: [.at(line, column)], newer: newer.map { .at($0, column) }, likeness: .same)
        }
      }
    }

  /// What became of （六）其他处理 in 2021.
  private static let otherLines: [Line] = [.otherNotSupplemented, .otherFeeUnpaid, .otherOther]

  private static let entryByCell: [Int?] = {
    var places = [Int?](repeating: nil, count: Cell.count)
    for (index, entry) in entries.enumerated() {
      for cell in Set(entry.older + entry.newer) {
        precondition(places[cell.index] == nil, "\(cell.id) stands twice in the crosswalk")
        places[cell.index] = index
      }
    }
    return places
  }()

  /// The entry that a cell belongs to; nil where no other edition says the like.
  public static func entry(of cell: Cell) -> Entry? {
    entryByCell[cell.index].map { entries[$0] }
  }

  /// Whether a cell of two editions counts the same things, cell by cell: a cell with itself where the
  /// editions are one, and where they differ an entry that has the cell alone on both sides.
  public static func isSame(_ cell: Cell, in first: Edition, and second: Edition) -> Bool {
    if first == second { return first.contains(cell) }
    guard let entry = entry(of: cell), entry.likeness == .same else { return false }
    return entry.older == [cell] && entry.newer == [cell]
  }
}
