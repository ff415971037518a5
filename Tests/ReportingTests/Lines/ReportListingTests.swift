import Findings
import Intake
import Metrics
import Testing

@testable import Reporting

@Suite struct ReportListingTests {
  @Test func columnsAlign() {
    var listing = ReportListing()
    listing.add(AgencyYear(SampleReports.all[2], source: 2), source: "b.txt")
    listing.add(AgencyYear(SampleReports.all[5], source: 5), source: "long.txt")
    listing.add(FileFailure(.binary(kind: .pdf)), source: "s.pdf")
    #expect(
      written { listing.append(in: .en, to: &$0) } == """
        source    agency                year  edition  printed  blank  not_applicable  unread
        b.txt     焦作市人民政府办公室  2021  2021         200      0               0       0
        long.txt  -                     -     2021         172      1               1      26
        s.pdf     binary: the file is no text but a PDF document; extract its text first

        """)
  }

  @Test func titlesFollowTheLanguage() {
    let listing = ReportListing()
    #expect(
      written { listing.append(in: .zh, to: &$0) } == "来源  机关  年度  版本  已印  空白  不适用  未读\n")
  }

  @Test(arguments: [("公开", 4), ("a1", 2), ("（）", 4), ("", 0), ("é", 1)])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }
}
