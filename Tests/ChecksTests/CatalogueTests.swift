import Findings
import Forms
import Testing
import TestSupport

@testable import Checks

@Suite("The catalogue")
struct CatalogueTests {
  /// The ids that are fixed, by hand.
  static let ids = [
    "AGG101", "AGG102", "AGG103", "AGG104", "AGG105", "AGG106",
    "BAL301", "CON201", "CON202", "CON203", "CON204", "CON205", "CON206", "DIG101", "FRM101",
    "FRM102", "FRM103", "FRM104", "FRM105", "FRM106", "FRM107",
    "FRM108", "FRM109", "FRM110", "FRM111", "FRM112", "FRM113", "FRM114", "FRM115", "NAR101",
    "NAR102",
    "NAR103", "NAR104", "NAR105", "NAR106",
    "NAR107", "NAR108", "NAR109", "NAR110", "NAR111", "NAR112", "NAR113", "OUT101", "OUT102",
    "OUT103", "RAT101", "SUM301", "SUM302",
    "SUM401", "TXT101", "TXT102", "TXT103", "TXT104", "TXT105", "TXT106",
    "YOY101", "YOY102", "YOY103", "YOY104",
  ]

  @Test("ids are unique, in order, and those that were fixed")
  func ids() {
    #expect(Check.catalogue.map(\.id) == Self.ids)
    #expect(Check.withID("SUM302")?.description.name == "resultsOutOfSum")
    #expect(Check.withID("SUM999") == nil)
  }

  @Test("every description is complete in both languages")
  func complete() {
    for description in Check.catalogue.map(\.description) {
      for text in [
        description.title, description.rationale, description.example, description.limits,
      ] {
        for language in Language.allCases {
          #expect(!text[language].isEmpty, "\(description.id)")
        }
        #expect(
          text.zh.unicodeScalars.contains { $0.properties.isIdeographic }, "\(description.id)")
        #expect(!text.en.unicodeScalars.prefix(3).contains { $0.properties.isIdeographic })
      }
      #expect(!description.formula.isEmpty, "\(description.id)")
    }
  }

  @Test("names are faults, not remedies")
  func names() {
    let remedies = ["check", "validate", "use", "ensure", "require", "avoid", "no", "must", "fix"]
    for name in Check.catalogue.map(\.description.name) {
      let firstWord = String(name.prefix { $0.isLowercase })
      #expect(!remedies.contains(firstWord), "\(name)")
    }
  }

  @Test("wording is neutral")
  func wording() {
    for check in Check.catalogue {
      let text = check.description.explanation(in: .zh)
      for word in ["风险", "违规", "造假", "等次"] { #expect(!text.contains(word), "\(check.id) \(word)") }
    }
  }

  @Test("each check lies in a file of its own, named after it")
  func files() {
    var found: Set<String> = []
    for folder in [
      "Form", "Sums", "Balance", "Narrative", "RepeatedText", "Ratios", "Outliers", "Digits",
      "Levels",
      "Continuity",
      "Change",
    ] {
      for file in fileNames(in: "\(packageRoot)/Sources/Checks/\(folder)") {
        found.insert(String(file.dropLast(".swift".count)))
      }
    }
    let names = Check.catalogue.map(\.description.name)
    #expect(found == Set(names.map { $0.prefix(1).uppercased() + $0.dropFirst() }))
    #expect(names.count == Set(names).count)
  }
}
