import Glibc

/// What the process does when the system signals it.
public enum ProcessSignals {
  /// Lets a write to a pipe that nobody reads fail instead of ending the process, and gives a failed
  /// precondition the exit code of a fault of ours, 70.
  public static func install() {
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGILL, SIGTRAP, SIGABRT] {
      // Only what is safe in a signal handler; the runtime has printed the message by now.
      signal(number) { _ in _exit(70) }
    }
  }
}
