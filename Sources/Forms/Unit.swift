/// The unit in which a cell is printed.
public enum Unit: Sendable {
  /// 件, pieces.
  case pieces
  /// 项, items.
  case items
  /// 万元, ten thousand yuan.
  case tenThousandYuan
  /// 元 or 万元, as the report says (the procurement amount of 2019).
  case yuanAsPrinted

  /// The unit as the form writes it.
  public var officialLabel: String {
    switch self {
    case .pieces: "件"
    case .items: "项"
    case .tenThousandYuan: "万元"
    case .yuanAsPrinted: "元|万元"
    }
  }
}

/// What kind of number a cell holds.
public enum CellKind: Sendable {
  /// An integer, zero or more.
  case count
  /// An integer with a sign: a change on last year.
  case signedCount
  /// A sum of money, zero or more.
  case amount

  /// The name used in `cells.json`.
  public var name: String {
    switch self {
    case .count: "count"
    case .signedCount: "signed_count"
    case .amount: "amount"
    }
  }
}

extension Cell {
  /// What kind of number the cell holds.
  public var kind: CellKind {
    switch column {
    case .amount: .amount
    case .itemsChange: .signedCount
    default: .count
    }
  }

  /// The unit in which the cell is printed.
  public var unit: Unit {
    switch (line, column) {
    case (.fees, .amount): .tenThousandYuan
    case (.procurement, .amount): .yuanAsPrinted
    case (_, .itemsLastYear), (_, .itemsChange), (_, .projects): .items
    default: .pieces
    }
  }

  /// The label of the cell's column as an edition prints it.
  public func columnLabel(in edition: Edition) -> String {
    switch (column, line, edition) {
    case (.decisions, _, .form2021): "本年处理决定数量"
    case (.amount, .fees, _): "本年收费金额（单位：万元）"
    case (.amount, _, _): "采购总金额"
    default: column.officialLabel
    }
  }

  /// The cell as a reader would name it: 表三“（一）予以公开”总计.
  public func officialLabel(in edition: Edition) -> String {
    let label = line.officialLabel(in: edition) ?? line.description.name
    return "\(table.shortLabel)“\(label)”\(columnLabel(in: edition))"
  }
}
