import Forms

/// Faults drawn at random for a province.
extension SimulatedProvince {
  /// Faults of a share of the governments' reports, each of another kind in turn.
  ///
  /// A body that is left out or counted twice has eight figures or more that are not zero. Where a
  /// government has no such body, or the cell drawn has no room, it is spared.
  ///
  /// - Parameter share: The share of the governments' reports, from 0 to 1.
  public func drawnFaults(share: Double) -> [PlantedLevelFault] {
    precondition((0...1).contains(share), "a share of \(share)")
    var random = RandomSource(seed: seed, stream: UInt64(members.count))
    var faults: [PlantedLevelFault] = []
    for year in years {
      let reports = reports().filter { $0.year == year }
      let bodies = Dictionary(grouping: reports) { $0.member.parentID ?? "" }
      for report in reports where report.member.organ.kind == .government {
        guard random.chance(share) else { continue }
        let id = report.member.organ.agencyID
        let fault = drawnFault(
          number: faults.count, in: report, bodies: bodies[id, default: []], &random)
        if let fault { faults.append(PlantedLevelFault(fault, in: id, year: year)) }
      }
    }
    return faults
  }

  private func drawnFault(
    number: Int, in report: Report, bodies: [Report], _ random: inout RandomSource
  ) -> LevelFault? {
    let telling = bodies.filter { body in
      body.edition.cells.count { body.figures[$0] != 0 } >= 8
    }
    guard telling.count > 2 else { return nil }
    let body = random.pick(telling)
    let id = body.member.organ.agencyID
    let received = Cell.at(.received, .total)
    switch number % 6 {
    case 0: return .leftOut(body: id)
    case 1: return .countedTwice(body: id)
    case 2:
      let amount = Int64(1 + random.below(9)) * (random.chance(0.5) ? 1 : -1) * Figures.scale
      return report.figures[received] + amount < 0 ? nil : .mistyped(received, by: amount)
    case 3: return body.figures[received] == 0 ? nil : .below(body: id, received)
    case 4: return .missing(body: id)
    default: return .ownTables([.applications, .disputes])
    }
  }
}
