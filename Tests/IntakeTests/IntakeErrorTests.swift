import Intake
import Testing

@Suite struct IntakeErrorTests {
  @Test(arguments: [
    (IntakeError.empty, "empty", "the file holds no text"),
    (
      .binary(kind: .pdf), "binary",
      "the file is no text but a PDF document; extract its text first"
    ),
    (.binary(kind: .utf16), "binary", "the file is UTF-16 text; save it as UTF-8"),
    (
      .binary(kind: .webPage), "binary",
      "the file is a web page (HTML), which is not read yet; save the text of the page as .txt"
    ),
    (
      .encoding(offset: 9), "encoding",
      "byte 10 is not UTF-8 and the file does not read as GB18030; save it as UTF-8"
    ),
    (
      .tooLarge(size: 12, limit: 10), "too_large",
      "the file has 12 bytes, a report at most 10; is it a report?"
    ),
    (.unreadable(reason: "why"), "unreadable", "the file cannot be read: why"),
  ])
  func codesAndMessages(error: IntakeError, code: String, message: String) {
    #expect(error.code == code)
    #expect(error.message == message)
  }
}
