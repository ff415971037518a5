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

  /// Calls a function with the keys of all cells.
  func withKeys(_ body: (Keys) -> Void) {
    bytes.withUnsafeBytes { bytes in
      starts.withUnsafeBufferPointer { starts in body(Keys(bytes: bytes, starts: starts)) }
    }
  }

  /// The keys, valid during a call of `withKeys`.
  struct Keys {
    fileprivate let bytes: UnsafeRawBufferPointer
    fileprivate let starts: UnsafeBufferPointer<Int32>

    /// The key of a cell with its colon, behind a comma unless it is the first.
    func key(_ cell: Int, isFirst: Bool) -> UnsafeRawBufferPointer {
      let start = Int(starts[cell]) + (isFirst ? 1 : 0)
      return UnsafeRawBufferPointer(rebasing: bytes[start..<Int(starts[cell + 1])])
    }

    /// The id of a cell without quotation marks.
    func bareID(_ cell: Int) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[Int(starts[cell]) + 2..<Int(starts[cell + 1]) - 2])
    }

    /// The id of a cell as a JSON text.
    func id(_ cell: Int) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[Int(starts[cell]) + 1..<Int(starts[cell + 1]) - 1])
    }
  }
}
