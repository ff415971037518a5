import Findings
import Forms
import Testing

@testable import Reporting

@Suite struct OutputFileTests {
  /// The columns that the public contract fixes, typed from it.
  @Test(arguments: [
    (
      OutputFile.findings,
      "rank,finding_id,level,check_id,agency,agency_id,year,peer_group,cell,metric,identities,"
        + "value_1,source_1,value_2,source_2,difference,observed,expected,numerator,denominator,score,"
        + "q_value,message,quote_1,"
        + "location_1,quote_2,location_2,repair,source,source_sha256,status,status_note"
    ),
    (
      .metrics,
      "agency,agency_id,year,peer_group,metric,numerator,denominator,value,lower_95,upper_95,"
        + "peer_median,rank,peers,z,z_adjusted,q_value,judgement"
    ),
    (
      .changes,
      "agency,agency_id,year,metric,previous,current,difference,relative_change,effect,score,"
        + "judgement"
    ),
    (
      .scores,
      "agency,agency_id,year,peer_group,score,distance,cutoff,p_value,q_value,driver_1,driver_2,"
        + "driver_3"
    ),
    (
      .repairs,
      "finding_id,agency,agency_id,year,alternative,alternatives,plausibility,cell,observed,"
        + "corrected,difference,slip,source"
    ),
    (.unread, "source,agency_id,year,cell,code,reason,location"),
  ])
  func columns(file: OutputFile, header: String) {
    #expect(file.fields.map(\.name).joined(separator: ",") == header)
  }

  @Test func cellColumnsFollowTheForm() {
    let names = OutputFile.cells.fields.map(\.name)
    #expect(
      names.prefix(8).joined(separator: ",")
        == "source,agency,agency_id,year,edition,blank,not_applicable,unread")
    #expect(names.count == 8 + 226)
    #expect(names[8] == "t2.rules.issued")
    #expect(names.last == "t4.suit_after_reconsideration.total")
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: OutputFile.allCases)
  func everyFileAndColumnIsDescribed(file: OutputFile) {
    #expect(!file.description.zh.isEmpty && !file.description.en.isEmpty)
    for field in file.fields {
      #expect(!field.description.zh.isEmpty && !field.description.en.isEmpty, "\(field.name)")
    }
    for key in file.primaryKey { #expect(file.fields.contains { $0.name == key }) }
  }

  /// Those of the contract, and the corrections that its column `repair` only counts.
  @Test func fileNamesAreThoseOfTheContract() {
    #expect(
      Set(OutputFile.allCases.map(\.fileName)) == [
        "findings.csv", "repairs.csv", "findings.md", "cells.csv", "metrics.csv", "changes.csv",
        "scores.csv",
        "unread.csv", "datapackage.json", "run.json",
      ])
  }
}
