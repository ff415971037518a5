public import Findings

/// A file of the output folder.
public enum OutputFile: String, CaseIterable, Sendable {
  /// The findings, ranked.
  case findings = "findings.csv"
  /// The briefing.
  case briefing = "findings.md"
  /// The printed number of every cell.
  case cells = "cells.csv"
  /// Every metric of every report.
  case metrics = "metrics.csv"
  /// The change of every metric from year to year.
  case changes = "changes.csv"
  /// How far each report lies from its peers.
  case scores = "scores.csv"
  /// What could not be read.
  case unread = "unread.csv"
  /// The columns of the tables for programs.
  case dataPackage = "datapackage.json"
  /// The record of the run.
  case run = "run.json"

  /// The name of the file.
  public var fileName: String { rawValue }

  /// The columns, in order; empty for a file that is no table.
  public var fields: [OutputField] {
    switch self {
    case .findings: FindingsColumns.fields
    case .cells: CellsColumns.fields
    case .metrics: MetricsColumns.fields
    case .changes: ChangesColumns.fields
    case .scores: ScoresColumns.fields
    case .unread: UnreadColumns.fields
    case .briefing, .dataPackage, .run: []
    }
  }

  /// The columns that together tell a row from all others; empty where none are promised.
  public var primaryKey: [String] {
    switch self {
    case .findings: ["finding_id"]
    case .changes: ["agency_id", "year", "metric"]
    default: []
    }
  }

  /// What the file holds.
  public var description: LocalizedText {
    switch self {
    case .findings:
      LocalizedText(
        zh: "发现清单，一行一项，按级别、优先程度（可疑程度×影响）、可疑程度、数量、编号排序",
        en: "one row per finding, ordered by level, priority (suspicion × influence), strength, "
          + "amount and id")
    case .briefing:
      LocalizedText(zh: "核对简报（Markdown）", en: "the briefing, in Markdown")
    case .cells:
      LocalizedText(
        zh: "每份报告一行：印出的数字，按表格顺序，两版表格合并；未印数字的单元格为空",
        en: "one row per report: the printed numbers of both editions in the order of the form, "
          + "empty where no number is printed")
    case .metrics:
      LocalizedText(
        zh: "每份报告每项指标一行；未过门槛的只列数值和区间，不排位次",
        en: "one row per report and metric; below the gates value and interval only")
    case .changes:
      LocalizedText(
        zh: "同一机关相邻两年各项占比和件数的变化",
        en: "shares and counts of each organ against its year before")
    case .scores:
      LocalizedText(
        zh: "每份报告一行：可疑程度、与同类组中心的距离和主要所在，未计算的为空；机关和年度都不明的不列",
        en: "one row per report: how suspicious it is and why, and its distance from the centre of "
          + "its peers, empty where not scored; a report without organ and year is left out")
    case .unread:
      LocalizedText(
        zh: "未能读取的文件（cell 为空）和单元格，附原因和位置",
        en: "files (cell empty) and cells that could not be read, with reason and place")
    case .dataPackage:
      LocalizedText(
        zh: "各表的列、类型和说明（Frictionless Data Package）",
        en: "columns, types and descriptions of the tables (Frictionless Data Package)")
    case .run:
      LocalizedText(
        zh: "运行记录：版本、选项、件数、核对结果、用时；只有本文件含时间和机器信息",
        en: "the record of the run: version, options, counts, tally, times; the only file with "
          + "times and machine facts")
    }
  }
}
