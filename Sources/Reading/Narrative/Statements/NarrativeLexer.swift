import Intake

/// Cuts a region of the narrative into tokens.
///
/// Ideographs that belong to no word give no token; the grammar counts them where it matters.
struct NarrativeLexer: Sendable {
  private var hits: [PhraseHit] = []

  /// Replaces the tokens by those of a region, or of a piece of it; the end of either ends a sentence.
  ///
  /// - Complexity: O(codes).
  mutating func read(_ text: ScannedText, _ region: Range<Int>, into lexed: inout LexedNarrative) {
    hits.removeAll(keepingCapacity: true)
    StatementVocabulary.automaton.scan(text, region, into: &hits)
    lexed.tokens.removeAll(keepingCapacity: true)
    lexed.quantities.removeAll(keepingCapacity: true)
    lexed.bareNumbers.removeAll(keepingCapacity: true)
    let scanner = NarrativeScanner(text: text, end: region.upperBound)
    let words = StatementVocabulary.words
    var i = region.lowerBound
    scanner.startLine(at: &i, into: &lexed)
    for hit in hits where hit.codes.lowerBound >= i {
      scanner.advance(&i, to: hit.codes.lowerBound, into: &lexed)
      // A number may have gone into the word.
      if i > hit.codes.lowerBound { continue }
      lexed.tokens.append(NarrativeToken(kind: .word(words[hit.phrase]), codes: hit.codes))
      i = hit.codes.upperBound
    }
    scanner.advance(&i, to: region.upperBound, into: &lexed)
    lexed.tokens.append(NarrativeToken(kind: .stop, codes: i..<i))
  }
}

/// Reads what is no word: marks, numbers, line ends.
private struct NarrativeScanner {
  let text: ScannedText
  let end: Int

  /// Reads the marks and numbers up to a code.
  func advance(_ i: inout Int, to stop: Int, into lexed: inout LexedNarrative) {
    let codes = text.folded.codes.span
    let table = NarrativeCode.kinds
    let kinds = table.span
    precondition(stop <= text.count && kinds.count == 0x10000)
    while i < stop {
      switch kinds[unchecked: Int(codes[unchecked: i])] {
      case NarrativeCode.digit, NarrativeCode.numeral: readNumber(&i, into: &lexed)
      case NarrativeCode.mark: readMark(&i, into: &lexed)
      default: i &+= 1
      }
    }
  }

  private func readMark(_ i: inout Int, into lexed: inout LexedNarrative) {
    let code = text[i]
    let start = i
    i += 1
    if code == 0x28 && skipPartNumber(&i, from: start, lexed) { return }
    if code == 0x2D {
      // A dash of two: what follows says what the words before it hold.
      guard i < end, text[i] == 0x2D else { return }
      while i < end && text[i] == 0x2D { i += 1 }
      lexed.tokens.append(NarrativeToken(kind: .colon, codes: start..<i))
      return
    }
    if let kind = Self.mark(code) {
      lexed.tokens.append(NarrativeToken(kind: kind, codes: start..<i))
      if kind == .stop { startItem(at: i, into: &lexed) }
    } else if code == 0x0A {
      endHeading(at: start, into: &lexed)
      startLine(at: &i, into: &lexed)
    } else if code == 0x300A {
      skipTitle(&i)
    } else if code == 0x3014 {
      while i < end && i - start < 12 && text[i] != 0x3015 { i += 1 }
    }
  }

  /// Steps over the number of a point within a list: ：1、予以公开20件；（2）部分公开6件.
  private func skipPartNumber(_ i: inout Int, from start: Int, _ lexed: LexedNarrative) -> Bool {
    switch lexed.tokens.last?.kind {
    case .colon, .semicolon:
      guard let last = lexed.tokens.last, text.trimmed(last.codes.upperBound..<start).isEmpty else {
        return false
      }
      let width = ItemNumber.width(text, start, before: end)
      // ：15、6件 is a number, as far as it is one.
      let next = start + width
      guard width > 0, next >= end || !ScannedText.isDigit(text[next]) else { return false }
      i = next
      return true
    default: return false
    }
  }

  private static func mark(_ code: UInt16) -> NarrativeToken.Kind? {
    switch code {
    case 0x2C: .comma
    case 0x3001: .enumeration
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x28: .open
    case 0x29: .close
    case 0x3002, 0x21, 0x3F: .stop
    default: nil
    }
  }

