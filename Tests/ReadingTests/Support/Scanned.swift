import Intake

@testable import Reading

/// A text, folded and scanned for labels.
func scanned(_ string: String) -> ScannedText {
  var text = ScannedText()
  text.scan(SourceText(path: "a.txt", string: string))
  return text
}
