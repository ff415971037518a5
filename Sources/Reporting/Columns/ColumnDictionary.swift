import Findings

/// The page that defines every column of every file, rendered from the declarations.
public enum ColumnDictionary {
  /// The page in Markdown: `Output/README.md`.
  public static var markdown: String {
    (preamble + files + OutputFile.allCases.flatMap(section)).joined(separator: "\n") + "\n"
  }

  private static let preamble = [
    "# Output 输出",
    "",
    "Results of `gouji audit`, by default in `Output/audit`; nothing here but this page is kept in "
      + "version control. Rendered from the declarations in `Sources/Reporting/Columns`; do not edit "
      + "by hand.",
    "",
    "- **CSV.** UTF-8 with a byte-order mark (`--no-bom` omits it), CRLF, RFC 4180 quoting, `.` as "
      + "decimal point. 字段分隔为逗号，行尾为 CRLF。",
    "- **Empty.** An empty field means not applicable; a printed zero is 0. 空字段表示不适用，印出的零为 0。",
    "- **Shares.** From 0 to 1 with four places; differences of shares likewise (0.05 is five "
      + "percentage points). Other numbers have as many places as they need, at most six; "
      + "probabilities below 0.0001 are written as `1.204e-9`. 占比为 0–1 四位小数。",
    "- **Tokens.** Levels, ids and states are English in both languages; messages follow `--lang`. "
      + "代码用英文，说明随语言选项。",
    "- **Formulas.** A text that begins with `=`, `+`, `-`, `@` (full width too), TAB, CR or LF has an apostrophe in "
      + "front, so that no spreadsheet takes it for a formula; numbers never do. "
      + "以这些字符开头的文字前加撇号。",
    "",
    "## Files 文件",
    "",
    "| File | Content | 内容 |",
    "|---|---|---|",
  ]

  private static let files =
    OutputFile.allCases.map {
      Markdown.row(["`\($0.fileName)`", $0.description.en, $0.description.zh])
    } + [""]

  private static func section(_ file: OutputFile) -> [String] {
    if file.fields.isEmpty { return [] }
    let head = [
      "## \(file.fileName)", "",
    ]
    let key =
      file.primaryKey.isEmpty
      ? []
      : ["Key 主键: " + file.primaryKey.map { "`\($0)`" }.joined(separator: ", ") + ".", ""]
    let table = [
      "| Column | Type | Meaning | 说明 |",
      "|---|---|---|---|",
    ]
    let rows = file.fields.map {
      Markdown.row([
        "`\($0.name)`", $0.type.rawValue, escaped($0.description.en), escaped($0.description.zh),
      ])
    }
    return head + key + table + rows + [""]
  }

  /// A description is written for a page like this; only the separator of columns is in its way.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
