import CSystem
import Glibc

/// What the process does when the system signals it.
public enum ProcessSignals {
  /// Lets a write to a pipe that nobody reads, or beyond the size that the user allows a file, fail
  /// instead of ending the process; removes a draft of results before a signal ends the process; and
  /// gives a failed precondition the exit code of a fault of ours, 70.
  public static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    gouji_end_on_signals()
    for number in [SIGILL, SIGTRAP, SIGABRT] {
      // Only what is safe in a signal handler; the runtime has printed the message by now.
      signal(number) { _ in
        gouji_remove_draft()
        _exit(70)
      }
    }
  }
}
