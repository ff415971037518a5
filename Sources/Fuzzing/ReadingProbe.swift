import Forms
import Glibc
import Intake
import Reading
public import Simulation

/// Reads texts one after the other and holds each reading against what must be true of it.
public struct ReadingProbe {
  private var reader = ReportReader()

  /// Creates a probe.
  public init() {}

  /// Reads a text.
  ///
  /// - Parameter truth: What may be read in each cell, by the cell's index; nil where nobody knows.
  public mutating func probe(_ bytes: [UInt8], truth: [CellTruth?]? = nil) -> ReadingVerdict {
    let start = processorTime()
    var verdict = ReadingVerdict()
    if let report = read(bytes) {
      verdict.isRead = true
      check(report, &verdict)
      if let truth { compare(report, truth, &verdict) }
    } else if let truth {
      verdict.cells = truth.count { $0 != nil }
      verdict.unread = verdict.cells
    }
    verdict.seconds = processorTime() - start
    return verdict
  }

  private mutating func read(_ bytes: [UInt8]) -> AnnualReport? {
    do {
      return try reader.read(try Container.plainText.text(path: "fuzz", bytes: bytes))
    } catch {
      // A refusal is an answer.
      return nil
    }
  }

  /// Holds every printed cell against the text at its place.
  private func check(_ report: AnnualReport, _ verdict: inout ReadingVerdict) {
    for cell in report.listedCells {
      guard case .printed(let figure) = report.cells[cell] else { continue }
      let text = report.source.text(figure.span)
      guard let number = PrintedNumber.millionths(text, of: cell),
        figure.value.millionths == number || figure.value.millionths * 10_000 == number
      else {
        verdict.add(cell, "\(figure.value) is not what \"\(text)\" says")
        continue
      }
      if let start = report.tables[cell.table], figure.span.start < start {
        verdict.add(cell, "\(figure.value) stands before its table")
      }
      if isCut(figure.span, report.source.bytes) {
        verdict.add(cell, "\(figure.value) is part of a longer number")
      }
    }
  }

  /// Whether a digit stands right before or behind a stretch.
  private func isCut(_ span: SourceSpan, _ bytes: [UInt8]) -> Bool {
    let isDigit = { (place: Int) in
      bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place])
    }
    return isDigit(span.start - 1) && isDigit(span.start)
      || isDigit(span.end) && isDigit(span.end - 1)
  }

  private func compare(
    _ report: AnnualReport, _ truth: [CellTruth?], _ verdict: inout ReadingVerdict
  ) {
    for cell in Cell.all {
      let reading = report.cells[cell]
      guard let truth = truth[cell.index] else {
        if case .printed(let figure) = reading {
          verdict.add(cell, "\(figure.value), though the text has no such cell")
        }
        continue
      }
      verdict.cells += 1
      switch reading {
      case .unread, .absent: verdict.unread += 1
      case .printed(let figure):
        if !truth.numbers.contains(figure.value.millionths) {
          verdict.add(cell, "\(figure.value), not \(Self.text(truth))")
        }
      case .blank: if !truth.mayBeBlank { verdict.add(cell, "blank, not \(Self.text(truth))") }
      case .notApplicable:
        if !truth.mayBeMark { verdict.add(cell, "not applicable, not \(Self.text(truth))") }
      }
    }
  }

  private static func text(_ truth: CellTruth) -> String {
    var parts = truth.numbers.map { Quantity(millionths: $0).description }
    if truth.mayBeBlank { parts.append("blank") }
    if truth.mayBeMark { parts.append("not applicable") }
    return (parts + ["unread"]).joined(separator: " or ")
  }
}

/// What came of one text.
public struct ReadingVerdict: Sendable {
  /// Whether a report was read, and not refused.
  public internal(set) var isRead = false
  /// The cells that the text has, where that is known.
  public internal(set) var cells = 0
  /// Those among them that are unread.
  public internal(set) var unread = 0
  /// The processor time that it took.
  public internal(set) var seconds = 0.0
  /// What was read though it is not printed: the cell's id, and what is wrong with it.
  public internal(set) var wrong: [(cell: String, message: String)] = []

  mutating func add(_ cell: Cell, _ message: String) { wrong.append((cell.id, message)) }
}

/// The processor time of this process so far, in seconds.
public func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
