import Findings
import Intake

/// A table given as an option, such as a roster: its bytes, and its text in whatever encoding of
/// reports it has.
struct OptionTable {
  /// The bytes of the file.
  let original: [UInt8]
  /// The text as UTF-8, without a byte-order mark.
  let text: [UInt8]

  /// Reads a table.
  ///
  /// - Throws: `optionFile` where the file cannot be read or is no text, `tableLine` for the first line
  ///   that is in no known encoding.
  init(_ file: FilePath) throws(AuditError) {
    let path = file.printed
    do throws(IntakeError) { original = try SourceFile.bytes(path: file) } catch {
      throw .optionFile(path, error)
    }
    do throws(IntakeError) { text = try TableText.decode(original) } catch {
      guard case .encoding(let offset) = error else { throw .optionFile(path, error) }
      throw .tableLine(
        path: path, line: Self.line(of: offset, in: original),
        problem: LocalizedText(
          zh: "不是 UTF-8，也不能按 GB18030 读取，请将文件另存为 UTF-8（Excel：CSV UTF-8）",
          en: "neither UTF-8 nor GB18030; save the file as UTF-8 (in Excel: CSV UTF-8)"))
    }
  }

  /// The line of a byte, from 1; lines end at LF, CRLF or CR.
  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1
      + bytes.indices.prefix(offset).count { place in
        bytes[place] == 0x0A && (place == 0 || bytes[place - 1] != 0x0D) || bytes[place] == 0x0D
      }
  }
}
