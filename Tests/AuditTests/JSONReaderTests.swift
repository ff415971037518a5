import Testing

@testable import Audit

@Suite struct JSONReaderTests {
  private func text(in line: String) throws -> String? {
    let values = try JSONReader.strings(of: ["source", "text"], in: Array(line.utf8))
    return values[1].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    (#"{"source":"a","text":"b"}"#, "b"),
    (#" { "text" : "b" , "source" : "a" } "#, "b"),
    (#"{"text":""}"#, ""),
    (#"{"text":"a\n\t\r\b\f\/\\\"z"}"#, "a\n\t\r\u{8}\u{C}/\\\"z"),
    (#"{"text":"政府信息公开"}"#, "政府信息公开"),
    (#"{"text":"\u653f\u5E9C"}"#, "政府"),
    (#"{"text":"\ud840\udc0b"}"#, "𠀋"),
    (#"{"text":"\u0000"}"#, "\0"),
    (#"{"text":"\u007f\u0080\u07ff\u0800\uffff"}"#, "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}"),
    (#"{"other":[1,-2.5e+3,{"text":"inner"},true,false,null,[]],"text":"b"}"#, "b"),
    (#"{"text":"a","text":"b"}"#, "b"),
    (#"{"te\u0078t":"b"}"#, "b"),
  ])
  func aStringMemberIsRead(line: String, expected: String) throws {
    #expect(try text(in: line) == expected)
  }

  /// Strings of a file that is longer than a line: none keeps the room of all that follows.
  @Test func stringsOfALongFileTakeTheirOwnRoom() throws {
    let paths = (0..<20_000).map { "a\\\"\($0)\\\\" }
    let file = "{\"outputs\":[" + paths.map { "{\"path\":\"\($0)\"}" }.joined(separator: ",") + "]}"
    let found = try JSONReader.strings(of: "path", inEachOf: "outputs", in: Array(file.utf8))
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == (0..<20_000).map { "a\"\($0)\\" })
    #expect(found.allSatisfy { $0.capacity < 1 << 14 })
  }

  /// A string of a long file in which nearly every scalar is a pair of escapes.
  @Test func pairsOfEscapesInALongString() throws {
    let pairs = String(repeating: #"\ud840\udc0b\"x"#, count: 20_000)
    let file = "{\"outputs\":[{\"path\":\"\(pairs)\"},{\"path\":\"b\"}]}"
    let found = try JSONReader.strings(of: "path", inEachOf: "outputs", in: Array(file.utf8))
    #expect(
      found.map { String(decoding: $0, as: UTF8.self) }
        == [String(repeating: "𠀋\"x", count: 20_000), "b"])
  }

  @Test(arguments: [
    #"{"source":"a"}"#, #"{"text":1}"#, #"{"text":null}"#, #"{"text":["b"]}"#, "{}",
    #"{"text":"a","text":null}"#, #"{"Text":"b"}"#,
  ])
  func anythingElseIsNone(line: String) throws {
    #expect(try text(in: line) == nil)
  }

  @Test(arguments: [
    "", "[]", "null", "{", #"{"text"}"#, #"{"text":}"#, #"{"text":"b""#, #"{"text":"b"}}"#,
    #"{"text":"b",}"#, #"{text:"b"}"#, #"{"text":"b"} x"#, #"{"text":"\x"}"#, #"{"text":"\u12"}"#,
    #"{"text":"\u12G4"}"#,
    #"{"text":"\ud800"}"#, #"{"text":"\ud800\u0041"}"#, #"{"text":"\udc00"}"#,
    "{\"text\":\"a\nb\"}",
    #"{"a":01,"text":"b"}"#, #"{"a":1.,"text":"b"}"#, #"{"a":1e,"text":"b"}"#, #"{"a":-}"#,
    #"{"a":tru}"#, #"{"a":[1,]}"#, #"{"a":[1 2]}"#, #"{"text":"b"#, #"{'text':'b'}"#,
  ])
  func whatIsNoJSONObjectIsRefused(line: String) {
    #expect(throws: JSONReader.Fault.self) { try text(in: line) }
  }

  @Test func deepNestingIsRefusedAndNotFollowed() {
    let line = #"{"a":"# + String(repeating: "[", count: 100_000)
    #expect(throws: JSONReader.Fault.self) { try text(in: line) }
  }

  @Test func theFaultNamesItsByte() {
    let fault = #expect(throws: JSONReader.Fault.self) { try text(in: #"{"text" "b"}"#) }
    #expect(fault == JSONReader.Fault(problem: "no colon after a key", column: 9))
  }
}
