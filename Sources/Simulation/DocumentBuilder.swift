import Forms

/// What a stretch of a document's bytes holds.
struct Mark: Sendable, Hashable {
  /// The kinds of stretches that are remembered while a document is written.
  enum Kind: Sendable, Hashable {
    /// A word of a table's header.
    case header(Table)
    /// The label of a line.
    case label(Line)
    /// The value of a cell.
    case value(Cell)
    /// A whole row, from its label to its last value; table 4 has one, under its first line.
    case row(Line)
    /// A whole table.
    case table(Table)
  }

  let kind: Kind
  let range: Range<Int>
}

/// A document being written: its bytes so far, and where each label and value came to stand.
struct DocumentBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Mark] = []
  let style: Style
  private let isPlain: Bool
  private var noise: RandomSource

  init(style: Style, random: inout RandomSource) {
    self.style = style
    noise = RandomSource(seed: random.next())
    isPlain = style.radicals == .none && style.space == .ordinary
    bytes.reserveCapacity(12_000)
    marks.reserveCapacity(320)
    if style.byteOrderMark { bytes += [0xEF, 0xBB, 0xBF] }
  }

  /// The number of bytes written so far.
  var position: Int { bytes.count }

  /// Writes text in the characters of the style.
  mutating func write(_ text: String) {
    if isPlain {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      if scalar == " " {
        writeSpace()
      } else if style.radicals == .all, let radical = Radical.lookAlike[scalar] {
        bytes.append(contentsOf: radical.utf8)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
  }

  /// Writes text given as UTF-8 in the characters of the style.
  mutating func write(utf8 text: ArraySlice<UInt8>) {
    if isPlain {
      bytes.append(contentsOf: text)
    } else {
      write(String(decoding: text, as: UTF8.self))
    }
  }

  /// Writes one ASCII character.
  mutating func write(ascii character: Unicode.Scalar) {
    precondition(character.isASCII, "\(character) is not ASCII")
    bytes.append(UInt8(truncatingIfNeeded: character.value))
  }

  /// Ends the line.
  mutating func endLine() {
    switch style.lineEnd {
    case .lf: bytes.append(0x0A)
    case .crlf: bytes += [0x0D, 0x0A]
    case .cr: bytes.append(0x0D)
    }
  }

  /// Writes the space of the style.
  mutating func writeSpace() {
    switch style.space {
    case .ordinary: bytes.append(0x20)
    case .noBreak: bytes += [0xC2, 0xA0]
    case .ideographic: bytes += [0xE3, 0x80, 0x80]
    case .zeroWidth: bytes += [0x20, 0xE2, 0x80, 0x8B]
    }
  }

  /// Writes text as a whole line with an empty line behind it where the style is loose.
  mutating func writeLine(_ text: String) {
    write(text)
    endLooseLine()
  }

  /// Ends the line, with an empty line behind it where the style is loose: text of a PDF has one
  /// almost everywhere.
  mutating func endLooseLine() {
    endLine()
    if style.looseLines && !noise.chance(0.06) { endLine() }
  }

  /// Begins a line, with a stray space now and then.
  mutating func beginLooseLine() {
    if noise.chance(0.02) { writeSpace() }
  }

  /// Remembers a stretch that was written.
  mutating func mark(_ kind: Mark.Kind, _ range: Range<Int>) {
    marks.append(Mark(kind: kind, range: range))
  }

  /// Remembers what was written since a position.
  mutating func mark(_ kind: Mark.Kind, from start: Int) {
    marks.append(Mark(kind: kind, range: start..<bytes.count))
  }
}
