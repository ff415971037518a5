import Findings
import Forms
import Intake
import Reading
import Repair

extension RootCause {
  /// The root cause as a discrepancy of a report, with its message, evidence and corrections.
  func discrepancy(in report: AnnualReport) -> Discrepancy {
    var result = Discrepancy(claim: cell.id, message: message(in: report))
    result.cell = cell
    result.identities = identities.map(\.identity.id)
    if let observed = report.cells.value(cell) {
      if let expected = expected(in: report) {
        result.hold(.quantity(observed), against: .quantity(expected))
      } else {
        result.observe(.quantity(observed))
      }
    }
    if let component {
      result.corrections = component.corrections
      result.repair = repairText
    }
    result.evidence = evidence(in: report)
    result.influence =
      identities
      .map { Quantity(millionths: max($0.left, $0.right)).double }
      .reduce(0, max)
    return result
  }

  /// The number that the rest lets expect in the cell; nil where it is not told.
  private func expected(in report: AnnualReport) -> Quantity? {
    switch remedy {
    case .clear(let best):
      return best.changes.first { $0.cell == cell }.map { Quantity($0.repaired) }
    case .noCount(let mending): return mending.map { Quantity(millionths: $0) }
    case .beyondThreeCells: return nil
    case .open:
      // One identity alone tells what its computed cell would have to be.
      guard identities.count == 1, let observed = report.cells.value(cell) else { return nil }
      let failed = identities[0]
      let excess = failed.left - failed.right
      let isOnTheLeft = failed.identity.left.contains(cell)
      let expected = observed - Quantity(millionths: isOnTheLeft ? excess : -excess)
      return expected < .zero ? nil : expected
    }
  }

  /// What the column `repair` says.
  private var repairText: LocalizedText? {
    switch remedy {
    case .clear(let best): return best.text
    case .open(let plausible):
      return LocalizedText(
        zh: "\(plausible) 种更正可能性相近",
        en: plausible == 1 ? "1 alternative" : "\(plausible) alternatives")
    case .beyondThreeCells:
      return LocalizedText(zh: "涉及三格以上", en: "more than three cells")
    case .noCount: return nil
    }
  }

  private static let identitiesShown = 4

  private func message(in report: AnnualReport) -> LocalizedText {
    let parts = identities.prefix(Self.identitiesShown).map { $0.message(in: report) }
    let rest = identities.count - parts.count
    let tail = conclusion(in: report)
    var zh = parts.map(\.zh)
    var en = parts.map(\.en)
    if rest > 0 {
      zh.append("另有 \(rest) 项不成立")
      en.append(rest == 1 ? "1 more fails" : "\(rest) more fail")
    }
    return LocalizedText(
      zh: (zh + [tail.zh]).filter { !$0.isEmpty }.joined(separator: "；"),
      en: (en + [tail.en]).filter { !$0.isEmpty }.joined(separator: "; "))
  }

  private func conclusion(in report: AnnualReport) -> LocalizedText {
    switch remedy {
    case .clear(let best): return clearText(best, in: report)
    case .open: return openText(in: report)
    case .beyondThreeCells:
      return LocalizedText(
        zh: "改动三格以内不能使各项都成立，可能整行、整列有误",
        en: "no change of up to three cells makes all hold; whole lines or columns may be wrong")
    case .noCount:
      return LocalizedText(
        zh: "\(cell.shortLabel(in: report.edition))所印不是整数",
        en: "\(cell.id) is no whole number")
    }
  }

