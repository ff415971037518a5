import Findings
import Intake
import Reading
import Reporting

/// What reading one source gave.
struct SourceReading {
  /// The name the source is printed under; for a line of NDJSON the one it gives itself.
  let name: String
  /// The report, or why there is none.
  let report: Result<AnnualReport, FileFailure>
  /// The bytes of the file or text, as they were before they were decoded; nil where there are none.
  let original: [UInt8]?
}

/// Whether the contents of sources are hashed.
public enum SourceHashing: Sendable {
  /// They are, and the digests are printed.
  case hashed
  /// They are not, where no finding cites them: a digest costs as much time as reading the report.
  case omitted
}

// Typed throws carry it from where reading stopped to the result.
extension FileFailure: Error {}

extension Source {
  /// Reads the report; whatever is wrong with the source becomes part of the result.
  ///
  /// - Parameter aliases: Under which id the report of an organ stands.
  func read(with reader: inout ReportReader, aliases: OrganAliases) -> SourceReading {
    var name = name
    var original: [UInt8]?
    let report: Result<AnnualReport, FileFailure>
    do throws(FileFailure) {
      let bytes = try contents(&name)
      original = bytes
      var read = try Self.report(in: try text(of: bytes, printedAs: name), &reader)
      read.identify(by: aliases)
      report = .success(read)
    } catch {
      report = .failure(error)
    }
    return SourceReading(name: name, report: report, original: original)
  }

  /// The text of the source.
  func text() throws(FileFailure) -> SourceText {
    var name = name
    let bytes = try contents(&name)
    return try text(of: bytes, printedAs: name)
  }

  private func contents(_ name: inout String) throws(FileFailure) -> [UInt8] {
    switch content {
    case .unavailable(let failure): throw failure
    case .bytes(let bytes): return bytes
    case .file(let path):
      do throws(IntakeError) { return try SourceFile.bytes(path: path) } catch {
        throw FileFailure(error)
      }
    case .line(let line):
      let document = try NamedText(line: line)
      name = document.name
      return document.text
    }
  }

  private func text(
    of bytes: [UInt8], printedAs name: String
  ) throws(FileFailure) -> SourceText {
    var container = Container.plainText
    if case .file(let path) = content { container = Container(ofFile: path) }
    do throws(IntakeError) { return try container.text(path: name, bytes: bytes) } catch {
      throw FileFailure(error)
    }
  }

  private static func report(
    in text: SourceText, _ reader: inout ReportReader
  ) throws(FileFailure) -> AnnualReport {
    do throws(ReadingError) { return try reader.read(text) } catch {
      throw FileFailure(error, in: text)
    }
  }
}
