import Agencies
import Intake
import Reading

/// The prose of a report as it is compared with that of others.
///
/// Only ideographs and letters are kept: figures, marks and white space say nothing of whose words
/// they are. Left out as well are what stands in 《》, and the names of the organ and its regions.
struct NarrativeText: Sendable {
  /// The folded codes.
  private(set) var codes: [UInt16] = []
  /// The offset in the source of the scalar that each code came from.
  private(set) var offsets: [UInt32] = []
  /// Which codes belong to a phrase of the form or to one that every report has.
  private(set) var isStock: [Bool] = []

  /// The longest text that is compared, in codes; what follows is left out.
  static let longest = 8192

  fileprivate mutating func removeAll() {
    codes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    isStock.removeAll(keepingCapacity: true)
  }

  fileprivate mutating func append(_ code: UInt16, at offset: UInt32) {
    codes.append(code)
    offsets.append(offset)
  }

  fileprivate mutating func markStock() {
    isStock.append(contentsOf: repeatElement(false, count: codes.count))
    StockPhrases.standard.mark(codes, &isStock)
  }
}

/// Reduces the prose of one report after the other to what is compared; keeps its buffers.
struct NarrativeReducer: Sendable {
  private var folded = FoldedText()
  private(set) var text = NarrativeText()
  private var names = NameWords()

  /// Reduces the prose of a report, replacing what was there.
  ///
  /// - Complexity: O(bytes of the prose).
  mutating func reduce(_ source: SourceText, _ parts: [SourceSpan], agency: Agency?) {
    text.removeAll()
    names.load(agency)
    for part in parts {
      if text.codes.count >= NarrativeText.longest { break }
      folded.fold(source, Self.beginning(of: part, in: source))
      Self.append(folded, names, to: &text)
    }
    text.markStock()
  }

  /// So many bytes of a part are looked at, at most: they hold the codes that are compared many times over.
  private static let mostBytes = 1 << 20

  private static func beginning(of part: SourceSpan, in source: SourceText) -> SourceSpan {
    if part.end - part.start <= mostBytes { return part }
    var end = part.start + mostBytes
    while source.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return SourceSpan(start: part.start, end: end)
  }

  private static func append(_ folded: FoldedText, _ names: NameWords, to text: inout NarrativeText)
  {
    // Once for each code of each report.
    let codes = folded.codes.span
    let offsets = folded.offsets.span
    let classes = CodeClass.table.span
    precondition(classes.count == 0x10000)
    var wasOwner = false
    var i = 0
    while i < folded.count {
      let code = codes[i]
      let kind = classes[unchecked: Int(code)]
      if kind & CodeClass.kept == 0 {
        i = code == titleStart ? titleEnd(from: i, in: folded) : i + 1
        continue
      }
      if names.mayBegin(with: code), let length = names.length(at: i, in: folded) {
        i += length
        continue
      }
      if text.codes.count == NarrativeText.longest { return }
      // The 区 of 我区, the 局 of 本局 tells the level of whoever writes, not what is said.
      if !wasOwner || kind & CodeClass.level == 0 {
        text.append(code < 0x80 ? code | 0x20 : code, at: offsets[i])
      }
      wasOwner = kind & CodeClass.owner != 0
      i += 1
    }
  }

  private static let titleStart: UInt16 = 0x300A
  private static let titleEnd: UInt16 = 0x300B
  private static let longestTitle = 80

  /// Behind the end of a title in 《》; behind its beginning where it does not end soon.
  private static func titleEnd(from start: Int, in folded: FoldedText) -> Int {
    for i in start..<min(folded.count, start + longestTitle)
    where folded.codes[i] == titleEnd { return i + 1 }
    return start + 1
  }
}

/// What a code is in a text that is compared.
private enum CodeClass {
  static let kept: UInt8 = 1
  static let owner: UInt8 = 2
  static let level: UInt8 = 4

  /// The classes of every code of the basic plane.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x10000)
    for range in [0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF] {
      for code in range { table[code] = kept }
    }
    for code in "我本全".utf16 { table[Int(code)] |= owner }
    for code in "省市区县旗镇乡局厅委办".utf16 { table[Int(code)] |= level }
    return table
  }()
}

/// The names of an organ and of the regions it lies in, long and short.
private struct NameWords: Sendable {
  private var words: [[UInt16]] = []
  private var firsts: UInt64 = 0
  private var agency: Agency?

  mutating func load(_ agency: Agency?) {
    if agency == self.agency { return }
    self.agency = agency
    words = []
    firsts = 0
    guard let agency else { return }
    add(agency.name)
    guard let code = agency.region else { return }
    let lineage = RegionCatalogue.standard.lineage(of: code)
    add(lineage.map(\.name).joined())
    for region in lineage {
      add(region.name)
      if region.name.utf16.count > 2 { add(String(region.name.unicodeScalars.dropLast())) }
    }
    // The longest name at a place is the one that is meant.
    words.sort { $0.count > $1.count }
  }

  private mutating func add(_ name: String) {
    let word = Array(name.utf16)
    guard word.count >= 2 else { return }
    words.append(word)
    firsts |= 1 << UInt64(word[0] & 63)
  }

  /// Whether a name may begin with a code; most codes begin none.
  func mayBegin(with code: UInt16) -> Bool { firsts >> UInt64(code & 63) & 1 != 0 }

  /// The length of the name that begins at a code; nil where none does.
  func length(at start: Int, in folded: FoldedText) -> Int? {
    for word in words where folded.codes[start] == word[0] {
      if start + word.count > folded.count { continue }
      var k = 1
      while k < word.count && folded.codes[start + k] == word[k] { k += 1 }
      if k == word.count { return k }
    }
    return nil
  }
}
