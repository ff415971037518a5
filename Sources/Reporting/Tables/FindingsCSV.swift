import Findings
import Forms
import Reading

/// The writer of `findings.csv`; a record is a finding.
public struct FindingsCSV: CSVTable {
  private let findings: [Finding]
  private let digests: [SourceKey: SHA256Digest]
  private let language: Language

  /// Prepares the writer.
  public init(_ tables: AuditTables) {
    findings = tables.findings.findings
    digests = tables.digests
    language = tables.settings.language
  }

  /// `findings.csv`.
  public var file: OutputFile { .findings }
  /// The number of findings.
  public var recordCount: Int { findings.count }

  /// Appends the rows of some findings.
  public func rows(_ records: Range<Int>, to writer: inout ByteWriter) {
    for index in records { row(index, to: &writer) }
  }

  private func row(_ index: Int, to writer: inout ByteWriter) {
    let finding = findings[index]
    writer.append(index + 1)
    append(
      [finding.id.text, finding.level.rawValue, finding.checkID, finding.agency, finding.agencyID],
      to: &writer)
    writer.comma()
    writer.append(optional: finding.year)
    append(
      [
        finding.peerGroup, finding.cell?.id, finding.metric,
        finding.identities.joined(separator: ";"),
      ],
      to: &writer)
    appendNumbers(of: finding, to: &writer)
    append([finding.message[language]], to: &writer)
    for place in 0..<2 {
      let evidence = finding.evidence.dropFirst(place).first
      append([evidence?.quote, evidence?.location], to: &writer)
    }
    append(
      [
        finding.repair?[language], finding.source, digests[finding.subject.sourceKey]?.hexadecimal,
        finding.status.rawValue, finding.statusNote,
      ],
      to: &writer)
    writer.endRow()
  }

  private func append(_ texts: [String?], to writer: inout ByteWriter) {
    for text in texts {
      writer.comma()
      writer.append(field: text)
    }
  }

  private func appendNumbers(of finding: Finding, to writer: inout ByteWriter) {
    for place in 0..<2 {
      let compared = finding.compared.dropFirst(place).first
      writer.comma()
      writer.append(field: compared?.value)
      writer.comma()
      writer.append(field: compared?.source.rawValue)
    }
    for value in [finding.difference, finding.observed, finding.expected] {
      writer.comma()
      writer.append(field: value)
    }
    for value in [finding.numerator, finding.denominator] {
      writer.comma()
      if let value { writer.append(value) }
    }
    writer.comma()
    if let score = finding.score { writer.append(score, atMost: 4) }
    writer.comma()
    if let qValue = finding.qValue { writer.append(probability: qValue) }
  }
}

extension ByteWriter {
  /// Appends a whole number where there is one.
  mutating func append(optional number: Int?) {
    if let number { append(number) }
  }

  /// Appends a value that a finding compares; ratios have four places.
  mutating func append(field value: FindingValue?) {
    switch value {
    case .quantity(let quantity): append(quantity)
    case .ratio(let ratio): append(share: ratio)
    case .text(let text): append(field: text)
    case nil: return
    }
  }
}
