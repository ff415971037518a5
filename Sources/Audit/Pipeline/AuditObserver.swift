public import Findings
import Synchronization

/// What a run tells while it lasts.
public enum AuditEvent: Sendable {
  /// Something was passed over that the user may miss.
  case warning(LocalizedText)
  /// A step began.
  case step(AuditStep)
  /// Some sources were read.
  case progress(ReadingProgress)
}

/// The steps of an audit, in order.
public enum AuditStep: String, CaseIterable, Sendable {
  /// Listing the sources.
  case list
  /// Reading and checking the reports.
  case read
  /// Checking the reports of the corpus against one another.
  case check
  /// Building the panel and its metrics.
  case measure
  /// Comparing years and scoring reports.
  case compare
  /// Ordering the findings.
  case rank
  /// Writing the results.
  case write

  /// What the step does.
  public var title: LocalizedText {
    switch self {
    case .list: LocalizedText(zh: "列出文件", en: "list")
    case .read: LocalizedText(zh: "读取并逐份核对", en: "read")
    case .check: LocalizedText(zh: "各份报告相互核对", en: "check")
    case .measure: LocalizedText(zh: "计算指标", en: "measure")
    case .compare: LocalizedText(zh: "比较各年度并计分", en: "compare")
    case .rank: LocalizedText(zh: "排序", en: "rank")
    case .write: LocalizedText(zh: "写出结果", en: "write")
    }
  }
}

/// How far reading has come.
public struct ReadingProgress: Sendable {
  /// Sources dealt with.
  public let done: Int
  /// Those among them that gave no report.
  public let failed: Int
  /// All sources; nil where the number is not known before the end.
  public let total: Int?
}

/// Who is told what happens; called from any thread.
public typealias AuditObserver = @Sendable (AuditEvent) -> Void

/// Counts the sources that all workers have dealt with.
final class ProgressCounter: Sendable {
  private let done = Atomic(0)
  private let failed = Atomic(0)
  private let total: Int?
  private let observer: AuditObserver

  init(total: Int?, observer: @escaping AuditObserver) {
    self.total = total
    self.observer = observer
  }

  func add(done more: Int, failed moreFailed: Int) {
    let failed = failed.add(moreFailed, ordering: .relaxed).newValue
    let done = done.add(more, ordering: .relaxed).newValue
    observer(.progress(ReadingProgress(done: done, failed: failed, total: total)))
  }
}
