import Glibc
import Intake
import TestSupport
import Testing

@Suite struct SourceFileTests {
  private let manifest: FilePath = "\(packageRoot)/Package.swift"

  @Test func aFileIsReadWhole() throws {
    let bytes = try SourceFile.bytes(path: manifest)
    #expect(bytes.starts(with: Array("// swift-tools-version".utf8)))
    #expect(bytes.last == 0x0A)
  }

  @Test func aTextBearsTheNameItIsPrintedUnder() throws {
    let source = try SourceFile.text(path: manifest, printedAs: "x/Package.swift")
    #expect(source.path == "x/Package.swift")
    #expect(source.bytes == (try SourceFile.bytes(path: manifest)))
  }

  @Test func theLimitIsTheLargestSizeRead() throws {
    let size = try SourceFile.bytes(path: manifest).count
    #expect(throws: IntakeError.tooLarge(size: size, limit: size - 1)) {
      try SourceFile.bytes(path: manifest, limit: size - 1)
    }
    #expect(try SourceFile.bytes(path: manifest, limit: size).count == size)
  }

  @Test(arguments: [
    ("Tests", "not a regular file"), ("no/such/file", "No such file or directory"),
    ("Package.swift/x", "Not a directory"),
  ])
  func whatCannotBeReadSaysWhy(path: String, reason: String) {
    #expect(throws: IntakeError.unreadable(reason: reason)) {
      try SourceFile.bytes(path: "\(packageRoot)/\(path)")
    }
  }

  @Test func aDeviceIsNoFile() {
    #expect(throws: IntakeError.unreadable(reason: "not a regular file")) {
      try SourceFile.bytes(path: "/dev/null")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "permissions do not bind the superuser"))
  func aForbiddenFileSaysWhy() throws {
    var template = Array("/tmp/gouji-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    close(descriptor)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(path) }
    #expect(chmod(path, 0) == 0)
    #expect(throws: IntakeError.unreadable(reason: "Permission denied")) {
      try SourceFile.bytes(path: FilePath(path))
    }
  }
}
