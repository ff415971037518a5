import Forms

@testable import Reading

/// What a reader states of a sentence that the truth does not allow.
///
/// What is qualified, of another body, of other years than this and the last, or a rate states
/// nothing: no finding rests on it.
enum StatementContradictions {
  /// What contradicts, in words; nil where nothing does.
  ///
  /// - Parameter truth: What is said; nil where the text says nothing of that value and unit.
  static func first(
    _ index: Int, _ truth: StatementTruth?, in reading: StatementReader.Reading, _ edition: Edition
  ) -> String? {
    let statement = reading.statements[index]
    guard statement.isClaim, let name = statement.subject.name(in: edition) else { return nil }
    guard let truth else { return "is not said, read as \(name)" }
    if !allows(statement.subject, name, truth) { return "read as \(name)" }
    if statement.period.name != truth.period { return "read as \(statement.period.name)" }
    if truth.scope != "own" { return "read as own" }
    if truth.isApproximate && statement.approximation == .exact { return "read as exact" }
    guard case .change(let change) = statement.subject else { return nil }
    // 是上年的…倍 goes neither up nor down.
    let direction = truth.direction.isEmpty ? "multiple" : truth.direction
    if "\(change.direction)" != direction { return "read as \(change.direction)" }
    let base = change.base.map { reading.statements[$0].value.millionths }
    return base == nil || base == truth.base ? nil : "read as a change from \(base ?? 0)"
  }

  /// What contradicts in a list: in these sentences every list adds up, so parts that do not fit
  /// their whole were never its parts.
  ///
  /// 其中…，其中…: as in the checks, parts that fit the whole of the list before are no fault.
  static func first(_ list: StatementList, in reading: StatementReader.Reading) -> String? {
    guard let fault = misfit(list, of: reading.statements) else { return nil }
    for outer in reading.lists where outer.parts.contains(list.whole) {
      let other = StatementList(
        whole: outer.whole, parts: list.parts, isClosed: true, isExclusive: list.isExclusive,
        enumerated: list.enumerated)
      if misfit(other, of: reading.statements) == nil { return nil }
    }
    return fault
  }

  /// How the parts of a list miss its whole; nil where they do not.
  private static func misfit(_ list: StatementList, of statements: [Statement]) -> String? {
    let members = ([list.whole] + list.parts).map { statements[$0] }
    if members.contains(where: { $0.approximation != .exact }) { return nil }
    let whole = members[0].value
    var sum = Quantity.zero
    for (place, part) in members.dropFirst().enumerated() {
      if part.value > whole { return "\(part.value) is no part of \(whole)" }
      sum = sum + part.value
      let isComplete = place > 0 || list.parts.count == 1
      if sum == whole && isComplete && place + 1 >= list.enumerated { return nil }
    }
    return sum < whole && !list.isClosed ? nil : "parts of \(sum), whole \(whole)"
  }

  /// 收到 and 处理 leave open whether what was carried over is counted, as the checks do; where a
  /// sum is 0, so is every member.
  private static func allows(
    _ subject: StatementSubject, _ name: String, _ truth: StatementTruth
  ) -> Bool {
    let wanted = truth.refersTo
    if name == wanted { return true }
    guard case .count(let count) = subject else { return false }
    let members = Set(wanted.split(separator: "+"))
    if truth.millionths == 0 && members.isSuperset(of: name.split(separator: "+")) { return true }
    let received = "t3.received.total"
    let both = "\(received)+t3.carried_over.total"
    switch count.verb {
    case .received: return [received, both].contains(name) && [received, both].contains(wanted)
    case .handled: return [received, both, "t3.concluded.total"].contains(wanted)
    case .plain, .newlyReceived, .concluded: return false
    }
  }
}

extension Statement {
  /// Whether a finding may rest on it.
  fileprivate var isClaim: Bool {
    guard certainty == .stated, scope == .own, period == .current || period == .previous
    else { return false }
    switch subject {
    case .share(let share): return share.base != .rate
    case .count, .change: return true
    case .none, .processingFee, .published: return false
    }
  }
}
