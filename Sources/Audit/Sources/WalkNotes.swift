import Findings
import Intake

/// What a walk passed over and should tell, in bounded number.
struct WalkNotes {
  /// Why something was passed over.
  enum Reason: CaseIterable {
    /// A link leads back to a folder that it is inside of.
    case linkBack
    /// A link leads to a folder that is read under another name.
    case linkAcross
    /// A folder of results, or a briefing.
    case results
    /// It is neither file nor folder, or where it leads cannot be found.
    case noFile
  }

  /// How many of one reason are told one by one; the rest is counted.
  static let most = 10

  private var counts: [Reason: Int] = [:]
  private var told: [(reason: Reason, path: FilePath)] = []

  mutating func add(_ reason: Reason, _ path: FilePath) {
    counts[reason, default: 0] += 1
    if counts[reason, default: 0] <= Self.most {
      told.append((reason, path.bytes.isEmpty ? "." : path))
    }
  }

  /// Whether results of this tool were passed over.
  var hasResults: Bool { counts[.results] != nil }

  /// The lines to show.
  var lines: [LocalizedText] {
    told.map { note in
      let (path, text) = (note.path.printed, Self.text(of: note.reason))
      return LocalizedText(zh: "\(path)：\(text.zh)", en: "\(path): \(text.en)")
    }
      + Reason.allCases.compactMap { reason in
        let rest = counts[reason, default: 0] - Self.most
        let text = Self.text(of: reason)
        return rest > 0
          ? LocalizedText(zh: "另有 \(rest) 处：\(text.zh)", en: "\(rest) more: \(text.en)") : nil
      }
  }

  private static func text(of reason: Reason) -> LocalizedText {
    switch reason {
    case .linkBack:
      LocalizedText(
        zh: "链接指回上级文件夹，不再进入", en: "a link back to a folder above it; not followed")
    case .linkAcross:
      LocalizedText(
        zh: "链接所指的文件夹已按别的路径读取，不再进入",
        en: "a link to a folder that is read under another name; not followed")
    case .results:
      LocalizedText(zh: "是 gouji 的结果，不作报告读取", en: "results of gouji; not read")
    case .noFile:
      LocalizedText(zh: "不是文件，或所指不存在，未读取", en: "no file; not read")
    }
  }
}
