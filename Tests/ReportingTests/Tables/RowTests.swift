import Findings
import Testing

@testable import Reporting

/// Single rows of each table against rows typed by hand.
@Suite struct RowTests {
  private func rows(_ table: some CSVTable) -> [String] {
    String(decoding: render(table), as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  /// The fragment's numerator has an unread part and its denominator prints 0. Limits are from Wilson's formula computed apart; the median of 0.7179 and 0.5.
  @Test(arguments: [
    "郑州市上街区人民政府,410106/government,2021,county/government,disclosure_rate,56,78,0.7179,0.6097,"
      + "0.8057,0.6090,1,2,",
    "焦作市人民政府办公室,410800/office,2021,city/office,disclosure_rate,22,56,0.3929,0.2758,0.5237,,,1,,,,"
      + "few_peers",
    "中站区人民政府,410803/government,2021,county/government,disclosure_rate,5,6,0.8333,0.4365,0.9699,"
      + "0.6090,,2,,,,small_n",
    "郑州市上街区人民政府,410106/government,2021,county/government,fee_per_licence,1561.7431,9741,"
      + "0.160327,,,",
    "\"'=1+1,\"\"某\"\"区\",410102/government,2021,county/government,applications_received,60,,60,,,",
    ",,,,disclosure_rate,,0,,,,,,,,,,not_available",
  ])
  func metrics(row: String) {
    let rows = rows(MetricsCSV(SampleAudit.tables()))
    #expect(rows.contains { $0.hasPrefix(row) }, "\(row)")
  }

  @Test func changes() {
    let rows = rows(ChangesCSV(SampleAudit.tables()))
    let organ = "郑州市上街区人民政府,410106/government,2021,"
    // 20/32 = 0.625, 56/78 = 0.71795, difference 0.09295; 81 against 40 is 102.5 %.
    #expect(rows.contains(organ + "disclosure_rate,0.6250,0.7179,0.0929,,,,few_peers"))
    #expect(rows.contains(organ + "applications_received,40,81,41,1.0250,,,few_peers"))
    #expect(rows.contains(organ + "decisions_penalties,0,1175,1175,,,,few_peers"))
    #expect(rows.contains { $0.hasPrefix(organ + "documents_repeal_rate,,0.3262,,,,,") })
  }

  @Test func cells() {
    let rows = rows(CellsCSV(SampleAudit.tables()))
    #expect(rows.count == 7)
    #expect(
      rows[2].hasPrefix("2021/a.txt,郑州市上街区人民政府,410106/government,2021,2021,0,0,0,0,0,0,"))
    #expect(rows[6].hasPrefix("\"e, \"\"f\"\".txt\",,,,2021,1,1,26,"))
    // Table 3 of the fragment: received 5, and -3.5 as a number without an apostrophe.
    #expect(rows[6].contains(",5,0,0,0,0,0,0,0,0,,0,0,0,,-3.5,"))
    #expect(rows[4].contains(",0.000001,"))
  }

  @Test func findings() {
    let rows = rows(FindingsCSV(SampleAudit.tables()))
    #expect(rows.count == 5)
    #expect(rows[1].hasPrefix("1,GJ-"))
    #expect(
      rows[1].contains(
        ",error,SUM301,郑州市上街区人民政府,410106/government,2021,,t3.granted.total,,SUM301:granted;"
          + "SUM302:total,50,table,51,computed,-1,50,51,,78,,,"))
    #expect(
      rows[1].contains(
        ",2021/a.txt:41:8,'=SUM(A1:A2),2021/a.txt:66:1,t3.granted.total 50→51,2021/a.txt,"
          + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad,open,"))
    // 0.44 − 15/56 = 0.17214.
    #expect(rows[2].contains(",query,NAR103,"))
    #expect(rows[2].contains(",0.4400,narrative,0.2679,computed,0.1721,,,15,56,,,"))
    #expect(rows[3].contains(",disclosure_rate,,0.3929,table,,,,0.3929,,22,56,-2.9877,1.235e-5,"))
    #expect(rows[4].contains(",2019,table,'-2021,reference,,,,,,,,'=表格版本与年度不符,"))
  }

  @Test func scores() {
    let rows = rows(ScoresCSV(SampleAudit.tables()))
    // The header and five reports: the fragment tells neither organ nor year.
    #expect(rows.count == 6)
    #expect(rows[3].hasPrefix("焦作市人民政府办公室,410800/office,2021,city/office,"))
  }

  @Test func unread() {
    let rows = rows(UnreadCSV(SampleAudit.tables(.en)))
    #expect(
      rows[1] == "\"e, \"\"f\"\".txt\",,,t3.partly_granted.total,shifted,"
        + "the values do not stand in the columns of the table,\"e, \"\"f\"\".txt:2:4\"")
    #expect(
      rows[2]
        == "scan.pdf,,,,binary,the file is no text but a PDF document; extract its text first,")
    #expect(
      rows[3].hasPrefix("twice.txt,,,,several_reports,") && rows[3].hasSuffix(",twice.txt:2:1"))
  }
}
