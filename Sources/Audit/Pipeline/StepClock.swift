import Glibc
import Reporting

/// Tells when steps begin, and remembers how long they took.
struct StepClock {
  private let observer: AuditObserver
  private let start = SystemTime.now
  private var began: [(step: AuditStep, at: SystemTime)] = []

  init(_ observer: @escaping AuditObserver) { self.observer = observer }

  mutating func begin(_ step: AuditStep) {
    began.append((step, SystemTime.now))
    observer(.step(step))
  }

  /// When the run began and, until now, how long each step took, in seconds.
  var members: [JSONValue.Member] {
    let end = SystemTime.now
    let ends = began.dropFirst().map(\.at) + [end]
    let steps = zip(began, ends).map { entry, end in
      JSONValue.Member(entry.step.rawValue, .number(end.seconds - entry.at.seconds))
    }
    return [
      JSONValue.Member("started", .string(start.timestamp)),
      JSONValue.Member("finished", .string(end.timestamp)),
      JSONValue.Member("seconds", .number(end.seconds - start.seconds)),
      JSONValue.Member("steps", .object(steps)),
    ]
  }
}

/// A moment of the system's clock.
struct SystemTime {
  /// Seconds since 1970.
  let seconds: Double

  static var now: SystemTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return SystemTime(seconds: Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9)
  }

  /// The moment in UTC, such as `2026-01-31T08:00:00Z`.
  var timestamp: String {
    var whole = time_t(seconds)
    var parts = tm()
    gmtime_r(&whole, &parts)
    func padded(_ number: Int32, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = [
      padded(parts.tm_year + 1900, 4), padded(parts.tm_mon + 1, 2), padded(parts.tm_mday, 2),
    ]
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded($0, 2) }
    return date.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z"
  }
}
