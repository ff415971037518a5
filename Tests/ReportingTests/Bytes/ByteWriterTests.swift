import Testing

@testable import Reporting

@Suite struct ByteWriterTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (10, "10"), (-1, "-1"), (99_999, "99999"), (100_000, "100000"),
    (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
  ])
  func wholeNumbers(number: Int, text: String) {
    #expect(written { $0.append(number) } == text)
  }

  @Test func appendsInOrderAndGrows() {
    var writer = ByteWriter(capacity: 0)
    var expected = ""
    for round in 0..<1000 {
      writer.append("literal ")
      writer.append(String(round))
      writer.append(round)
      writer.append(Array("公开".utf8))
      writer.append(byte: 0x0A)
      expected += "literal \(round)\(round)公开\n"
    }
    #expect(writer.text == expected)
    #expect(writer.count == expected.utf8.count)
  }

  @Test func emptiedWriterStartsAnew() {
    var writer = ByteWriter()
    writer.append("first")
    writer.removeAll()
    writer.append("二")
    #expect(writer.bytes == [0xE4, 0xBA, 0x8C])
    writer.withBytes { #expect(Array($0) == [0xE4, 0xBA, 0x8C]) }
  }

  @Test func errorsPassThrough() {
    struct Refusal: Error {}
    let writer = ByteWriter()
    #expect(throws: Refusal.self) { try writer.withBytes { _ throws(Refusal) in throw Refusal() } }
  }
}
