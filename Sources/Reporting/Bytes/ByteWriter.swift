/// A growing buffer of UTF-8 bytes that every writer appends to.
///
/// Used for tables of millions of rows: appending allocates nothing but the buffer, and emptying the
/// buffer keeps it. No formatting through `String` takes place on the way.
public struct ByteWriter: Sendable {
  private var storage: [UInt8]
  private var length = 0

  /// Creates an empty buffer with room for some bytes.
  public init(capacity: Int = 1 << 16) {
    let size = max(capacity, 64)
    // The bytes behind `length` are never read; clearing them would cost more than a short report.
    storage = [UInt8](unsafeUninitializedCapacity: size) { _, count in count = size }
  }

  /// The number of bytes written.
  public var count: Int { length }

  /// The bytes written, as a copy.
  public var bytes: [UInt8] { Array(storage[..<length]) }

  /// The bytes written, as text.
  public var text: String { String(decoding: storage[..<length], as: UTF8.self) }

  /// Forgets the bytes written and keeps the room.
  public mutating func removeAll() { length = 0 }

  /// Calls a function with the bytes written, which are valid during the call only.
  public func withBytes<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    let length = length
    let result = storage.withUnsafeBytes { bytes -> Result<Void, Failure> in
      do throws(Failure) {
        return .success(try body(UnsafeRawBufferPointer(rebasing: bytes[..<length])))
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Appends one byte.
  public mutating func append(byte: UInt8) {
    reserve(1)
    storage[length] = byte
    length += 1
  }

  /// Appends a literal.
  public mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends a text.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends bytes.
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Appends a slice of bytes.
  public mutating func append(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Appends the bytes of another buffer.
  public mutating func append(_ other: ByteWriter) { append(other.storage[..<other.length]) }

  /// Appends bytes that something else owns.
  mutating func append(_ source: UnsafeRawBufferPointer) {
    if source.isEmpty { return }
    reserve(source.count)
    let start = length
    storage.withUnsafeMutableBytes { target in
      UnsafeMutableRawBufferPointer(rebasing: target[start...]).copyMemory(from: source)
    }
    length += source.count
  }

  /// Appends a whole number.
  public mutating func append(_ number: Int) {
    if number < 0 { append(byte: UInt8(ascii: "-")) }
    append(magnitude: UInt64(number.magnitude), padding: 1)
  }

  /// Appends a magnitude with at least some digits, filled with zeros in front.
  mutating func append(magnitude: UInt64, padding: Int) {
    reserve(max(20, padding))
    if magnitude < 1000 && padding == 1 {
      // Nearly all counts: worth a path without loops.
      length = storage.withUnsafeMutableBufferPointer {
        Self.write(UInt32(truncatingIfNeeded: magnitude), to: $0, at: length)
      }
      return
    }
    var width = 1
    var bound: UInt64 = 10
    while magnitude >= bound {
      width += 1
      let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
      if overflow { break }
      bound = next
    }
    width = max(width, padding)
    let start = length
    storage.withUnsafeMutableBufferPointer { target in
      var rest = magnitude
      var place = start + width
      while place > start {
        place -= 1
        target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
    length += width
  }

  /// Writes a number below 1000 and returns the place behind it.
  private static func write(
    _ number: UInt32, to target: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    var place = start
    if number >= 100 {
      target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 100)
      place += 1
    }
    if number >= 10 {
      target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)
      place += 1
    }
    target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
    return place + 1
  }

  private mutating func reserve(_ room: Int) {
    if length + room <= storage.count { return }
    let size = max(2 * storage.count, length + room)
    storage.append(contentsOf: repeatElement(0, count: size - storage.count))
  }
}
