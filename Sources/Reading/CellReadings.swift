public import Forms
import Intake

/// The readings of every cell of one report, one slot for each cell of both editions.
public struct CellReadings: Sendable {
  private enum State: UInt8 { case absent, printed, blank, notApplicable, unread }

  /// Sixteen bytes for each cell: a report costs one allocation.
  private struct Slot {
    /// Millionths where a number is printed, the index of the code where the cell is unread.
    var value: Int64 = 0
    var start: UInt32 = 0
    var length: UInt16 = 0
    var state = State.absent
  }

  private var slots = [Slot](repeating: Slot(), count: Cell.count)

  /// Readings in which every cell is absent.
  public init() {}

  /// The reading of a cell.
  public subscript(cell: Cell) -> CellReading {
    get {
      let slot = slots[cell.index]
      switch slot.state {
      case .printed:
        return .printed(
          Figure(
            cell: cell, value: Quantity(millionths: slot.value), span: Self.span(of: slot)))
      case .blank: return .blank
      case .notApplicable: return .notApplicable(Self.span(of: slot))
      case .unread:
        return .unread(UnreadCode.allCases[Int(slot.value)], offset: Int(slot.start))
      case .absent: return .absent
      }
    }
    set {
      var slot = Slot()
      switch newValue {
      case .printed(let figure):
        precondition(figure.cell == cell, "a figure of \(figure.cell.id) set at \(cell.id)")
        setNumber(figure.value.millionths, at: cell, span: figure.span)
        return
      case .blank: slot.state = .blank
      case .notApplicable(let span):
        slot.state = .notApplicable
        slot.start = UInt32(span.start)
        slot.length = UInt16(clamping: span.end - span.start)
      case .unread(let code, let offset):
        slot.state = .unread
        slot.value = Int64(UnreadCode.allCases.firstIndex(of: code)!)
        slot.start = UInt32(offset)
      case .absent: slot.state = .absent
      }
      slots[cell.index] = slot
    }
  }

  /// Sets a printed number, in millionths of the cell's unit.
  mutating func setNumber(_ millionths: Int64, at cell: Cell, span: SourceSpan) {
    slots[cell.index] = Slot(
      value: millionths, start: UInt32(span.start), length: UInt16(clamping: span.end - span.start),
      state: .printed)
  }

  /// Files what the numerals of a row say under its cells, which follow each other.
  ///
  /// - Parameter first: The place of the first numeral.
  mutating func set(
    _ numerals: [Numeral], from first: Int, at cells: Range<Int>, _ text: ScannedText
  ) {
    precondition(first >= 0 && first + cells.count <= numerals.count)
    let shift = first - cells.lowerBound
    var areUsual = true
    // Nearly all cells are blank or hold a short number without a unit.
    var slots = self.slots.mutableSpan
    let row = numerals.span
    let offsets = text.folded.offsets.span
    let bytes = text.source.bytes.span
    for cell in cells {
      let numeral = row[unchecked: cell &+ shift]
      if numeral.isUsual(in: text) {
        let range = numeral.range
        let start = offsets[range.lowerBound]
        let last = offsets[range.upperBound &- 1]
        // A digit has one byte, or three where it is full-width.
        let width: UInt32 = bytes[Int(last)] < 0x80 ? 1 : 3
        slots[cell] = Slot(
          value: numeral.millionths, start: start,
          length: UInt16(clamping: last &+ width &- start), state: .printed)
      } else if numeral.kind == .empty {
        slots[cell] = Slot(state: .blank)
      } else {
        areUsual = false
      }
    }
    if areUsual { return }
    for cell in cells { set(numerals[cell + shift], at: Cell(index: cell), text) }
  }

  private static func span(of slot: Slot) -> SourceSpan {
    SourceSpan(start: Int(slot.start), end: Int(slot.start) + Int(slot.length))
  }

  /// Whether nothing was set at a cell.
  func isAbsent(_ cell: Cell) -> Bool { slots[cell.index].state == .absent }

  /// The printed number of a cell; nil where none is printed.
  public func value(_ cell: Cell) -> Quantity? {
    let slot = slots[cell.index]
    return slot.state == .printed ? Quantity(millionths: slot.value) : nil
  }

  /// The figure of a cell; nil where no number is printed.
  public func figure(_ cell: Cell) -> Figure? {
    if case .printed(let figure) = self[cell] { return figure }
    return nil
  }
}
