import Forms
import Testing

@Suite struct LineTests {
  @Test func descriptionsStandInTheOrderOfTheLines() {
    #expect(Line.descriptions.map(\.line) == Line.allCases)
    #expect(Set(Line.descriptions.map { "\($0.table) \($0.name)" }).count == Line.allCases.count)
  }

  @Test func linesHaveLabelsWhereTheyHaveCells() {
    for line in Line.allCases {
      for edition in Edition.allCases {
        let hasLabel = line.officialLabel(in: edition) != nil
        #expect(hasLabel == !edition.columns(of: line).isEmpty, "\(line) \(edition)")
      }
    }
  }
}
