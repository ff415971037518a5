/// What a file is that is no plain text.
public enum ForeignKind: String, CaseIterable, Sendable {
  /// A PDF document.
  case pdf = "a PDF document"
  /// A ZIP archive, which new Office documents are as well.
  case zip = "a ZIP archive or Office document"
  /// A document of Office before 2007.
  case oldOffice = "an old Office document"
  /// A web page.
  case webPage = "a web page (HTML)"
  /// Text in UTF-16, with or without a byte-order mark.
  case utf16 = "UTF-16 text"
  /// Text in UTF-32 with a byte-order mark.
  case utf32 = "UTF-32 text"
  /// Anything else that holds NUL.
  case data = "binary data"

  /// What bytes look like; nil for text.
  ///
  /// - Parameter firstInvalid: Where the bytes stop being text in UTF-8; a NUL is no text.
  init?(_ bytes: [UInt8], firstInvalid: Int?) {
    if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if WebPage.begins(in: bytes) {
      self = .webPage
    } else if firstInvalid == nil {
      return nil
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || UnmarkedUTF16.isOne(bytes)
    {
      self = .utf16
    } else if bytes.contains(0) {
      self = .data
    } else {
      return nil
    }
  }
}
