import Simulation
import TestSupport
import Testing

/// Issue 12 C4: names of files and folders that are no UTF-8, or hold characters that do not show
/// themselves, are read, printed with escapes and counted.
@Suite struct NamesOfFilesTests {
  private let folder = TemporaryFolder()

  /// Makes `in/政府/年报.txt` with names in GBK, and a few names with control characters.
  private func make() throws {
    folder.write(Reports.plain().bytes, to: "report")
    let run = try CommandRun.bash(
      #"""
      gbk=$'in/\xd5\xfe\xb8\xae'
      mkdir -p "$gbk" $'in/x\ny'
      cp report "$gbk/"$'\xc4\xea\xb1\xa8.txt'
      cp report $'in/x\ny/a.txt'
      cp report $'in/\e[31mred\a.txt'
      cp report $'in/\u202etxt.md'
      cp report 'in/back\slash.txt'
      """#, in: folder.path)
    #expect(run.code == 0, "\(run.error)")
  }

  private static let printed = [
    #"\u{202e}txt.md"#, #"\x1b[31mred\x07.txt"#, #"\xd5\xfe\xb8\xae/\xc4\xea\xb1\xa8.txt"#,
    #"back\\slash.txt"#, #"x\x0ay/a.txt"#,
  ]

  @Test func aFolderIsReadWhole() throws {
    try make()
    let run = try CommandRun.gouji("read", "in", in: folder.path)
    #expect(run.code == 0)
    #expect(try run.objects().map { $0["source"] as? String } == Self.printed)
    let audit = try CommandRun.gouji(
      "audit", "in", "-o", "out", "--fail-on", "never", "--lang", "en", in: folder.path)
    #expect(audit.error.contains("5 reports read, 0 not read"), "\(audit.error)")
    let cells = String(decoding: try #require(folder.bytes("out/cells.csv")), as: UTF8.self)
    #expect(
      cells.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
        == Self.printed)
  }

  @Test func everyWayOfNamingAPath() throws {
    try make()
    let run = try CommandRun.bash(
      #"""
      gbk=$'in/\xd5\xfe\xb8\xae'
      file="$gbk/"$'\xc4\xea\xb1\xa8.txt'
      source() { cut -d'"' -f4; }
      "$gouji" read "$gbk" | source
      "$gouji" read "$file" | source
      echo "$file" | "$gouji" read - | source
      printf '%s\0' "$file" $'in/x\ny/a.txt' | "$gouji" read - -0 | source
      "$gouji" read in --exclude $'\xd5\xfe*' --exclude 'x*' --exclude '*red*' | source
      cp "$file" "$gbk/roster.csv"; mkdir $'\xd5'; cd $'\xd5'
      "$gouji" audit "../$file" -o $'\xfe/out' -q --fail-on never; ls $'\xfe/out' | head -1
      """#, in: folder.path)
    #expect(
      run.lines == [
        #"\\xc4\\xea\\xb1\\xa8.txt"#, #"\\xc4\\xea\\xb1\\xa8.txt"#, #"\\xc4\\xea\\xb1\\xa8.txt"#,
        #"\\xc4\\xea\\xb1\\xa8.txt"#, "a.txt", #"\\u{202e}txt.md"#, #"back\\\\slash.txt"#,
        "cells.csv",
      ], "\(run.error)")
  }

  @Test func whatIsNotThereIsNamedWithEscapes() throws {
    let run = try CommandRun.bash(
      #"""
      for path in $'\xd5\xfe' $'a\e[31m\nb' $'\u202e'; do
        "$gouji" read "$path" --lang en
        "$gouji" audit . -o out --peers "$path" --lang en
        "$gouji" audit . -o "/dev/null/$path" --lang en
        "$gouji" explain BAL301 --in "$path" --lang en
        "$gouji" explain "$path" --lang en
        "$gouji" audit . --config "$path" --lang en
        "$gouji" "--$path"; "$gouji" read . --format "$path"
      done
      """#, in: folder.path)
    #expect(run.error.contains(#"gouji: \xd5\xfe: No such file or directory"#))
    #expect(run.error.contains(#"gouji: a\x1b[31m\x0ab: No such file or directory"#))
    #expect(run.error.contains(#"gouji: \u{202e}: No such file or directory"#))
    let bytes = Array(run.error.utf8)
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
    #expect(!run.error.unicodeScalars.contains("\u{202E}"))
    #expect(!run.error.unicodeScalars.contains("\u{FFFD}"))
  }

  /// Two names that Swift takes for one text: é as one character and as two.
  @Test func namesThatAreCanonicallyEqual() throws {
    folder.write(Reports.plain().bytes, to: "in/\u{E9}.txt")
    folder.write(Reports.plain(seed: 2).bytes, to: "in/e\u{301}.txt")
    let run = try CommandRun.gouji("read", "in", in: folder.path)
    let names = try run.objects().compactMap { $0["source"] as? String }
    #expect(names.map { Array($0.utf8) } == ["e\u{301}.txt", "\u{E9}.txt"].map { Array($0.utf8) })
  }
}
