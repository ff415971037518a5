import Findings
import Forms
import Reading

/// One way to understand a count that the narrative states: the cells it may be the sum of.
struct AllowedReading: Hashable, Sendable {
  /// The cells whose sum is meant.
  let cells: RowSum
  /// The cells that are taken off it; nil where none are.
  let less: RowSum?
  /// The reading in a few words.
  let name: LocalizedText

  init(_ cells: RowSum, less: RowSum? = nil, _ name: LocalizedText) {
    self.cells = cells
    self.less = less
    self.name = name
  }
}

extension AllowedReading {
  /// The ways to understand a count, the plainest first.
  static func all(of subject: CountSubject, in edition: Edition) -> [AllowedReading] {
    let cells = subject.cells
    let plain = AllowedReading(cells, cells.name(in: edition))
    if cells.table != .applications { return [plain] }
    if cells.isLine(.received) { return received(plain, subject.verb) }
    if cells.isLine(.concluded) && cells.isTotal {
      // An application that is closed without a reply is concluded and not answered.
      return [
        plain,
        AllowedReading(
          cells, less: .otherHandled,
          LocalizedText(zh: "办结总计减“其他处理”", en: "concluded, less other handling")),
      ]
    }
    return [plain] + wider(cells)
  }

  private static func received(_ plain: AllowedReading, _ verb: CountVerb) -> [AllowedReading] {
    let cells = plain.cells
    let both = AllowedReading(
      cells.at([.received, .carriedOver]),
      LocalizedText(zh: "新收加上年结转", en: "received and carried over"))
    let concluded = AllowedReading(
      cells.at([.concluded]), LocalizedText(zh: "本年办结", en: "concluded"))
    switch verb {
    case .newlyReceived: return [plain]
    case .handled: return [plain, both, concluded]
    case .received, .plain, .concluded:
      return cells.isTotal ? [plain, both] : [plain, both, concluded]
    }
  }

  /// What the words for an outcome are also used for.
  private static func wider(_ cells: RowSum) -> [AllowedReading] {
    if cells.isLine(.granted) {
      return [
        AllowedReading(
          cells.at([.granted, .partlyGranted]),
          LocalizedText(zh: "予以公开加部分公开", en: "granted in full or in part"))
      ]
    }
    if cells == RowSum([.granted, .partlyGranted], [.total]) {
      return [
        AllowedReading(
          .total(.granted), LocalizedText(zh: "仅予以公开", en: "granted in full only"))
      ]
    }
    if cells.isLine(.unavailableNotHeld) {
      return [
        AllowedReading(
          cells.at([.unavailableNotHeld, .unavailableNeedsCreation]),
          LocalizedText(zh: "不掌握加没有现成信息", en: "not held, or not at hand")),
        AllowedReading(
          cells.at(RowSum.unavailable.lines),
          LocalizedText(zh: "无法提供合计", en: "unavailable, all lines")),
      ]
    }
    if cells == .otherHandled {
      return [
        AllowedReading(.total(.otherOther), LocalizedText(zh: "其他处理·3.其他", en: "other, other"))
      ]
    }
    return []
  }
}

extension RowSum {
  /// The sum as a reader would name it.
  func name(in edition: Edition) -> LocalizedText {
    let cells = cells(in: edition)
    guard let first = cells.first else { return LocalizedText(zh: "表内无此格", en: "no such cell") }
    if cells.count == 1 {
      return LocalizedText(
        zh: first.shortLabel(in: edition),
        en: "\(first.line.description.english), \(first.column.name)")
    }
    if let group = groupName { return group }
    let labels = cells.map { $0.shortLabel(in: edition) }
    return LocalizedText(
      zh: labels.joined(separator: "加"), en: cells.map(\.id).joined(separator: " + "))
  }

  private var groupName: LocalizedText? {
    let known: [(RowSum, LocalizedText)] = [
      (.refused, LocalizedText(zh: "表三“（三）不予公开”合计", en: "refused, all lines")),
      (.unavailable, LocalizedText(zh: "表三“（四）无法提供”合计", en: "unavailable, all lines")),
      (.notProcessed, LocalizedText(zh: "表三“（五）不予处理”合计", en: "not processed, all lines")),
      (.otherHandled, LocalizedText(zh: "表三“（六）其他处理”合计", en: "other handling, all lines")),
      (.suits, LocalizedText(zh: "表四行政诉讼总计（两类合计）", en: "suits of both kinds")),
    ]
    if let match = known.first(where: { $0.0 == self }) { return match.1 }
    if columns == Self.organisations, let line = lines.first, lines.count == 1 {
      return LocalizedText(
        zh: "表三“\(line.description.label2021 ?? line.description.name)”法人或其他组织合计",
        en: "\(line.description.english), organisations")
    }
    return nil
  }
}
