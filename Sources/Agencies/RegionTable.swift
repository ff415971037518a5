/// The divisions as columns, one row for each code, in the order of the codes.
///
/// Names are held as scalars of the basic plane, as titles are.
struct RegionTable: Sendable {
  /// The table that Gouji carries, unpacked on first use.
  static let standard = RegionTable(
    RegionData.rows, count: RegionData.count, successors: RegionData.successors)

  private(set) var codes: [Int32] = []
  private(set) var levels: [AgencyLevel] = []
  private(set) var isCurrent: [Bool] = []
  /// How many leading scalars are the short form of the name; 0 where it has none.
  private(set) var shortLengths: [UInt8] = []
  private(set) var nameLengths: [UInt8] = []
  private(set) var scalars: [UInt16] = []
  private var nameStarts: [Int32] = []
  private var parents: [Int32] = []
  private var successors: [Int32: Int32] = [:]

  /// How many rows there are.
  var count: Int { codes.count }

  /// Unpacks the rows that `Scripts/generate-regions` wrote, and which of them follow which.
  init(_ text: StaticString, count: Int, successors pairs: StaticString = "") {
    reserve(count)
    text.withUTF8Buffer { unpack($0.span) }
    precondition(codes.count == count, "\(codes.count) regions, expected \(count)")
    pairs.withUTF8Buffer { unpackSuccessors($0.span) }
  }

  /// The row of a code, the current one where there are two.
  func row(code: Int) -> Int? {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(codes[middle]) < code { low = middle + 1 } else { high = middle }
    }
    guard low < codes.count, Int(codes[low]) == code else { return nil }
    let next = low + 1
    let isDouble = next < codes.count && Int(codes[next]) == code
    return isDouble && !isCurrent[low] && isCurrent[next] ? next : low
  }

  /// The row a row belongs to; nil for a province.
  func parent(_ row: Int) -> Int? {
    parents[row] < 0 ? nil : Int(parents[row])
  }

  /// The row of the same place today; nil for a current row, and where nothing is certain.
  func successor(_ row: Int) -> Int? { successors[Int32(row)].map(Int.init) }

  /// Whether a row lies somewhere below one of the others.
  func isBelow(_ row: Int, _ others: [Int]) -> Bool {
    var next = parent(row)
    while let ancestor = next {
      if others.contains(ancestor) { return true }
      next = parent(ancestor)
    }
    return false
  }

  /// Where the name of a row stands in `scalars`.
  func name(_ row: Int) -> Range<Int> {
    let start = Int(nameStarts[row])
    return start..<start + Int(nameLengths[row])
  }

  /// A row as the value that callers see.
  func region(_ row: Int) -> Region {
    Region(
      code: Int(codes[row]), name: String(decoding: scalars[name(row)], as: UTF16.self),
      level: levels[row], parent: parent(row).map { Int(codes[$0]) }, isCurrent: isCurrent[row])
  }
}

extension RegionTable {
  private mutating func reserve(_ count: Int) {
    codes.reserveCapacity(count)
    levels.reserveCapacity(count)
    isCurrent.reserveCapacity(count)
    shortLengths.reserveCapacity(count)
    nameLengths.reserveCapacity(count)
    nameStarts.reserveCapacity(count)
    parents.reserveCapacity(count)
    scalars.reserveCapacity(count * 5)
  }

  private mutating func unpack(_ bytes: Span<UInt8>) {
    var province: Int32 = -1
    var city: Int32 = -1
    var i = 0
    while i < bytes.count {
      guard Self.isDigit(bytes[i]) else {
        i += 1
        continue
      }
      let code = Self.code(bytes, at: i)
      let kind = bytes[i + 6]
      let level = Self.level(kind)
      shortLengths.append(Self.hexadecimal(bytes[i + 7]))
      i = unpackName(bytes, from: i + 8)
      var parent: Int32 = -1
      if level == .city { parent = province }
      if level == .county {
        let isOfCity = city >= 0 && codes[Int(city)] / 100 == code / 100
        parent = isOfCity ? city : province
      }
      if i < bytes.count && Self.isDigit(bytes[i]) {
        let given = Self.code(bytes, at: i)
        guard let row = row(code: Int(given)) else {
          preconditionFailure("region \(code) names the unknown parent \(given)")
        }
        parent = Int32(row)
        i += 6
      }
      let row = Int32(codes.count)
      if level == .province { province = row }
      if level == .city { city = row }
      codes.append(code)
      levels.append(level)
      isCurrent.append(kind < UInt8(ascii: "a"))
      parents.append(parent)
    }
  }

  /// Reads pairs of codes, twelve digits each: the abolished one, then the current one.
  private mutating func unpackSuccessors(_ bytes: Span<UInt8>) {
    var i = 0
    while i < bytes.count {
      guard Self.isDigit(bytes[i]) else {
        i += 1
        continue
      }
      let (old, new) = (Int(Self.code(bytes, at: i)), Int(Self.code(bytes, at: i + 6)))
      guard let from = row(code: old), let to = row(code: new), !isCurrent[from], isCurrent[to]
      else { preconditionFailure("\(new) cannot succeed \(old)") }
      successors[Int32(from)] = Int32(to)
      i += 12
    }
  }

  /// Appends one name and returns the place behind it.
  private mutating func unpackName(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let first = scalars.count
    var i = start
    while i < bytes.count && bytes[i] > 0x20 && !Self.isDigit(bytes[i]) {
      if bytes[i] < 0x80 {
        scalars.append(UInt16(bytes[i]))
        i += 1
      } else {
        let high = UInt16(bytes[i] & 0x0F) << 12
        let middle = UInt16(bytes[i + 1] & 0x3F) << 6
        scalars.append(high | middle | UInt16(bytes[i + 2] & 0x3F))
        i += 3
      }
    }
    nameStarts.append(Int32(first))
    nameLengths.append(UInt8(scalars.count - first))
    return i
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func code(_ bytes: Span<UInt8>, at start: Int) -> Int32 {
    var code: Int32 = 0
    for i in start..<start + 6 {
      precondition(isDigit(bytes[i]), "byte \(bytes[i]) in the region code at \(start)")
      code = code * 10 + Int32(bytes[i] - 0x30)
    }
    return code
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8 {
    isDigit(byte) ? byte - 0x30 : byte - UInt8(ascii: "a") + 10
  }

  private static func level(_ kind: UInt8) -> AgencyLevel {
    switch kind | 0x20 {
    case UInt8(ascii: "p"): .province
    case UInt8(ascii: "c"): .city
    case UInt8(ascii: "x"): .county
    default: preconditionFailure("region kind \(kind)")
    }
  }
}
