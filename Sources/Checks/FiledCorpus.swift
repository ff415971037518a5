public import Intake
import Metrics
import Reading
import Synchronization

/// All filings of a run, and the way back to the texts they were taken from.
public struct FiledCorpus: Sendable {
  /// The filings, in the order of the sources.
  public let filings: [Filing]
  /// The organs expected to report; nil where nobody lists them.
  public let roster: Roster?
  /// The years in which a series starts anew.
  public let breaks: SeriesBreaks
  private let readAgain: @Sendable (Int) -> SourceText?
  private let spread: Spread

  /// Calls a closure with each number below a count, from any threads, and returns when all calls
  /// have.
  public typealias Spread = @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

  /// Creates a corpus.
  ///
  /// - Parameters:
  ///   - roster: The organs expected to report, where a user lists them.
  ///   - breaks: The years in which a series starts anew, where a user says so.
  ///   - spread: Spreads work over threads; without it everything runs on the calling thread.
  ///   - text: Gives the text that the filing with an index was taken from.
  public init(
    _ filings: [Filing], roster: Roster? = nil, breaks: SeriesBreaks = SeriesBreaks(),
    spread: @escaping Spread = { count, body in (0..<count).forEach(body) },
    text: @escaping @Sendable (Int) -> SourceText?
  ) {
    self.filings = filings
    self.roster = roster
    self.breaks = breaks
    self.spread = spread
    readAgain = text
  }

  /// Reads the text of a filing once more; nil where it can no longer be had, or is another one now.
  func text(_ index: Int) -> SourceText? {
    guard let text = readAgain(index), text.digest == filings[index].figures.textDigest else {
      return nil
    }
    return text
  }

  /// Reads a report once more; nil where its text can no longer be had.
  func report(_ index: Int) -> AnnualReport? {
    guard let text = text(index) else { return nil }
    var reader = ReportReader()
    do throws(ReadingError) { return try reader.read(text) } catch { return nil }
  }

  /// The number of parts that work is divided into, whatever the number of threads.
  private static let partCount = 32

  /// Turns each part of a range into values, on any threads; the values come in the order of the
  /// parts.
  func inParts<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Range<Int>) -> [Value]
  ) -> [Value] {
    let results = PartResults<Value>(count: Self.partCount)
    spread(Self.partCount) { part in
      let range = part * count / Self.partCount..<(part + 1) * count / Self.partCount
      results.set(range.isEmpty ? [] : body(range), part)
    }
    return results.joined
  }
}

/// What the parts gave, filled from any threads.
private final class PartResults<Value: Sendable>: Sendable {
  private let parts: Mutex<[[Value]]>

  init(count: Int) { parts = Mutex(Array(repeating: [], count: count)) }

  func set(_ values: [Value], _ part: Int) { parts.withLock { $0[part] = values } }

  var joined: [Value] { parts.withLock { Array($0.joined()) } }
}