  /// Steps over 《…》, whose numbers and words belong to a title.
  private func skipTitle(_ i: inout Int) {
    var depth = 1
    var k = i
    while k < end && k - i < 120 {
      if text[k] == 0x300A { depth += 1 }
      if text[k] == 0x300B { depth -= 1 }
      k += 1
      if depth == 0 {
        i = k
        return
      }
    }
  }

  /// A line that begins with a number of its own, or a Markdown heading, begins a new part.
  func startLine(at i: inout Int, into lexed: inout LexedNarrative) {
    var k = i
    while k < end && ScannedText.isWhite(text[k]) { k += 1 }
    i = k
    if k < end && text[k] == 0x23 {
      while k < end && (text[k] == 0x23 || text[k] == 0x20) { k += 1 }
      i = k
      append(.lineItem, at: k, into: &lexed)
    }
    let width = ItemNumber.width(text, k, before: end)
    if width > 0 {
      append(.lineItem, at: k, into: &lexed)
      i = k + width
    }
  }

  /// A numbered line without any mark, and not so long that it may go on, is a heading.
  private func endHeading(at end: Int, into lexed: inout LexedNarrative) {
    for token in lexed.tokens.reversed() {
      if end - token.codes.lowerBound > 30 { return }
      switch token.kind {
      case .comma, .semicolon, .colon, .stop, .quantity, .item: return
      case .lineItem:
        lexed.tokens.append(NarrativeToken(kind: .stop, codes: end..<end))
        return
      default: continue
      }
    }
  }

  /// 一是, 二是 at the beginning of a sentence.
  private func startItem(at i: Int, into lexed: inout LexedNarrative) {
    if ItemNumber.width(text, i, before: end) > 0 { append(.item, at: i, into: &lexed) }
  }

  private func append(
    _ item: NarrativeToken.Kind, at i: Int, into lexed: inout LexedNarrative
  ) {
    // The points of a list that a semicolon or a colon announces are one sentence.
    if lexed.tokens.last?.kind == .semicolon || lexed.tokens.last?.kind == .colon { return }
    if lexed.tokens.last?.kind != .stop && !lexed.tokens.isEmpty {
      lexed.tokens.append(NarrativeToken(kind: .stop, codes: i..<i))
    }
    lexed.tokens.append(NarrativeToken(kind: item, codes: i..<i))
  }

  private func readNumber(_ i: inout Int, into lexed: inout LexedNarrative) {
    let start = i
    if skipPartNumber(&i, from: start, lexed) { return }
    let number = QuantityReader.read(text, start, before: end)
    i = number.end
    switch number.kind {
    case .quantity(let quantity):
      lexed.quantities.append(quantity)
      lexed.tokens.append(
        NarrativeToken(kind: .quantity(lexed.quantities.count - 1), codes: quantity.codes))
    case .year(let year, let isCompared):
      lexed.tokens.append(
        NarrativeToken(kind: .year(year, isCompared: isCompared), codes: start..<i))
    case .parties(let parties):
      lexed.tokens.append(NarrativeToken(kind: .parties(parties), codes: start..<i))
    case .month: lexed.tokens.append(NarrativeToken(kind: .month, codes: start..<i))
    case .bare(let bare):
      lexed.bareNumbers.append(bare)
      lexed.tokens.append(
        NarrativeToken(kind: .bareNumber(lexed.bareNumbers.count - 1), codes: bare.codes))
    case .unclear: lexed.tokens.append(NarrativeToken(kind: .unclearNumber, codes: start..<i))
    case .none: break
    }
  }
}

/// The numbers of the parts of a text: （一）, 一、, 1., (1), 一是.
enum ItemNumber {
  /// The length of the number that stands at a code; 0 where none does.
  static func width(_ text: ScannedText, _ start: Int, before end: Int) -> Int {
    var i = start
    let isBracketed = i < end && text[i] == 0x28
    if isBracketed { i += 1 }
    let first = i
    while i < end && i - first < 3
      && (ScannedText.isDigit(text[i]) || ChineseNumeral.isNumeral(text[i]))
    { i += 1 }
    guard i > first, i < end else { return 0 }
    if isBracketed { return text[i] == 0x29 ? i + 1 - start : 0 }
    // 、 or 是 behind an ideograph; 、 or a full stop that begins no fraction behind a digit.
    if text[i] == 0x3001 { return i + 1 - start }
    let isDigit = ScannedText.isDigit(text[first])
    if !isDigit && text[i] == 0x662F { return i + 1 - start }
    let isFraction = i + 1 < end && ScannedText.isDigit(text[i + 1])
    return isDigit && text[i] == 0x2E && !isFraction ? i + 1 - start : 0
  }
}
