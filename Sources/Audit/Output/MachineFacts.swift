import Glibc
import Reporting

/// What the record of a run says of the machine.
enum MachineFacts {
  static func members(workers: Int) -> [JSONValue.Member] {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return [
      JSONValue.Member("system", .string(system)),
      JSONValue.Member("processors", .integer(availableProcessorCount())),
      JSONValue.Member("workers", .integer(workers)),
      JSONValue.Member("peak_memory_bytes", .integer(Int(usage.ru_maxrss) * 1024)),
    ]
  }

  /// The system and the type of processor, such as `Linux 6.1.0 x86_64`.
  private static var system: String {
    var names = utsname()
    uname(&names)
    return [text(names.sysname), text(names.release), text(names.machine)].joined(separator: " ")
  }

  private static func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
