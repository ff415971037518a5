import Forms

/// The JSON keys of all cells, such as `"t3.granted.total":`, as bytes ready to be copied.
///
/// They lie one behind the other, each after the comma that separates it from the pair before it.
struct CellKeys: Sendable {
  static let shared = CellKeys()

  private let bytes: [UInt8]
  private let starts: [Int32]

  private init() {
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    for cell in Cell.all {
      bytes += Array(",\"\(cell.id)\":".utf8)
      starts.append(Int32(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// Appends the key of a cell.
  func append(_ cell: Int, isFirst: Bool, to writer: inout ByteWriter) {
    let start = Int(starts[cell]) + (isFirst ? 1 : 0)
    writer.append(bytes[start..<Int(starts[cell + 1])])
  }

  /// Appends the id of a cell as a JSON text.
  func appendID(_ cell: Int, to writer: inout ByteWriter) {
    writer.append(bytes[Int(starts[cell]) + 1..<Int(starts[cell + 1]) - 1])
  }
}
