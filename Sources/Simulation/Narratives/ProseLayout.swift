/// Sets paragraphs in lines, and remembers where their numbers came to stand.
struct ProseLayout {
  private let style: ProseStyle
  /// Whether lines are broken at a width, as in text of a PDF.
  private let isBroken: Bool
  private var random: RandomSource
  private var width = 0
  private var last: UInt32 = 0
  /// Where the text written last begins, behind the break or space before it.
  private var textStart = 0
  private(set) var marks: [ProseMark] = []
  /// The lines of a page's foot and head that stand within a paragraph, where one is cut.
  private var furniture: [String]

  init(_ style: ProseStyle, isBroken: Bool, furniture: [String], random: RandomSource) {
    self.style = style
    self.isBroken = isBroken
    self.furniture = furniture
    self.random = random
  }

  /// Writes the paragraphs of a section.
  mutating func write(
    _ paragraphs: [Prose.Paragraph], of section: Prose.Section, to document: inout DocumentBuilder
  ) {
    for (i, paragraph) in paragraphs.enumerated() {
      width = 0
      last = 0
      if !style.indent.isEmpty && random.chance(0.9) { document.write(style.indent) }
      write(Array(paragraph.lead.utf8), slots: [], to: &document)
      if style.hasOwnHeadingLines && !paragraph.lead.isEmpty {
        document.endLine()
        if !isBroken { document.endLine() }
        width = 0
        last = 0
      }
      for (j, sentence) in paragraph.sentences.enumerated() {
        write(Array(sentence.prefix.utf8), slots: [], to: &document)
        let slots = write(sentence.text, slots: sentence.slots.map(\.range), to: &document)
        let start = textStart
        marks.append(
          ProseMark(
            address: Prose.Address(section: section.rawValue, paragraph: i, sentence: j),
            range: start..<document.position, slots: slots))
      }
      document.endLine()
      if !isBroken || random.chance(style.emptyLineShare) { document.endLine() }
    }
    document.endLine()
  }

  /// Writes text and returns where the slots in it came to stand.
  @discardableResult
  private mutating func write(
    _ text: [UInt8], slots: [Range<Int>], to document: inout DocumentBuilder
  ) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    var i = 0
    while i < text.count {
      let end = atomEnd(in: text, from: i, before: boundary(after: i, slots[places.count...]))
      separate(text[i..<end], to: &document)
      if i == 0 { textStart = document.position }
      if places.count < slots.count && slots[places.count].lowerBound == i {
        start = document.position
      }
      writeAtom(text[i..<end], to: &document)
      if places.count < slots.count && slots[places.count].upperBound == end {
        places.append(start..<document.position)
      }
      i = end
    }
    precondition(places.count == slots.count, "\(places.count) of \(slots.count) slots set")
    return places
  }

  /// The next place at which a slot begins or ends.
  private func boundary(after i: Int, _ slots: ArraySlice<Range<Int>>) -> Int {
    guard let slot = slots.first else { return Int.max }
    return slot.lowerBound > i ? slot.lowerBound : slot.upperBound
  }

  /// The end of what no line break may part: a run of ASCII or full-width digits, or one scalar.
  private func atomEnd(in text: [UInt8], from start: Int, before limit: Int) -> Int {
    var i = start
    let end = min(text.count, limit)
    while i < end && Self.isWord(text[i]) { i += 1 }
    if i > start { return i }
    let length = Self.length(text[start])
    i = start + length
    if !Self.isWideDigit(text[start..<i]) { return i }
    while i + 2 < end && Self.isWideDigit(text[i..<i + 3]) { i += 3 }
    return i
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  private static func isWideDigit(_ scalar: ArraySlice<UInt8>) -> Bool {
    scalar.elementsEqual([0xEF, 0xBC, 0x85])
      || scalar.starts(with: [0xEF, 0xBC]) && (0x90...0x99).contains(scalar[scalar.startIndex + 2])
  }

  private static func length(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xF0 ? 3 : 4 }

  /// Whether the atom begins with an ideograph of the main block.
  private static func isIdeograph(_ first: UInt32) -> Bool { (0x4E00...0x9FFF).contains(first) }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    let i = bytes.startIndex
    if bytes[i] < 0x80 { return UInt32(bytes[i]) }
    if bytes.count < 3 { return 0 }
    return UInt32(bytes[i] & 0x0F) << 12 | UInt32(bytes[i + 1] & 0x3F) << 6
      | UInt32(bytes[i + 2] & 0x3F)
  }

  /// Breaks the line before an atom that does not fit, or puts the space that the style wants.
  private mutating func separate(_ atom: ArraySlice<UInt8>, to document: inout DocumentBuilder) {
    let first = Self.scalar(atom)
    let size = atom[atom.startIndex] < 0x80 ? atom.count : 2 * atom.count / 3
    if isBroken && width + size > style.lineWidth && !Punctuation.staysBehind(atom) {
      document.endLine()
      if random.chance(style.emptyLineShare) { document.endLine() }
      if !furniture.isEmpty && random.chance(0.1) { writeFurniture(to: &document) }
      width = 0
      last = 0
    } else if isSpaced(first) {
      document.writeSpace()
      width += 1
    }
    width += size
  }

  private mutating func isSpaced(_ first: UInt32) -> Bool {
    if style.spacing == .none { return false }
    let isDigit = { (scalar: UInt32) in (0x30...0x39).contains(scalar) || scalar == 0x25 }
    let meets =
      Self.isIdeograph(last) && isDigit(first) || isDigit(last) && Self.isIdeograph(first)
    return meets && (style.spacing == .everywhere || random.chance(0.4))
  }

  private mutating func writeAtom(
    _ atom: ArraySlice<UInt8>, to document: inout DocumentBuilder
  ) {
    if style.isHalfWidth, let half = Self.halfWidth[Self.scalar(atom)] {
      document.write(ascii: half)
    } else {
      document.write(utf8: atom)
    }
    last = Self.scalar(atom.suffix(atom[atom.startIndex] < 0x80 ? 1 : 3))
  }

  private static let halfWidth: [UInt32: Unicode.Scalar] = [
    0xFF0C: ",", 0xFF1B: ";", 0xFF1A: ":", 0xFF08: "(", 0xFF09: ")",
  ]

  private mutating func writeFurniture(to document: inout DocumentBuilder) {
    for line in furniture {
      document.write(line)
      document.endLine()
    }
    furniture = []
  }
}
