extension ReadingCase {
  /// The text without the tables in which nothing is wrong.
  ///
  /// Within a table every row may be what tells the truth of the others, so none is left out.
  ///
  /// - Returns: The whole text where the excerpt is read otherwise.
  public func excerpt(of cell: String, _ message: String) -> [UInt8] {
    let headings = ["二、主动公开", "三、收到和处理", "四、政府信息公开", "五、存在"].map { Array($0.utf8) }
    var section = 1
    let table = cell.utf8.dropFirst().first.map { Int($0) - 0x30 }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let kept = lines.enumerated().filter { index, line in
      if let next = headings.firstIndex(where: { line.starts(with: $0) }) { section = next + 2 }
      return index == 0 || section == table
    }
    let excerpt = Array(kept.map(\.element).joined(separator: [0x0A]))
    var probe = ReadingProbe()
    let wrong = probe.probe(excerpt, truth: truth).wrong
    return wrong.contains { $0.cell == cell && $0.message == message } ? excerpt : bytes
  }
}
