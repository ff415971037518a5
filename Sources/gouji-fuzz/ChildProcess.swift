import Glibc

/// A program run to its end.
struct ChildProcess {
  /// How a program ended.
  struct Outcome {
    /// Its exit code; nil where a signal ended it.
    let code: Int32?
    /// The signal that ended it.
    let signal: Int32
    /// The processor time that it took, in seconds.
    let seconds: Double
  }

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - input: The file it reads from; nothing where nil.
  ///   - output: The file it prints to; nothing where nil.
  ///   - errors: The same for what it says.
  static func run(
    _ path: String, _ arguments: [String], input: String? = nil, output: String? = nil,
    errors: String? = nil
  ) -> Outcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    let write = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, output ?? "/dev/null", write, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors ?? "/dev/null", write, 0o644)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var id = pid_t()
    let problem = posix_spawn(&id, path, &actions, nil, words, environ)
    if problem != 0 { return Outcome(code: 127, signal: 0, seconds: 0) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(id, &status, 0, &usage) < 0 && errno == EINTR {}
    let seconds = time(usage.ru_utime) + time(usage.ru_stime)
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal, seconds: seconds)
  }

  private static func time(_ value: timeval) -> Double {
    Double(value.tv_sec) + Double(value.tv_usec) / 1e6
  }
}
