/// 网站和新媒体共公开500条，其中网站300条，新媒体200条: two parts are all there is where the whole names
/// those two channels and no other.
extension SentenceReader {
  /// Whether the parts of a list are the two channels that its whole names.
  func namesBothChannels(_ list: OpenStatementList) -> Bool {
    guard list.parts.count == 2, !list.isOpen, !list.hasOther,
      let whole = counted(list.whole), whole.isOfSeveralChannels
    else { return false }
    let parts = list.parts.compactMap { counted($0) }
    let areChannels = parts.allSatisfy { part in
      guard case .published = reading.statements[part.index].subject else { return false }
      return part.channels.isOne
    }
    return parts.count == 2 && areChannels && parts[0].channels != parts[1].channels
      && whole.channels == parts[0].channels.union(parts[1].channels)
  }

  private func counted(_ index: Int) -> ListedCount? {
    counts.last { $0.index == index } ?? earlierCounts.last { $0.index == index }
  }
}
