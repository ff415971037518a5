/// A reader of tables in RFC 4180, with or without a byte-order mark; lines end at LF, CRLF
/// or CR.
struct CSVReader {
  /// A row, and the line it begins in, from 1.
  struct Row {
    let line: Int
    let cells: [String]
    /// The first line of the row as it is written, without its end.
    let quote: String
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The next row; nil at the end. An empty line is a row of one empty cell.
  mutating func next() -> Row? {
    if place >= bytes.count { return nil }
    let (first, start) = (line, place)
    var cells: [String] = []
    repeat { cells.append(cell()) } while takeComma()
    let written = bytes[start..<place].prefix { $0 != 0x0A && $0 != 0x0D }
    takeLineEnd()
    return Row(line: first, cells: cells, quote: String(decoding: written, as: UTF8.self))
  }

  private mutating func cell() -> String {
    var text: [UInt8] = []
    var isQuoted = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let isDoubled = isQuoted && place + 1 < bytes.count && bytes[place + 1] == byte
        if isDoubled {
          text.append(byte)
          place += 1
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted && (byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D) {
        break
      } else {
        let isFirstOfTwo =
          byte == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
        if byte == 0x0A || (byte == 0x0D && !isFirstOfTwo) { line += 1 }
        text.append(byte)
      }
      place += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func takeComma() -> Bool {
    if place >= bytes.count || bytes[place] != UInt8(ascii: ",") { return false }
    place += 1
    return true
  }

  private mutating func takeLineEnd() {
    if place < bytes.count && bytes[place] == 0x0D { place += 1 }
    if place < bytes.count && bytes[place] == 0x0A { place += 1 }
    line += 1
  }
}
