import Findings
import Intake
import Reading

/// What reading one source gave.
struct SourceReading {
  /// The name the source is printed under; for a line of NDJSON the one it gives itself.
  let name: String
  /// The report, or why there is none.
  let report: Result<AnnualReport, SourceFailure>
  /// The SHA-256 of the file or text; nil where it was not asked for.
  let digest: String?
}

/// Whether the contents of sources are hashed.
public enum SourceHashing: Sendable {
  /// They are, and the digests are printed.
  case hashed
  /// They are not: a digest costs more time than reading the report.
  case omitted
}

extension Source {
  /// Reads the report; whatever is wrong with the source becomes part of the result.
  func read(with reader: inout ReportReader, hashing: SourceHashing) -> SourceReading {
    var name = name
    var digest: String?
    let report: Result<AnnualReport, SourceFailure>
    do throws(SourceFailure) {
      let bytes = try contents(&name)
      if hashing == .hashed { digest = SHA256Digest(of: bytes).hexadecimal }
      let text = try Self.text(of: bytes, from: content, printedAs: name)
      report = .success(try Self.report(in: text, &reader))
    } catch {
      report = .failure(error)
    }
    return SourceReading(name: name, report: report, digest: digest)
  }

  private func contents(_ name: inout String) throws(SourceFailure) -> [UInt8] {
    switch content {
    case .unavailable(let failure): throw failure
    case .bytes(let bytes): return bytes
    case .file(let path):
      do throws(IntakeError) { return try SourceFile.bytes(path: path) } catch {
        throw SourceFailure(code: error.code, message: error.message)
      }
    case .line(let line):
      let document = try NamedText(line: line)
      name = document.name
      return document.text
    }
  }

  private static func text(
    of bytes: [UInt8], from content: Content, printedAs name: String
  ) throws(SourceFailure) -> SourceText {
    var container = Container.plainText
    if case .file(let path) = content { container = Container(ofFile: path) }
    do throws(IntakeError) { return try container.text(path: name, bytes: bytes) } catch {
      throw SourceFailure(code: error.code, message: error.message)
    }
  }

  private static func report(
    in text: SourceText, _ reader: inout ReportReader
  ) throws(SourceFailure) -> AnnualReport {
    do throws(ReadingError) { return try reader.read(text) } catch {
      throw SourceFailure(code: error.code, message: error.message)
    }
  }
}

/// A text with its name, as one line of NDJSON gives it.
struct NamedText {
  let name: String
  let text: [UInt8]

  init(line: [UInt8]) throws(SourceFailure) {
    let values: [[UInt8]?]
    do throws(JSONReader.Fault) {
      values = try JSONReader.strings(of: ["source", "text"], in: line)
    } catch {
      throw .unreadable("not a JSON object: \(error.problem) at byte \(error.column)")
    }
    guard let source = values[0], let name = String(validating: source, as: UTF8.self) else {
      throw .unreadable("the JSON object has no string \"source\"")
    }
    guard let text = values[1] else {
      throw .unreadable("the JSON object of \(name) has no string \"text\"")
    }
    self.name = name
    self.text = text
  }
}
