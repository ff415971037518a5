import Agencies
import Intake

/// The reporting body by its own name: 铜陵市公安局, 县发展和改革局, 甲县人民政府.
///
/// What the name is made of says nothing of the number behind it: 信访局收到3件 tells of no 信访.
extension ReportingBody {
  /// The end of the own name, full or shortened, that begins at a code; nil where none does.
  ///
  /// The words are the codes of the name in their order, up to its last one. A name of a place above
  /// the body's own is another's: 白石市教育局 in the report of 白石市青禾县教育局. Something that may go
  /// on with the name, as in 公安局交警大队, makes it another's as well.
  ///
  /// - Complexity: O(length of the name).
  func endOfName(_ text: ScannedText, from start: Int, before end: Int) -> Int? {
    if let found = match(text, from: start, before: end) { return found }
    // 安徽省铜陵市公安局: a place that the name leaves out, with the whole name behind it.
    let reach = min(end, start + 8)
    for i in start..<max(start, reach) {
      guard ScannedText.isHan(text[i]) else { return nil }
      if Self.endsPlace(text[i]), i > start, i + 1 < end, text[i + 1] == name.first,
        name.count >= 4, i + 2 < end, text[i + 2] == name[1]
      {
        return match(text, from: i + 1, before: end)
      }
    }
    return nil
  }

  private func match(_ text: ScannedText, from start: Int, before end: Int) -> Int? {
    guard let last = name.last else { return nil }
    var i = start
    var k = 0
    var namesPlace = false
    var namesLastPlace = false
    var found: Int?
    while i < end {
      if i > start && ScannedText.isWhite(text[i]) {
        i += 1
        continue
      }
      var next = k
      while next < name.count && name[next] != text[i] { next += 1 }
      if next == name.count { break }
      if isPlaceEnd(next) {
        namesPlace = true
        namesLastPlace = next == lastPlace
      }
      i += 1
      k = next + 1
      let isEnd = text[i - 1] == last && k > 1 && i - start > 1 || isEndOfPlace(next)
      let isOwn = !namesPlace || namesLastPlace
      if isEnd && isOwn && endsSubject(text, at: i, before: end) { found = i }
    }
    return found
  }

  /// Whether the code at an index of the name ends it but for 人民政府 or 办事处: 青禾县 reports for
  /// its government.
  private func isEndOfPlace(_ index: Int) -> Bool {
    (kind == .government || kind == .subdistrict) && index > 0 && index == placeEnd
  }

  /// Whether the subject ends before a code: what follows is no part of a longer name.
  private func endsSubject(_ text: ScannedText, at code: Int, before end: Int) -> Bool {
    var i = code
    while i < end && ScannedText.isWhite(text[i]) { i += 1 }
    guard i < end, ScannedText.isHan(text[i]) else { return true }
    return Self.afterSubject.contains(text[i])
  }

  /// The ideographs that begin what a body does.
  private static let afterSubject: [UInt16] = Array(
    "共全新收受办未没无累本依今当接答在于已通有一总从均仅只先陆经登处回书二两三四五六七八九十被因".utf16)
}

extension ScannedText {
  /// The first code behind another that is no white space, and not 度 of 2021年度.
  func beginning(behind start: Int) -> Int {
    var i = start
    while i < count && (Self.isWhite(self[i]) || self[i] == 0x5EA6) { i += 1 }
    return i
  }
}
