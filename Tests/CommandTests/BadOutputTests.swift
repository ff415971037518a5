import Foundation
import Simulation
import TestSupport
import Testing

/// Outputs that cannot be written: a clear message, and earlier results stay.
@Suite struct BadOutputTests {
  private let folder = TemporaryFolder()

  @Test func aFullDiskAtStandardOutput() throws {
    let run = try CommandRun.bash(
      "\"$gouji\" read '\(packageRoot)/Corpus' --lang en > /dev/full", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains("standard output cannot be written: No space left on device"))
  }

  /// A small file system of its own in a namespace of the test, where the system allows that.
  @Test func aFullDiskUnderTheResults() throws {
    Reports.write(60, seed: 3, into: folder, under: "in")
    folder.write(Reports.plain().bytes, to: "small.txt")
    folder.makeFolder("disk")
    let run = try CommandRun.bash(
      """
      unshare --mount bash -c '
        mount -t tmpfs -o size=400k none disk || exit 99
        "$gouji" audit small.txt -o disk/out --fail-on never 2>/dev/null || exit 98
        before=$(cat disk/out/* | sha256sum)
        "$gouji" audit in -o disk/out --lang en
        code=$?
        [ "$before" = "$(cat disk/out/* | sha256sum)" ] || exit 97
        ls -A disk
        exit $code'
      """, in: folder.path)
    if run.code == 99 || run.error.contains("unshare") {
      print("left out: this system lets no test mount a small disk (\(run.error))")
      return
    }
    #expect(run.code == 2, "\(run.error)")
    #expect(run.error.contains("cannot be written: No space left on device"))
    #expect(run.error.contains("earlier results are unchanged"))
    #expect(run.lines == ["out"])
  }

  @Test func aBrokenPipeEndsQuietly() throws {
    Reports.write(60, seed: 3, into: folder, under: "in")
    let run = try CommandRun.bash(
      "\"$gouji\" read in | head -c 10; echo; echo ${PIPESTATUS[0]}", in: folder.path)
    #expect(run.lines == ["{\"source\":", "0"])
    #expect(run.error.isEmpty)
  }

  @Test func aClosedStandardOutputIsTold() throws {
    let run = try CommandRun.bash("\"$gouji\" checks --lang en >&-", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains("standard output cannot be written"))
  }

  @Test func aForeignFolderIsRefusedBeforeReading() throws {
    folder.write("mine", to: "out/thesis.txt")
    let run = try CommandRun.gouji(
      "audit", "\(packageRoot)/Corpus", "-o", "out", "--lang", "en", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains("out is not empty and holds no results of gouji"))
    #expect(folder.names(in: "out") == ["thesis.txt"])
  }

  @Test func aFailureLeavesEarlierResults() throws {
    let corpus = "\(packageRoot)/Corpus/odd"
    _ = try CommandRun.gouji("audit", corpus, "-o", "out", in: folder.path)
    let before = try #require(folder.bytes("out/run.json"))
    folder.write("agency_id,group\nx\n", to: "peers.csv")
    for arguments in [["--peers", "peers.csv"], ["--select", "NOPE"], ["nowhere"]] {
      let line = arguments.joined(separator: " ")
      let run = try CommandRun.bash("\"$gouji\" audit '\(corpus)' \(line)", in: folder.path)
      #expect(run.code == 2)
    }
    #expect(folder.bytes("out/run.json") == before)
    #expect(try RunRecordReader("\(folder.path)/out").isWhole)
  }
}
