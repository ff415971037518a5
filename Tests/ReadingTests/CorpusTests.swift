import Agencies
import Forms
import Glibc
import Intake
import Reading
import TestSupport
import Testing

/// The reports of `Corpus` against the true cells beside them.
@Suite struct CorpusTests {
  static let folder = "\(packageRoot)/Corpus"
  static let files: [String] = {
    var files: [String] = []
    for sub in folderNames(folder) where sub != "truth" {
      files += folderNames("\(folder)/\(sub)").filter { $0.hasSuffix(".txt") }.map {
        "\(sub)/\($0)"
      }
    }
    return files.sorted()
  }()

  @Test func thereIsACorpus() { #expect(Self.files.count >= 30) }

  @Test(arguments: files)
  func everyCellIsRight(file: String) throws {
    let source = try SourceFile.text(path: "\(Self.folder)/\(file)", printedAs: file)
    var reader = ReportReader()
    let report = try reader.read(source)
    let truth = try Self.truth(of: file)
    #expect(truth.count == report.edition.cells.count, "edition")
    #expect(report.agency?.region != nil)
    #expect(report.year != nil)
    for (id, state, value) in truth {
      let cell = try #require(Cell(id: id))
      switch report.cells[cell] {
      case .printed(let figure):
        #expect(state == "printed" || state == "unplaceable", "\(file) \(id)")
        #expect(figure.value.description == value, "\(file) \(id)")
      case .blank: #expect(state == "blank", "\(file) \(id)")
      case .notApplicable: #expect(state == "not_applicable", "\(file) \(id)")
      case .unread(let code, _): #expect(state == "unplaceable", "\(file) \(id) unread \(code)")
      case .absent: Issue.record("\(file) \(id) absent")
      }
    }
  }

  private static func truth(of file: String) throws -> [(id: String, state: String, value: String)]
  {
    let path = "\(folder)/truth/\(file.dropLast(4)).cells.csv"
    let text = String(decoding: try SourceFile.bytes(path: FilePath(path)), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return (fields[0], fields[1], fields[2])
    }
  }

  private static func folderNames(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
