import Testing

@testable import Agencies

@Suite struct RegionSpellingsTests {
  let table = RegionTable.standard
  let spellings = RegionSpellings.standard

  private func rows(_ name: String, short: Bool) -> [Int] {
    let scalars = Array(name.utf16)
    var rows: [Int] = []
    let first = spellings.matches(scalars.span, at: 0)[scalars.count]
    var next: Int? = first < 0 ? nil : Int(first)
    while let entry = next {
      if spellings.isShort(entry) == short { rows.append(spellings.row(entry)) }
      next = spellings.following(entry)
    }
    return rows
  }

  @Test func findsEveryRowUnderItsName() throws {
    for line in try RegionTableTests.source() {
      let code = Int32(line[0])
      #expect(rows(String(line[1]), short: false).contains { table.codes[$0] == code })
    }
  }

  @Test(arguments: [
    ("朝阳区", [110105, 220104]), ("市中区", [370103, 370402, 511002, 511102]),
    ("鼓楼区", [320106, 320302, 350102, 410204]), ("城关区", [540102, 620102]),
    ("上街区", [410106]), ("上街", []),
  ])
  func findsCurrentCodes(name: String, codes: [Int32]) {
    let current = rows(name, short: false).filter { table.isCurrent[$0] }
    #expect(current.map { table.codes[$0] } == codes)
  }

  @Test(arguments: [
    ("上街", [410106]), ("郑州", [410100]), ("吉林", [220000, 220200]), ("湘西", [433100]),
    ("长阳", [420528]), ("广西", [450000]), ("管城", [410104]), ("上街区", []), ("双江", [530925]),
  ])
  func findsShortForms(name: String, codes: [Int32]) {
    #expect(rows(name, short: true).map { table.codes[$0] } == codes)
  }

  @Test func looksNoFurtherThanTheText() {
    let scalars = Array("郑州市".utf16)
    let whole = spellings.matches(scalars.span, at: 0)[3]
    let tail = spellings.matches(scalars.span, at: 1)[2]
    let behind = spellings.matches(scalars.span, at: 3)[2]
    #expect(whole >= 0)
    #expect(tail == -1)
    #expect(behind == -1)
  }
}
