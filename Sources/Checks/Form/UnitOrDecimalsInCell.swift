import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A cell holds a bare number, and the amount of fees has four decimals.
  public static let unitOrDecimalsInCell = Check(
    CheckDescription(
      id: "FRM105", name: "unitOrDecimalsInCell", level: .notice,
      title: LocalizedText(
        zh: "格内带单位，或收费金额未保留四位小数",
        en: "Unit in a cell, or fees without four decimals"),
      rationale: LocalizedText(
        zh: "单位印在表头，格内只填数字；有的表样在收费金额旁写明“单位：万元，保留4位小数”。格内另写单位或小数位数不同，容易差出一万倍。",
        en:
          "The unit is printed in the header and the cell takes the number alone; some "
          + "prints of the form ask for fees in 万元 with four decimals. Another unit, or other decimals, is how "
          + "factors of ten thousand arise."),
      formula: "cell text = number; decimals(t2.fees.amount) = 4 unless it is 0, "
        + "where the form prints 保留4位小数",
      basis: .table(.activeDisclosure, article: 50),
      example: LocalizedText(
        zh: "表二“行政事业性收费”印作“251000元”，格内带单位。",
        en: "t2.fees.amount is printed as “251000元”, with a unit in the cell."),
      limits: LocalizedText(
        zh: "只看写法，不判断数值对错；零写作0即可。四位小数只在本报告的表样印有“保留4位小数”时要求。有未读出的格而其余各格无误时不判断。",
        en: "Looks at the spelling only, not at the value. A plain 0 is fine. "
          + "Four decimals are asked only where the form of this report prints 保留4位小数. "
          + "Undetermined where the cells read are sound but others were not read.")),
    .report { report in
      var verdicts: [Verdict] = []
      for cell in report.edition.cells {
        guard let figure = report.cells.figure(cell) else { continue }
        let printed = report.source.bytes[figure.span.start..<figure.span.end]
        // The procurement amount of 2019 is to bear its unit: 元 or 万元, as printed.
        if figure.cell.unit == .yuanAsPrinted { continue }
        if endsInUnit(printed) {
          verdicts.append(.violated(unit(in: figure, of: report)))
        } else if cell == feeCell && report.edition == .form2021 && figure.value != .zero
          && decimals(of: printed) != 4 && report.asksForFourDecimals
        {
          verdicts.append(.violated(decimals(decimals(of: printed), in: figure, of: report)))
        }
      }
      return verdicts.isEmpty ? [report.verdictOnReadCells] : verdicts
    })

  private static let feeCell = Cell.at(.fees, .amount)

  /// Whether the text ends in a Han character: its first byte, third from the end, is E4 to E9 in
  /// the blocks of Han, while full-width digits begin with EF.
  private static func endsInUnit(_ printed: ArraySlice<UInt8>) -> Bool {
    guard printed.count >= 3 else { return false }
    let lead = printed[printed.endIndex - 3]
    return lead >= 0xE4 && lead <= 0xE9
  }

  /// The digits behind the point; a point may be `.` or full-width `．`.
  private static func decimals(of printed: ArraySlice<UInt8>) -> Int {
    let scalars = String(decoding: printed, as: UTF8.self).unicodeScalars
    guard let point = scalars.lastIndex(where: { $0 == "." || $0 == "．" }) else { return 0 }
    return scalars[scalars.index(after: point)...].count { $0.properties.numericType == .decimal }
  }

  private static func unit(in figure: Figure, of report: AnnualReport) -> Discrepancy {
    let printed = report.source.text(figure.span)
    return spelling(
      of: figure, in: report,
      LocalizedText(
        zh: "\(figure.cell.officialLabel(in: report.edition))印作“\(printed)”，格内带单位",
        en: "\(figure.cell.id) is printed as “\(printed)”, with a unit in the cell"))
  }

  private static func decimals(_ count: Int, in figure: Figure, of report: AnnualReport)
    -> Discrepancy
  {
    let printed = report.source.text(figure.span)
    return spelling(
      of: figure, in: report,
      LocalizedText(
        zh: "\(figure.cell.officialLabel(in: report.edition))印作“\(printed)”，"
          + "小数 \(count) 位，应保留 4 位",
        en: "\(figure.cell.id) is printed as “\(printed)” with \(count) decimals; 4 are asked"))
  }

  private static func spelling(
    of figure: Figure, in report: AnnualReport, _ message: LocalizedText
  ) -> Discrepancy {
    var result = Discrepancy(claim: figure.cell.id, message: message)
    result.cell = figure.cell
    // The value is in the unit of the form; what is printed may be in another one.
    result.observe(.text(report.source.text(figure.span)))
    result.evidence = [Evidence(report.source, figure.span)]
    result.influence = figure.value.double.magnitude
    return result
  }
}

extension AnnualReport {
  /// Whether the head of the fees asks for four decimals: 保留4位小数, perhaps broken over lines.
  fileprivate var asksForFourDecimals: Bool {
    let codes = source.text(SourceSpan(start: 0, end: source.bytes.count)).unicodeScalars
      .filter { !$0.properties.isWhitespace }
    let text = Array(codes)
    return text.indices.dropLast(3).contains { i in
      (text[i] == "4" || text[i] == "４" || text[i] == "四") && text[i + 1] == "位"
        && text[i + 2] == "小" && text[i + 3] == "数"
    }
  }
}
