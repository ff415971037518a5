import Intake

/// The record of a run, by which a folder is known as one of ours.
enum RunRecordFile {
  private static let name = "run.json"
  private static let sizeLimit = 1 << 28

  /// Whether a folder holds the record of a run of this tool.
  static func isOurs(in folder: String) -> Bool {
    do throws(IntakeError) {
      let bytes = try SourceFile.bytes(path: folder + "/" + name, limit: sizeLimit)
      return try tool(namedIn: bytes) == Array(Release.toolName.utf8)
    } catch {
      return false
    }
  }

  private static func tool(namedIn bytes: [UInt8]) throws(IntakeError) -> [UInt8]? {
    do throws(JSONReader.Fault) { return try JSONReader.strings(of: ["tool"], in: bytes)[0] } catch
    {
      throw .unreadable(reason: error.problem)
    }
  }
}
