import Reading
import Statistics

/// Ranks, medians and robust z-scores of all metrics within all groups, in `Panel`'s layout.
struct PeerComparison: Sendable {
  /// The ranks; 0 for none.
  private(set) var ranks: [Int32]
  /// The robust z-scores; NaN for none.
  private(set) var scores: [Double]

  private var judgements: [UInt8]
  private var medians: [Double]
  private var peerCounts: [Int32]
  private let groupCount: Int

  init(_ panel: Panel, gates: ComparisonGates) {
    let size = panel.values.count
    groupCount = panel.groups.count
    ranks = [Int32](repeating: 0, count: size)
    scores = [Double](repeating: .nan, count: size)
    judgements = [UInt8](repeating: PeerJudgement.notAvailable.rawValue, count: size)
    medians = [Double](repeating: .nan, count: groupCount * Metric.catalogue.count)
    peerCounts = [Int32](repeating: 0, count: groupCount * Metric.catalogue.count)
    for metric in MetricIndex.all {
      applyCountGate(metric, panel, gates)
      for group in panel.groupIndices { compare(metric, group, panel, gates) }
    }
  }

  func judgement(at offset: Int) -> PeerJudgement {
    PeerJudgement.allCases[Int(judgements[offset])]
  }

  func median(_ metric: MetricIndex, _ group: GroupIndex) -> Double? {
    let median = medians[metric.position * groupCount + group.position]
    return median.isNaN ? nil : median
  }

  func peers(_ metric: MetricIndex, _ group: GroupIndex) -> Int {
    Int(peerCounts[metric.position * groupCount + group.position])
  }

  /// Marks the rows that pass the first gate as lacking peers, until the group says otherwise; those
  /// whose operands disagree are never compared.
  private mutating func applyCountGate(
    _ metric: MetricIndex, _ panel: Panel, _ gates: ComparisonGates
  ) {
    let isCount = metric.metric.kind == .count
    let least = Int64(gates.minimumCount) * Quantity.scale
    let start = metric.position * panel.rowCount
    for offset in start..<start + panel.rowCount where !panel.values[offset].isNaN {
      let passes = isCount || panel.denominators[offset] >= least
      judgements[offset] = (passes ? PeerJudgement.fewPeers : .smallCount).rawValue
    }
    for row in panel.rowsWithInconsistent(metric) {
      judgements[start + row.position] = PeerJudgement.inconsistent.rawValue
    }
  }

  private mutating func compare(
    _ metric: MetricIndex, _ group: GroupIndex, _ panel: Panel, _ gates: ComparisonGates
  ) {
    let start = metric.position * panel.rowCount
    let waiting = PeerJudgement.fewPeers.rawValue
    var peers: [(value: Double, offset: Int32)] = []
    for row in panel.rows(in: group) where judgements[start + row.position] == waiting {
      let offset = start + row.position
      peers.append((panel.values[offset], Int32(offset)))
    }
    let slot = metric.position * groupCount + group.position
    peerCounts[slot] = Int32(peers.count)
    if peers.count < gates.minimumPeers { return }
    peers.sort { $0.value > $1.value }
    var rank: Int32 = 1
    for (place, peer) in peers.enumerated() {
      if place > 0 && peer.value != peers[place - 1].value { rank = Int32(place + 1) }
      ranks[Int(peer.offset)] = rank
      judgements[Int(peer.offset)] = PeerJudgement.compared.rawValue
    }
    medians[slot] = middle(of: peers.map(\.value))
    score(peers, onLogScale: metric.metric.kind == .count)
  }

  private mutating func score(
    _ peers: [(value: Double, offset: Int32)], onLogScale isCount: Bool
  ) {
    let values = peers.map { isCount ? logOnePlus($0.value) : $0.value }
    guard let scale = RobustScale.fit(values) else { return }
    for (value, peer) in zip(values, peers) { scores[Int(peer.offset)] = scale.score(value) }
  }
}

/// The median of values in order, either direction: the middle one, or the mean of both.
private func middle(of values: [Double]) -> Double {
  let half = values.count / 2
  return values.count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2
}
