import Findings
import Forms
import Metrics

extension AuditTables {
  /// Appends `run.json`.
  public func runJSON(_ record: RunRecord, to writer: inout ByteWriter) {
    writer.append(
      document: .object([
        JSONValue.Member("tool", "gouji"),
        JSONValue.Member("version", .string(settings.version)),
        JSONValue.Member("ruleset", .string(settings.ruleset)),
        JSONValue.Member("language", .string(settings.language.rawValue)),
        JSONValue.Member("options", .object(settings.options)),
        JSONValue.Member("invocation", .object(record.invocation)),
        JSONValue.Member("counts", counts),
        JSONValue.Member("identities", Self.json(tally.allIdentities)),
        JSONValue.Member("checks", checkTally),
        JSONValue.Member("inputs", .array(record.inputs.map(Self.json))),
        JSONValue.Member("outputs", .array(record.outputs.map(Self.json))),
        JSONValue.Member("times", .object(record.times)),
        JSONValue.Member("machine", .object(record.machine)),
      ]))
  }

  private var counts: JSONValue {
    let summary = AuditSummary(self)
    return [
      "sources": .integer(sources.count),
      "reports": .integer(reports.count),
      "fully_read": .integer(summary.fullyRead),
      "failed": .integer(summary.failedFiles),
      "unread_cells": .integer(summary.unreadCells),
      "findings": .object(
        Level.allCases.map {
          JSONValue.Member($0.rawValue, .integer(findings.count(of: $0)))
        }),
      "accepted": .integer(summary.accepted),
    ]
  }

  private var checkTally: JSONValue {
    .object(
      tally.checks.sorted { $0.key < $1.key }.map {
        JSONValue.Member($0.key, Self.json($0.value))
      })
  }

  private static func json(_ counts: Tally.Counts) -> JSONValue {
    [
      "satisfied": .integer(counts.satisfied), "violated": .integer(counts.violated),
      "undetermined": .integer(counts.undetermined),
    ]
  }

  private static func json(_ file: RunRecord.File) -> JSONValue {
    var members = [JSONValue.Member("path", .string(file.path))]
    if let size = file.size { members.append(JSONValue.Member("bytes", .integer(size))) }
    if let digest = file.digest {
      members.append(JSONValue.Member("sha256", .string(digest.hexadecimal)))
    }
    return .object(members)
  }
}
