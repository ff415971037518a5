import Forms
import Testing

@testable import Simulation

@Suite struct NarrativeShapesTests {
  private func stating(_ set: ShapeSet) -> [Shape] { set.own.filter(\.topic.statesFigures) }

  @Test func eachSetHasMoreThanTwentyTwoShapesThatStateFigures() {
    #expect(stating(.development).count >= 22)
    #expect(stating(.heldOut).count >= 22)
    #expect(stating(.development).count + stating(.heldOut).count >= 44)
  }

  @Test func practiceHasSeventyShapesThatStateFiguresAndTwentyFiveDecoys() {
    let decoys = ShapeSet.practice.own.filter { $0.id.contains("-X") }
    #expect(stating(.practice).count >= 70)
    #expect(decoys.count >= 25)
    #expect(decoys.allSatisfy { !$0.topic.statesFigures })
  }

  @Test func reserveHasSixtyShapesThatStateFiguresAndTwentyDecoys() {
    let decoys = ShapeSet.reserve.own.filter { $0.id.contains("-X") }
    #expect(stating(.reserve).count >= 60)
    #expect(decoys.count >= 20)
    #expect(decoys.allSatisfy { !$0.topic.statesFigures })
  }

  @Test func sealedHasFiftyFiveShapesThatStateFiguresAndTwentyDecoys() {
    let decoys = ShapeSet.sealed.own.filter { $0.id.contains("-X") }
    #expect((55...65).contains(stating(.sealed).count))
    #expect(decoys.count >= 20)
    #expect(decoys.allSatisfy { !$0.topic.statesFigures })
  }

  @Test func unseenHasFiftyFiveShapesThatStateFiguresAndTwentyDecoys() {
    let decoys = ShapeSet.unseen.own.filter { $0.id.contains("-X") }
    #expect((55...65).contains(stating(.unseen).count))
    #expect(decoys.count >= 20)
    #expect(decoys.allSatisfy { !$0.topic.statesFigures })
  }

  @Test func thereAreSixtySentencesAboutWorkDoneAndMore() {
    #expect(Fillers.all.count >= 60)
    #expect(Fillers.all.allSatisfy { $0.topic.isFiller })
  }

  @Test func noShapeIsInTwoSets() {
    let development = Set(ShapeSet.development.own.map(\.id))
    let heldOut = Set(ShapeSet.heldOut.own.map(\.id))
    #expect(development.count == ShapeSet.development.own.count)
    #expect(heldOut.count == ShapeSet.heldOut.own.count)
    #expect(development.isDisjoint(with: heldOut))
    let practice = Set(ShapeSet.practice.own.map(\.id))
    #expect(practice.count == ShapeSet.practice.own.count)
    #expect(practice.isDisjoint(with: development.union(heldOut)))
    let reserve = Set(ShapeSet.reserve.own.map(\.id))
    #expect(reserve.count == ShapeSet.reserve.own.count)
    #expect(reserve.isDisjoint(with: development.union(heldOut).union(practice)))
    let sealed = Set(ShapeSet.sealed.own.map(\.id))
    #expect(sealed.count == ShapeSet.sealed.own.count)
    #expect(sealed.isDisjoint(with: development.union(heldOut).union(practice).union(reserve)))
    #expect(sealed.isDisjoint(with: Fillers.all.map(\.id)))
    let unseen = Set(ShapeSet.unseen.own.map(\.id))
    #expect(unseen.count == ShapeSet.unseen.own.count)
    #expect(
      unseen.isDisjoint(
        with: development.union(heldOut).union(practice).union(reserve).union(sealed)))
    #expect(unseen.isDisjoint(with: Fillers.all.map(\.id)))
    #expect(development.isDisjoint(with: Fillers.all.map(\.id)))
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func everyShapeOfASetIsUsed(_ kind: NarrativeKind) throws {
    let set = try #require(ShapeSet.of(kind))
    let regions = SimulatedRegion.all
    let organs =
      (0..<8).map { SimulatedOrgan.government(of: regions[$0]) }
      + [.office(of: regions[0]), .department(0, of: regions[0]), .numbered(1_000_000)]
    var unused = Set(set.own.map(\.id))
    for seed in 0..<40 as Range<UInt64> where !unused.isEmpty {
      for organ in organs {
        var history = OrganHistory(organ: organ, random: RandomSource(seed: seed, stream: 7))
        var lastYear: (edition: Edition, figures: Figures)?
        for year in 2020...2022 {
          let edition = SimulatedCorpus.edition(of: year)
          let figures = history.nextYear(on: edition)
          let facts = NarrativeFacts(
            organ: organ, year: year, edition: edition, figures: figures, lastYear: lastYear,
            lastYearIsKnown: true, seed: seed)
          for shape in set.own where unused.contains(shape.id) && shape.isTrue(of: facts) {
            unused.remove(shape.id)
          }
          lastYear = (edition, figures)
        }
      }
    }
    // What only an organ that received nothing says.
    #expect(unused.filter { !$0.contains("-N") }.isEmpty, "\(unused.sorted())")
  }

  @Test func fillersSayNothingThatAReportMayHaveToSay() {
    let facts = NarrativeFacts(
      organ: .numbered(0), year: 2021, edition: .form2021, figures: Figures(), lastYear: nil,
      lastYearIsKnown: false, seed: 1)
    let names = OrganWord.words(for: facts.organ)
    for shape in Fillers.all {
      for seed in 1...25 as ClosedRange<UInt64> {
        let sentence = SentenceWriter.write(shape, seed: seed, facts, names, ProseStyle())
        for word in ["复议", "诉讼", "考核", "评议", "追究", "问责", "信息处理费", "公开率"] {
          #expect(!sentence.contains(word), "\(sentence.string)")
        }
        #expect(sentence.slots.isEmpty)
        #expect(sentence.string.hasSuffix("。"))
      }
    }
  }

  @Test(arguments: NarrativeCorpora.kinds)
  func noSentenceHasStrayMarks(_ kind: NarrativeKind) {
    for report in NarrativeCorpora.clean[kind, default: []].flatMap({ $0 }) {
      guard let prose = report.prose else { continue }
      for address in prose.addresses {
        let text = prose[address].string
        for stray in ["、。", "，。", "；。", "，，", "、、", "，；", "：。", "（）", "{", "[", "<", "|", "？"] {
          #expect(!text.contains(stray), "\(prose[address].shape.id): \(text)")
        }
        #expect(text.hasSuffix("。"), "\(text)")
      }
    }
  }
}
