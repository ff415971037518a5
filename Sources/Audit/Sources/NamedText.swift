import Findings
import Reporting

/// A text with its name, as one line of NDJSON gives it.
struct NamedText {
  let name: String
  let text: [UInt8]

  init(line: [UInt8]) throws(FileFailure) {
    let values: [[UInt8]?]
    do throws(JSONReader.Fault) {
      values = try JSONReader.strings(of: ["source", "text"], in: line)
    } catch {
      throw .unreadable(
        zh: "不是 JSON 对象（第 \(error.column) 个字节）",
        en: "not a JSON object: \(error.problem) at byte \(error.column)")
    }
    guard let source = values[0], let name = String(validating: source, as: UTF8.self) else {
      throw .unreadable(
        zh: "JSON 对象没有字符串 \"source\"", en: "the JSON object has no string \"source\"")
    }
    guard let text = values[1] else {
      throw .unreadable(
        zh: "\(name) 的 JSON 对象没有字符串 \"text\"",
        en: "the JSON object of \(name) has no string \"text\"")
    }
    self.name = name
    self.text = text
  }
}