  private func clearText(_ best: RepairAlternative, in report: AnnualReport) -> LocalizedText {
    let count = identities.count
    let change = best.changes[0]
    var zh: String
    var en: String
    if best.changes.count == 1, let observed = change.observed {
      zh = "\(change.cell.shortLabel(in: report.edition))现为 \(observed)，若为 \(change.repaired) "
      zh += count == 1 ? "则此项成立" : "则以上 \(count) 项均成立"
      en = "with \(change.repaired) in place of \(observed) in \(change.cell.id) "
      en += count == 1 ? "it holds" : "all \(count) hold"
    } else {
      let labels = best.changes.map { $0.label(in: report.edition) }
      zh = "若\(labels.map(\.zh).joined(separator: "、"))，则"
      zh += count == 1 ? "此项成立" : "以上 \(count) 项均成立"
      en = "with \(labels.map(\.en).joined(separator: ", ")) "
      en += count == 1 ? "it holds" : "all \(count) hold"
    }
    if let slip = slipText(best) {
      zh += "（\(slip.zh)）"
      en += " (\(slip.en))"
    }
    if let support = best.supportText {
      zh += "；\(support.zh)"
      en += "; \(support.en)"
    }
    return LocalizedText(zh: zh, en: en)
  }

  /// The one slip that explains all changes; nil where there is none.
  private func slipText(_ best: RepairAlternative) -> LocalizedText? {
    let slip = best.changes[0].slip
    return best.changes.allSatisfy { $0.slip == slip } ? slip.name : nil
  }

  private static let alternativesShown = 3

  private func openText(in report: AnnualReport) -> LocalizedText {
    guard let component, let first = component.alternatives.first else {
      return LocalizedText(zh: "", en: "")
    }
    let cells = first.changes.count
    let shown = component.alternatives.prefix(
      min(component.plausibleCount, Self.alternativesShown))
    let labels = shown.map { alternative in
      let changes = alternative.changes.map { $0.label(in: report.edition) }
      return LocalizedText(
        zh: changes.map(\.zh).joined(separator: "＋"),
        en: changes.map(\.en).joined(separator: " and "))
    }
    let count = Self.ways(component)
    return LocalizedText(
      zh: "改动 \(cells) 格即可成立，\(count.zh)，如" + labels.map(\.zh).joined(separator: "；或")
        + "；仅凭此不能确定是哪一格",
      en: "changing \(cells == 1 ? "one cell" : "\(cells) cells") makes it hold, \(count.en), "
        + "such as "
        + labels.map(\.en).joined(separator: "; or ") + "; this alone does not tell which is wrong")
  }

  /// How many smallest corrections there are, and how many of them are about equally plausible.
  private static func ways(_ component: RepairComponent) -> LocalizedText {
    let all = component.alternatives.count
    let plausible = component.plausibleCount
    // Beyond three cells, and where the list was cut off, there may be more.
    let isOpen = component.certainty != .complete
    if plausible == all && !isOpen {
      return LocalizedText(
        zh: "有 \(all) 种改法，可能性相近", en: "in \(all) ways that are about equally plausible")
    }
    return LocalizedText(
      zh: "\(isOpen ? "至少" : "")有 \(all) 种改法，其中 \(plausible) 种可能性相近",
      en: "in \(isOpen ? "at least " : "")\(all) ways, \(plausible) of them about equally plausible"
    )
  }

  /// The lines of the cells concerned, the first two of different lines.
  private func evidence(in report: AnnualReport) -> [Evidence] {
    var pieces: [Evidence] = []
    var lines: Set<Line> = []
    var changed: [Cell] = []
    if case .clear(let best) = remedy { changed = best.changes.map(\.cell) }
    let totals = identities.map(\.identity.total)
    let others = identities.flatMap { $0.identity.cells }
    for candidate in [cell] + changed + totals + others {
      guard pieces.count < 2, let figure = report.cells.figure(candidate) else { continue }
      let piece = Evidence(report.source, figure.span)
      // A second number of the line already quoted shows nothing new.
      if lines.contains(candidate.line) && pieces.contains(where: { $0.quote == piece.quote }) {
        continue
      }
      lines.insert(candidate.line)
      pieces.append(piece)
    }
    return pieces
  }
}

extension IdentityEvaluation {
  /// One failed identity on its own.
  func discrepancy(at index: Int, in report: AnnualReport) -> Discrepancy {
    let failed = failedIdentity(index)
    return RootCause(
      identities: [failed], cell: failed.identity.total, remedy: .open(plausible: 1),
      component: nil
    ).discrepancy(in: report)
  }
}
