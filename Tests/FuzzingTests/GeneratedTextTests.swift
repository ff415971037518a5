import Fuzzing
import Glibc
import Simulation
import TestSupport
import Testing

/// Generated texts over layouts, blanks, short and long rows, letters and separators: no cell has a
/// value or a blank that was not printed there.
///
/// `GOUJI_TEXTS` texts are read; 100 000 take a minute in a release build.
@Suite struct GeneratedTextTests {
  @Test func noCellSaysWhatIsNotPrinted() {
    let texts = getenv("GOUJI_TEXTS").flatMap { Int(String(cString: $0)) } ?? 300
    let seed = seed(default: 7)
    var probe = ReadingProbe()
    var cells = 0
    var unread = 0
    var wrong: [String: Int] = [:]
    for number in 0..<texts {
      let input = ReadingCase(seed: seed, number: number)
      let verdict = probe.probe(input.bytes, truth: input.truth)
      cells += verdict.cells
      unread += verdict.unread
      guard let first = verdict.wrong.first else { continue }
      wrong[input.name, default: 0] += 1
      if wrong[input.name] == 1 && wrong.count <= 8 {
        Issue.record("\(input.name) seed \(seed) number \(number) \(first.cell): \(first.message)")
      }
    }
    print("generated texts from seed \(seed): \(texts), \(cells) known cells, \(unread) unread")
    #expect(wrong.isEmpty)
  }
}
