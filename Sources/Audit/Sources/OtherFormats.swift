import Findings
import Intake

/// The files of folders that are in no format read, counted by extension.
struct OtherFormats {
  /// How many extensions are told; the rest is counted together.
  static let most = 8

  private var counts: [FilePath: Int] = [:]
  private var unnamed = 0

  mutating func add(_ name: FilePath) {
    if let ending = name.pathExtension {
      counts[ending, default: 0] += 1
    } else {
      unnamed += 1
    }
  }

  static func += (all: inout OtherFormats, more: OtherFormats) {
    all.counts.merge(more.counts, uniquingKeysWith: +)
    all.unnamed += more.unnamed
  }

  /// What to tell; nil where every file is in a format that is read.
  var note: LocalizedText? {
    let endings = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let total = endings.reduce(unnamed) { $0 + $1.value }
    if total == 0 { return nil }
    let told = endings.prefix(Self.most).map { ".\($0.key.printed) \($0.value)" }
    let rest = endings.dropFirst(Self.most).reduce(unnamed) { $0 + $1.value }
    let zh = told + (rest > 0 ? ["其余 \(rest)"] : [])
    let en = told + (rest > 0 ? ["others \(rest)"] : [])
    return LocalizedText(
      zh: "未读 \(total) 个其他格式的文件（\(zh.joined(separator: "、"))）",
      en: "\(total) \(total == 1 ? "file" : "files") of other formats not read "
        + "(\(en.joined(separator: ", ")))")
  }
}
