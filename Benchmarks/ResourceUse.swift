import Glibc

/// What a computation took: time, time of all cores, and memory.
struct ResourceUse {
  /// Seconds that passed.
  let wall: Double

  /// User and system seconds, of all threads together.
  let processor: Double

  /// The most resident memory above that before, in bytes; nil where the kernel does not let it be
  /// set back.
  let memory: Int?

  /// Measures a computation.
  static func of(_ body: () -> Void) -> ResourceUse {
    // Freed memory that is kept for later would hide what is taken from it.
    releaseFreedMemory()
    let before = resetPeak() ? status("VmRSS:") : nil
    let (wall, processor) = (Stopwatch(), processorSeconds())
    body()
    let (seconds, peak) = (wall.seconds, status("VmHWM:"))
    var memory: Int?
    if let before, let peak { memory = max(0, peak - before) }
    return ResourceUse(
      wall: seconds, processor: processorSeconds() - processor, memory: memory)
  }

  /// Gives freed memory back to the system: malloc_trim, which Swift's Glibc module does not import.
  private static func releaseFreedMemory() {
    guard let program = dlopen(nil, RTLD_NOW), let symbol = dlsym(program, "malloc_trim") else {
      return
    }
    _ = unsafeBitCast(symbol, to: (@convention(c) (Int) -> Int32).self)(0)
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Sets the highest resident size back to the present one.
  private static func resetPeak() -> Bool {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return false }
    let written = fputs("5", file)
    return fclose(file) == 0 && written >= 0
  }

  /// A line of the status of this process, in bytes.
  private static func status(_ name: String) -> Int? {
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.hasPrefix(name) else { continue }
      return text.split { !$0.isNumber }.first.flatMap { Int($0) }.map { $0 * 1024 }
    }
    return nil
  }
}

/// Time that passes.
struct Stopwatch {
  private let start = Stopwatch.now
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
  var seconds: Double { Self.now - start }
  var milliseconds: Int { Int(seconds * 1e3) }
}
