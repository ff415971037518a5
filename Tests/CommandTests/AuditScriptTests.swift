import Foundation
import TestSupport
import Testing

/// `Scripts/audit`: which arguments reach the program. Setting up and building are left out.
@Suite struct AuditScriptTests {
  private let folder = TemporaryFolder()

  /// The arguments that the program gets besides those of the script, one a line.
  private func arguments(_ line: String) throws -> [String] {
    folder.write(try #require(fileBytes("\(packageRoot)/Scripts/audit")), to: "Scripts/audit")
    folder.write("#!/bin/sh\n", to: "Scripts/setup")
    folder.write("#!/bin/sh\ncase \"$*\" in *path*) pwd;; esac\n", to: "bin/swift")
    folder.write("#!/bin/sh\nprintf '%s\\n' \"$@\"\n", to: "gouji")
    for file in ["Scripts/audit", "Scripts/setup", "bin/swift", "gouji"] {
      chmod("\(folder.path)/\(file)", 0o755)
    }
    let run = try CommandRun.bash("PATH=\"$PWD/bin:$PATH\" Scripts/audit \(line)", in: folder.path)
    #expect(run.code == 0, "\(run.error)")
    let given = [
      "audit", "-o", "\(folder.path)/Output/audit", "--fail-on", "never",
    ]
    #expect(Array(run.lines.prefix(given.count)) == given)
    return run.lines.dropFirst(given.count).map {
      $0.replacingOccurrences(of: folder.path + "/", with: "")
    }
  }

  @Test(arguments: ["", "--lang en", "-o out -q", "--select=SUM --hash", "-j 2 --", "-o"])
  func optionsAloneAreAboutTheCorpus(line: String) throws {
    #expect(try arguments(line) == ["Corpus"] + line.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    "reports", "-o out reports", "--lang en -q 2021 2022", "reports -o out", "-", "--hash -- -odd",
    "--min-n=5 reports",
  ])
  func whereAPathIsNamedTheCorpusIsLeftAlone(line: String) throws {
    #expect(try arguments(line) == line.split(separator: " ").map(String.init))
  }

  /// The script must know which options take a value: those that the help shows with one.
  @Test func everyOptionWithAValueIsKnown() throws {
    let help = try CommandRun.gouji("audit", "--help").text
    for line in help.split(separator: "\n") where line.hasPrefix("  -") && line.contains(" <") {
      let option = try #require(line.split(separator: " ").first { $0.hasPrefix("--") })
      #expect(try arguments("\(option) x") == ["Corpus", String(option), "x"], "\(option)")
    }
  }
}
