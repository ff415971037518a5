import Glibc

/// Standard streams that whoever started the process had closed.
public enum ClosedStreams {
  /// Opens each of them on `/dev/null`, before any file of ours takes its number and receives what is
  /// meant for it. Reading from or writing to one still fails, so that a lost result is told.
  public static func occupy() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is this one. It is opened the other way round, so that its use fails.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
