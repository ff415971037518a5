import Forms
import Intake
import Testing

@testable import Reading

@Suite struct CellReadingsTests {
  private static let cell = Cell.at(.granted, .total)

  @Test(arguments: [
    CellReading.absent, .blank, .notApplicable(SourceSpan(start: 4, end: 7)),
    .unread(.missing, offset: 9), .unread(.count, offset: 0), .unread(.shifted, offset: 1),
    .unread(.damaged, offset: 2), .unread(.number, offset: 3),
    .printed(
      Figure(cell: cell, value: Quantity(millionths: -5), span: SourceSpan(start: 1, end: 3))),
  ])
  func whatIsSetIsFound(reading: CellReading) {
    var readings = CellReadings()
    readings[Self.cell] = reading
    #expect(readings[Self.cell] == reading)
    #expect(readings.isAbsent(Self.cell) == (reading == .absent))
    for cell in Cell.all where cell != Self.cell { #expect(readings[cell] == .absent) }
  }

  @Test func onlyPrintedNumbersAreValues() {
    var readings = CellReadings()
    #expect(readings.value(Self.cell) == nil)
    readings[Self.cell] = .blank
    #expect(readings.value(Self.cell) == nil)
    #expect(readings.figure(Self.cell) == nil)
    readings.setNumber(12_000_000, at: Self.cell, span: SourceSpan(start: 5, end: 7))
    #expect(readings.value(Self.cell) == Quantity(12))
    #expect(readings.figure(Self.cell)?.span == SourceSpan(start: 5, end: 7))
    readings[Self.cell] = .unread(.count, offset: 5)
    #expect(readings.value(Self.cell) == nil)
  }
}
