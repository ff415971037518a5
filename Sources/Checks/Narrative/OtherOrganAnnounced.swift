import Agencies
import Findings
import Forms
import Intake
import Reading

extension Check {
  /// The report that the opening sentence announces is that of the organ of the title.
  public static let otherOrganAnnounced = Check(
    CheckDescription(
      id: "TXT106", name: "otherOrganAnnounced", level: .query,
      title: LocalizedText(
        zh: "开头公布的是另一机关的报告",
        en: "The opening announces another organ's report"),
      rationale: LocalizedText(
        zh: "“现将某机关某年政府信息公开工作年度报告公布如下”所称的机关就是标题中的机关；写着别的机关或别的地方，多半是套用了别处的文稿。",
        en: "The organ whose report the opening announces is that of the title. Where another "
          + "organ or another place is named, the text was most likely taken from there."),
      formula: "organ(announcement) = organ(title)",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "标题为甲县水利局，正文开头写“现将甲县林业局2023年”的报告公布如下。",
        en: "the title is that of a county's 水利局, the opening announces the report of its 林业局."),
      limits: LocalizedText(
        zh: "只看“现将”“现公布”一类词与年份之间的机关全称。名称有一字相同的（简称、更名）视为同一机关；"
          + "没有这样的句子、机关未能确定的不判断。",
        en: "Looks at the full name between words such as 现将 or 现公布 and the year. Names that "
          + "share a character of their field (short forms, former names) count as one organ. "
          + "Undetermined without such a sentence, or where the organ is unknown.")),
    .report { report in
      guard let agency = report.agency else { return [.undetermined(.agency)] }
      let announced = report.announcedOrgans
      if announced.isEmpty { return [.undetermined(.unstated)] }
      let own = OrganParts(agency.name)
      var verdicts: [Verdict] = []
      for (name, span) in announced {
        if !own.isOther(than: OrganParts(name)) {
          verdicts.append(.satisfied)
          continue
        }
        var result = Discrepancy(
          claim: "organ.announced",
          message: LocalizedText(
            zh: "标题为\(agency.name)，正文开头公布的是“\(name)”的报告",
            en: "the title is that of \(agency.name), but the opening announces the report of "
              + name))
        result.compare(
          ComparedValue(
            .text(name), .narrative, label: LocalizedText(zh: "开头所称", en: "the opening names")),
          with: ComparedValue(.text(agency.name), .title))
        result.evidence = [Evidence(report.source, span)]
        result.strength = 0.9
        return [.violated(result)]
      }
      return verdicts
    })
}

extension AnnualReport {
  /// The organs that the first sentences of the report announce its report for, with their places.
  fileprivate var announcedOrgans: [(name: String, span: SourceSpan)] {
    narrative.filter { $0.section == nil || $0.section == .overview }.prefix(3).flatMap { part in
      let end = min(part.span.end, part.span.start + 3000)
      return Self.announced(in: source, part.span.start..<end)
    }
  }

  private static let words: [[UInt8]] = [
    "现将", "现公布", "现予公布", "现发布", "现公开", "兹将", "兹公布", "特公布", "特发布", "特编制", "现编制",
  ].map { Array($0.utf8) }

  private static func announced(
    in source: SourceText, _ range: Range<Int>
  ) -> [(name: String, span: SourceSpan)] {
    let bytes = source.bytes
    return range.compactMap { start in
      guard bytes[start] >= 0xE0,
        let word = words.first(where: {
          start + $0.count <= range.upperBound && bytes[start..<start + $0.count].elementsEqual($0)
        })
      else { return nil }
      return name(in: source, from: start + word.count, to: range.upperBound)
    }
  }

  /// The ideographs up to the year of a report, where an organ's name stands there.
  private static func name(
    in source: SourceText, from start: Int, to end: Int
  ) -> (name: String, span: SourceSpan)? {
    let bytes = source.bytes
    var i = start
    var name = ""
    while i + 2 < end, i - start < 150 {
      if bytes[i] == 0x20 || bytes[i] == 0x0A || bytes[i] == 0x0D {
        i += 1
        continue
      }
      guard bytes[i] >= 0xE4, bytes[i] <= 0xE9 else { break }
      name += String(decoding: bytes[i..<i + 3], as: UTF8.self)
      i += 3
    }
    let isYear = i + 6 < end && bytes[i..<i + 4].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    let behind = String(decoding: bytes[min(i, end)..<min(end, i + 60)], as: UTF8.self)
    guard isYear, behind.contains("信息公开"), name.unicodeScalars.count >= 4,
      AgencyResolver.namesOrgan(Array(name.utf16))
    else { return nil }
    return (name, SourceSpan(start: start, end: i))
  }
}
