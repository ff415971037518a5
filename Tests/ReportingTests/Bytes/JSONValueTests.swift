import Testing

@testable import Reporting

@Suite struct JSONValueTests {
  @Test func documentKeepsOrderAndIndents() {
    let value: JSONValue = [
      "b": 1, "a": ["x", .null, .bool(true), .number(0.25)], "empty": [], "none": .object([]),
    ]
    #expect(
      written { $0.append(document: value) } == """
        {
          "b": 1,
          "a": [
            "x",
            null,
            true,
            0.25
          ],
          "empty": [],
          "none": {}
        }

        """)
  }

  @Test func absentTextIsNull() {
    #expect(JSONValue(nil as String?) == .null)
    #expect(JSONValue("x" as String?) == .string("x"))
  }
}
