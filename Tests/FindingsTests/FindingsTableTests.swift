import Testing

@testable import Findings

@Suite("The table of findings")
struct FindingsTableTests {
  @Test("level, then priority, strength, influence, id")
  func order() {
    var urgent = finding(level: .error, strength: 0.1, influence: 1, claim: "u")
    urgent.priority = 0.05
    let inOrder = [
      urgent,
      finding(level: .error, strength: 1, influence: 9, claim: "a"),
      finding(level: .error, strength: 1, influence: 2, claim: "b"),
      finding(level: .error, strength: 0.5, influence: 99, claim: "c"),
      finding(level: .query, strength: 1, influence: 99, claim: "d"),
      finding(level: .difference, strength: 1, influence: 99, claim: "e"),
      finding(level: .notice, strength: 1, influence: 99, claim: "f"),
    ]
    for rotation in 0..<inOrder.count {
      let turned = Array(inOrder[rotation...] + inOrder[..<rotation])
      let table = FindingsTable(turned)
      #expect(table.findings == inOrder)
      #expect(table.ranked.map(\.rank) == [1, 2, 3, 4, 5, 6, 7])
    }
    let table = FindingsTable(inOrder)
    #expect(table.count(of: .error) == 4)
    #expect(table.findings(atLeast: .query).count == 5)
    #expect(table.findings(atLeast: .notice).count == 7)
  }

  @Test("equal weight is ordered by id")
  func ties() {
    let table = FindingsTable((0..<20).map { finding(claim: "c\($0)") })
    let ids = table.findings.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == 20)
  }

  @Test("findings with one id are numbered by source, whatever order they come in")
  func occurrences() {
    let first = finding(source: "a.txt")
    let second = finding(source: "b.txt")
    #expect(first.id == second.id)
    for input in [[first, second], [second, first]] {
      let table = FindingsTable(input)
      let bySource = Dictionary(uniqueKeysWithValues: table.findings.map { ($0.source, $0) })
      #expect(bySource["a.txt"]?.id == first.id)
      #expect(bySource["a.txt"]?.occurrence == 1)
      #expect(bySource["b.txt"]?.occurrence == 2)
      #expect(bySource["b.txt"]?.id != first.id)
    }
  }
}
