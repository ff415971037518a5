import Audit
import Findings
import Glibc
import Synchronization

/// Shows how far reading has come: a bar on a terminal, otherwise a plain line every half minute.
final class ProgressDisplay: Sendable {
  private let console: Console
  private let isTerminal = StandardError.isTerminal
  private let start = ProgressDisplay.now
  private let state = Mutex(State())

  private struct State {
    var next: Double
    var isShown = false

    init() { next = 0 }
  }

  init(_ console: Console) {
    self.console = console
    let first = start + (isTerminal ? 0.2 : Self.plainPeriod)
    state.withLock { $0.next = first }
  }

  private static let plainPeriod = 30.0
  private static let barPeriod = 0.1
  private static let barWidth = 24

  /// Takes what a run tells.
  func observe(_ event: AuditEvent) {
    switch event {
    case .warning(let message):
      clear()
      console.showWarning(message[console.language])
    case .step(let step):
      clear()
      if console.verbosity == .verbose { showStep(step) }
    case .progress(let progress): show(progress)
    }
  }

  /// Removes the bar, where one is shown.
  func clear() {
    state.withLock { state in
      if state.isShown { StandardError.writeRaw("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  private func show(_ progress: ReadingProgress) {
    if console.verbosity == .quiet { return }
    let now = Self.now
    state.withLock { state in
      if now < state.next { return }
      state.next = now + (isTerminal ? Self.barPeriod : Self.plainPeriod)
      let line = text(of: progress, after: now - start)
      if isTerminal {
        state.isShown = true
        StandardError.writeRaw("\r\u{1B}[K" + Self.bar(progress) + line)
      } else {
        StandardError.write(line)
      }
    }
  }

  private func showStep(_ step: AuditStep) {
    let time = Self.tenths(Self.now - start)
    StandardError.write(console.painted("\(time) s ", .cyan) + step.title[console.language])
  }

  private func text(of progress: ReadingProgress, after seconds: Double) -> String {
    let rate = Double(progress.done) / max(seconds, 0.001)
    var total = ""
    var left = ""
    if let count = progress.total {
      total = "/\(count)"
      let rest = Int((Double(count - progress.done) / max(rate, 0.001)).rounded(.up))
      left = LocalizedText(zh: "，约剩 \(rest) 秒", en: ", \(rest) s left")[console.language]
    }
    let failed = progress.failed
    return LocalizedText(
      zh: "已读 \(progress.done)\(total) 份，每秒 \(Int(rate)) 份\(left)，未能读取 \(failed) 份",
      en: "\(progress.done)\(total) reports, \(Int(rate)) per second\(left), \(failed) not read"
    )[console.language]
  }

  private static func bar(_ progress: ReadingProgress) -> String {
    guard let total = progress.total, total > 0 else { return "" }
    let filled = barWidth * min(progress.done, total) / total
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: " ", count: barWidth - filled) + "] "
  }

  private static func tenths(_ seconds: Double) -> String {
    let value = Int((seconds * 10).rounded())
    return "\(value / 10).\(value % 10)"
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
