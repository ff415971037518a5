import Intake

/// The record of a run, by which a folder is known as one of ours.
enum RunRecordFile {
  /// The name of the file.
  static let name: FilePath = "run.json"
  private static let sizeLimit = 1 << 28

  /// Whether a folder holds the record of a run of this tool.
  static func isOurs(in folder: FilePath) -> Bool { files(in: folder) != nil }

  /// The files of a folder that the run wrote there, the record among them; nil where the folder holds
  /// no record of this tool.
  static func files(in folder: FilePath) -> Set<FilePath>? {
    do throws(IntakeError) {
      let bytes = try SourceFile.bytes(path: folder.appending(name), limit: sizeLimit)
      guard try tool(namedIn: bytes) == Array(Release.toolName.utf8) else { return nil }
      let outputs = try outputs(namedIn: bytes).filter { !$0.contains(UInt8(ascii: "/")) }
      return Set(outputs.map { FilePath(bytes: $0) } + [name])
    } catch {
      return nil
    }
  }

  private static func tool(namedIn bytes: [UInt8]) throws(IntakeError) -> [UInt8]? {
    do throws(JSONReader.Fault) { return try JSONReader.strings(of: ["tool"], in: bytes)[0] } catch
    {
      throw .unreadable(reason: error.problem)
    }
  }

  private static func outputs(namedIn bytes: [UInt8]) throws(IntakeError) -> [[UInt8]] {
    do throws(JSONReader.Fault) {
      return try JSONReader.strings(of: "path", inEachOf: "outputs", in: bytes)
    } catch {
      throw .unreadable(reason: error.problem)
    }
  }
}
