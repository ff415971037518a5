public import Findings
public import Intake
public import Reading

extension FileFailure {
  /// The failure of a file that did not become a text.
  public init(_ error: IntakeError) {
    let zh =
      switch error {
      case .empty: "文件没有文字"
      case .binary(let kind):
        switch kind {
        case .utf16, .utf32: "文件是 \(kind.chinese)，请另存为 UTF-8"
        case .webPage: "文件是\(kind.chinese)，目前不读网页，请将网页的文字另存为 .txt"
        case .pdf, .zip, .oldOffice, .data: "不是文本文件（\(kind.chinese)），请先提取文字"
        }
      case .encoding(let offset): "第 \(offset + 1) 个字节不是 UTF-8，也不能按 GB18030 读取，请另存为 UTF-8"
      case .tooLarge(let size, let limit): "文件有 \(size) 字节，超过上限 \(limit)，可能不是年度报告"
      case .unreadable(let reason): "文件无法打开：\(LocalizedText(systemReason: reason).zh)"
      }
    self.init(code: error.code, reason: LocalizedText(zh: zh, en: error.message))
  }

  /// The failure of a text that is no report.
  ///
  /// - Parameter source: The text; nil where it is not at hand, and then no place is given.
  public init(_ error: ReadingError, in source: SourceText?) {
    let zh: String
    var offset: Int?
    switch error {
    case .noTables: zh = "没有找到三张法定表格中的任何一张"
    case .severalReports(let offsets):
      zh = "文件中表三出现 \(offsets.count) 次，请将各份报告分别存为一个文件"
      offset = offsets.dropFirst().first
    }
    var position: SourcePosition?
    if let offset, let source { position = source.position(at: offset) }
    self.init(
      code: error.code, reason: LocalizedText(zh: zh, en: error.message), position: position)
  }
}

extension ForeignKind {
  /// What the file is, in Chinese.
  fileprivate var chinese: String {
    switch self {
    case .pdf: "PDF"
    case .zip: "ZIP 压缩文件或 Office 文档"
    case .oldOffice: "旧版 Office 文档"
    case .webPage: "网页（HTML）"
    case .utf16: "UTF-16 文本"
    case .utf32: "UTF-32 文本"
    case .data: "二进制数据"
    }
  }
}

extension UnreadCode {
  /// Why a cell could not be read.
  public var reason: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(zh: "表格或该行缺失", en: "the table or the line is absent")
    case .count:
      LocalizedText(zh: "该行数值个数与表格列数不符，无法定位", en: "the line has the wrong number of values")
    case .shifted:
      LocalizedText(
        zh: "该行数值与表格各列错位，无法定位", en: "the values do not stand in the columns of the table")
    case .damaged:
      LocalizedText(zh: "行标签或表头残缺", en: "the label or the header is damaged")
    case .number:
      LocalizedText(zh: "此处内容不是数字", en: "the place holds something that is no number")
    }
  }
}
