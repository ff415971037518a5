public import Forms
import Intake

/// The readings of every cell of one report, one slot for each cell of both editions.
///
/// Values, states and places lie in parallel columns, so that a report costs a few allocations and
/// later steps can copy the values alone.
public struct CellReadings: Sendable {
  enum State: UInt8 { case absent, printed, blank, notApplicable, unread }

  private var states = [UInt8](repeating: State.absent.rawValue, count: Cell.count)
  private var values = [Int64](repeating: 0, count: Cell.count)
  private var starts = [UInt32](repeating: 0, count: Cell.count)
  private var lengths = [UInt16](repeating: 0, count: Cell.count)

  /// Readings in which every cell is absent.
  public init() {}

  /// The reading of a cell.
  public subscript(cell: Cell) -> CellReading {
    get {
      let i = cell.index
      let start = Int(starts[i])
      switch State(rawValue: states[i]) {
      case .printed:
        return .printed(
          Figure(
            cell: cell, value: Quantity(millionths: values[i]),
            span: SourceSpan(start: start, end: start + Int(lengths[i]))))
      case .blank: return .blank
      case .notApplicable:
        return .notApplicable(SourceSpan(start: start, end: start + Int(lengths[i])))
      case .unread: return .unread(UnreadCode.allCases[Int(values[i])], offset: start)
      case .absent, nil: return .absent
      }
    }
    set {
      let i = cell.index
      values[i] = 0
      starts[i] = 0
      lengths[i] = 0
      switch newValue {
      case .printed(let figure):
        precondition(figure.cell == cell, "a figure of \(figure.cell.id) set at \(cell.id)")
        states[i] = State.printed.rawValue
        values[i] = figure.value.millionths
        setSpan(figure.span, at: i)
      case .blank: states[i] = State.blank.rawValue
      case .notApplicable(let span):
        states[i] = State.notApplicable.rawValue
        setSpan(span, at: i)
      case .unread(let code, let offset):
        states[i] = State.unread.rawValue
        values[i] = Int64(UnreadCode.allCases.firstIndex(of: code)!)
        starts[i] = UInt32(offset)
      case .absent: states[i] = State.absent.rawValue
      }
    }
  }

  private mutating func setSpan(_ span: SourceSpan, at i: Int) {
    starts[i] = UInt32(span.start)
    lengths[i] = UInt16(clamping: span.end - span.start)
  }

  /// The printed number of a cell; nil where none is printed.
  public func value(_ cell: Cell) -> Quantity? {
    states[cell.index] == State.printed.rawValue
      ? Quantity(millionths: values[cell.index]) : nil
  }

  /// The figure of a cell; nil where no number is printed.
  public func figure(_ cell: Cell) -> Figure? {
    if case .printed(let figure) = self[cell] { return figure }
    return nil
  }
}
