import Glibc
import Testing
import TestSupport

/// The order of the targets: what each may import, lowest first.
///
/// SwiftPM builds an undeclared import of a sibling target without complaint, so the sources
/// themselves are read.
@Suite struct ImportOrderTests {
  /// What each target may import besides the standard library.
  static let allowed: [(target: String, imports: Set<String>)] = [
    ("Forms", []),
    ("Repair", ["Forms"]),
    ("Agencies", []),
    ("Intake", ["Glibc", "Synchronization"]),
    ("Similarity", []),
    ("Statistics", ["COpenBLAS", "CSpecialFunctions", "Glibc", "Synchronization"]),
    ("Reading", ["Forms", "Agencies", "Intake"]),
    ("Metrics", ["Forms", "Agencies", "Reading", "Statistics", "Synchronization"]),
    ("Findings", ["Forms", "Agencies", "Intake", "Reading", "Metrics", "CCrypto"]),
    (
      "Checks",
      [
        "Forms", "Agencies", "Intake", "Similarity", "Repair", "Reading", "Statistics", "Metrics",
        "Findings", "Synchronization",
      ]
    ),
    ("Reporting", ["Forms", "Agencies", "Intake", "Reading", "Metrics", "Findings"]),
    (
      "Audit",
      [
        "Forms", "Agencies", "Intake", "Reading", "Statistics", "Metrics", "Findings", "Checks",
        "Reporting", "CCrypto", "CSystem", "Glibc", "Synchronization", "TOMLKit",
      ]
    ),
    (
      "gouji",
      [
        "Audit", "Intake", "Findings", "Reporting", "ArgumentParser", "Glibc", "Synchronization",
      ]
    ),
    ("Simulation", ["Forms"]),
    ("gouji-simulate", ["Simulation", "Glibc"]),
    ("Fuzzing", ["Forms", "Intake", "Reading", "Simulation", "Glibc"]),
    ("gouji-fuzz", ["Simulation", "Fuzzing", "Glibc"]),
  ]

  /// Targets of C, which import nothing of ours.
  static let foreign = ["COpenBLAS", "CCrypto", "CGLPK", "CSpecialFunctions", "CSystem"]

  @Test func everyTargetHasItsPlace() throws {
    let folders = try names(in: "\(packageRoot)/Sources")
    let known = Set(Self.allowed.map(\.target) + Self.foreign)
    #expect(Set(folders) == known)
  }

  @Test(arguments: allowed.map(\.target))
  func importsOnlyWhatLiesBelow(target: String) throws {
    let entry = try #require(Self.allowed.first { $0.target == target })
    let files = try swiftFiles(in: "\(packageRoot)/Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      for module in try imports(of: file) where !entry.imports.contains(module) {
        Issue.record("\(file) imports \(module), which \(target) may not")
      }
    }
  }

  @Test func aTargetImportsOnlyTargetsListedBefore() {
    var seen = Set(Self.foreign)
    for (target, imports) in Self.allowed {
      let ours = imports.intersection(Self.allowed.map(\.target))
      #expect(ours.isSubset(of: seen), "\(target)")
      seen.insert(target)
    }
  }

  @Test(arguments: [
    ("import Forms", "Forms"), ("public import Intake", "Intake"), ("  import Glibc", "Glibc"),
    ("@testable import Audit", "Audit"), ("import struct Foundation.Data", "Foundation"),
    ("@preconcurrency internal import COpenBLAS", "COpenBLAS"),
    ("import Foundation.NSString", "Foundation"),
  ])
  func everySpellingOfAnImportIsSeen(line: String, module: String) {
    #expect(importedModule(line) == module)
  }

  @Test(arguments: ["// import Foundation", "let text = \"import Foundation\"", "important()"])
  func otherLinesAreNoImports(line: String) {
    #expect(importedModule(line) == nil)
  }
}

private func imports(of path: String) throws -> [String] {
  let bytes = try #require(fileBytes(path))
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    .compactMap { importedModule(String($0)) }
}

/// The module that a line imports; nil where it imports none.
private func importedModule(_ line: String) -> String? {
  let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor"]
  let levels = ["public", "package", "internal", "fileprivate", "private"]
  var words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })[...]
  while let word = words.first, word.hasPrefix("@") || levels.contains(String(word)) {
    words.removeFirst()
  }
  guard words.popFirst() == "import" else { return nil }
  if let word = words.first, kinds.contains(String(word)) { words.removeFirst() }
  return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
}

private func swiftFiles(in folder: String) throws -> [String] {
  var files: [String] = []
  for name in try names(in: folder) {
    let path = "\(folder)/\(name)"
    if name.hasSuffix(".swift") {
      files.append(path)
    } else if !name.contains(".") {
      files += try swiftFiles(in: path)
    }
  }
  return files
}

private func names(in folder: String) throws -> [String] {
  let stream = try #require(opendir(folder), "\(folder)")
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}
