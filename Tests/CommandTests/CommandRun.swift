import Foundation
import TestSupport

/// One run of the built program.
struct CommandRun {
  /// The exit code; 128 and the number of the signal that ended it.
  let code: Int32
  /// What it wrote on standard output.
  let output: [UInt8]
  /// What it wrote on standard error.
  let error: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Standard output in lines.
  var lines: [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

  /// Standard output, each line as a JSON object.
  func objects() throws -> [[String: Any]] {
    try lines.map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      guard let object = value as? [String: Any] else { throw NoObject(line: line) }
      return object
    }
  }

  struct NoObject: Error {
    let line: String
  }

  /// The built program, beside the test bundle.
  static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    precondition(length > 0, "the test bundle does not know where it is")
    let path = buffer[..<length].map { UInt8(bitPattern: $0) }
    let folder = String(decoding: path, as: UTF8.self).split(separator: "/").dropLast()
    let program = "/" + folder.joined(separator: "/") + "/gouji"
    precondition(access(program, X_OK) == 0, "\(program) is not built")
    return program
  }()

  /// Runs the program and waits for its end.
  static func gouji(
    _ arguments: String..., input: [UInt8] = [], in folder: String = "/",
    environment: [String: String] = [:]
  ) throws -> CommandRun {
    try run(program, arguments, input: input, in: folder, environment: environment)
  }

  /// Runs lines of bash, in which `$gouji` is the program.
  static func bash(_ script: String, in folder: String = "/") throws -> CommandRun {
    try run("/bin/bash", ["-c", script], in: folder, environment: ["gouji": program])
  }

  private static func run(
    _ executable: String, _ arguments: [String], input: [UInt8] = [], in folder: String,
    environment: [String: String]
  ) throws -> CommandRun {
    let files = TemporaryFolder()
    files.write(input, to: "input")
    files.write("", to: "output")
    files.write("", to: "error")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: "\(files.path)/input")
    process.standardOutput = FileHandle(forWritingAtPath: "\(files.path)/output")
    process.standardError = FileHandle(forWritingAtPath: "\(files.path)/error")
    try process.run()
    process.waitUntilExit()
    let code = process.terminationStatus
    let error = files.bytes("error").map { String(decoding: $0, as: UTF8.self) }
    return CommandRun(
      code: process.terminationReason == .exit ? code : 128 + code,
      output: files.bytes("output")!, error: error!)
  }
}
