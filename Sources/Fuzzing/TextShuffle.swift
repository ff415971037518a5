public import Simulation

/// Changes a text at random: lines and cells are left out, doubled, exchanged and split.
public enum TextShuffle {
  /// Changes a text so many times.
  public static func shuffled(
    _ bytes: [UInt8], changes: Int, _ random: inout RandomSource
  ) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<changes where !lines.isEmpty { change(&lines, &random) }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func change(_ lines: inout [[UInt8]], _ random: inout RandomSource) {
    let place = random.below(lines.count)
    switch random.below(12) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: random.below(lines.count))
    case 2: lines.swapAt(place, random.below(lines.count))
    case 3:
      let end = min(lines.count, place + 1 + random.below(20))
      lines.removeSubrange(place..<end)
    case 4:
      let cut = random.below(lines[place].count + 1)
      lines.insert(Array(lines[place][cut...]), at: place + 1)
      lines[place] = Array(lines[place][..<cut])
    case 5:
      if place + 1 < lines.count { lines[place] += lines.remove(at: place + 1) }
    case 6:
      lines.insert(Array(LabelSoup.text(pieces: 1 + random.below(6), &random).utf8), at: place)
    case 7: replaceNumber(in: &lines[place], &random)
    case 8: changeByte(of: &lines[place], &random)
    case 9:
      lines.insert(Array(LabelSoup.prose(pieces: 2 + random.below(30), &random).utf8), at: place)
    default: changeCells(of: &lines[place], &random)
    }
  }

  /// Leaves a cell of a line out, doubles it, empties it or exchanges it with another.
  private static func changeCells(of line: inout [UInt8], _ random: inout RandomSource) {
    let separators: [UInt8] = [0x7C, 0x09, 0x20]
    guard let separator = separators.first(where: line.contains) else { return }
    var cells = line.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
    let place = random.below(cells.count)
    switch random.below(5) {
    case 0: cells.remove(at: place)
    case 1: cells.insert(cells[place], at: place)
    case 2: cells[place] = []
    case 3: cells.swapAt(place, random.below(cells.count))
    default: cells[place] = Array(LabelSoup.number(&random).utf8)
    }
    line = Array(cells.joined(separator: [separator]))
  }

  private static func replaceNumber(in line: inout [UInt8], _ random: inout RandomSource) {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard let start = line.firstIndex(where: isDigit) else { return }
    let end = line[start...].firstIndex { !isDigit($0) } ?? line.count
    line.replaceSubrange(start..<end, with: LabelSoup.number(&random).utf8)
  }

  private static func changeByte(of line: inout [UInt8], _ random: inout RandomSource) {
    if line.isEmpty { return }
    let place = random.below(line.count)
    switch random.below(3) {
    case 0: line[place] = UInt8(random.below(256))
    case 1: line.remove(at: place)
    default:
      line.insert(random.pick([0x00, 0x09, 0x0B, 0x0C, 0x0D, 0x1B, 0x7C, 0x80, 0xFF]), at: place)
    }
  }
}
