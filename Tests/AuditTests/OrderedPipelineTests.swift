import Findings
import Glibc
import Synchronization
import Testing

@testable import Audit

@Suite struct OrderedPipelineTests {
  @Test(arguments: [1, 2, 3, 8])
  func resultsComeInOrderAndStatesAreKept(workers: Int) throws {
    var next = 0
    var results: [Int] = []
    let states = try OrderedPipeline<Int, Int, Int>.run(
      states: Array(repeating: 0, count: workers),
      take: { () throws(AuditError) in
        if next == 2000 { return nil }
        defer { next += 1 }
        return next
      },
      work: { count, item in
        count += 1
        // Some items take longer, so that results are ready out of order.
        if item % 97 == 0 { usleep(500) }
        return item * item
      },
      hand: { (result: Int) throws(AuditError) in results.append(result) })
    #expect(results == (0..<2000).map { $0 * $0 })
    #expect(states.count == workers)
    #expect(states.reduce(0, +) == 2000)
  }

  @Test(arguments: [1, 4])
  func noMoreItemsAreTakenThanTheWindowHolds(workers: Int) throws {
    let ahead = Atomic(0)
    let most = Atomic(0)
    var next = 0
    _ = try OrderedPipeline<Int, Void, Int>.run(
      states: Array(repeating: (), count: workers),
      take: { () throws(AuditError) in
        if next == 500 { return nil }
        defer { next += 1 }
        most.max(ahead.add(1, ordering: .relaxed).newValue, ordering: .relaxed)
        return next
      },
      work: { _, item in item },
      hand: { (_: Int) throws(AuditError) in
        usleep(50)
        ahead.subtract(1, ordering: .relaxed)
      })
    #expect(most.load(ordering: .relaxed) <= 4 * workers)
  }

  @Test(arguments: [1, 2, 8])
  func aFailureOfTheLastStepStopsAll(workers: Int) {
    var next = 0
    var handed = 0
    #expect(throws: AuditError.brokenPipe) {
      try OrderedPipeline<Int, Void, Int>.run(
        states: Array(repeating: (), count: workers),
        take: { () throws(AuditError) in
          defer { next += 1 }
          return next
        },
        work: { _, item in item },
        hand: { (item: Int) throws(AuditError) in
          if item == 10 { throw .brokenPipe }
          handed += 1
        })
    }
    #expect(handed == 10)
  }

  @Test(arguments: [1, 2, 8])
  func aFailureOfTheFirstStepStopsAll(workers: Int) {
    let failure = AuditError.noPathList(LocalizedText(zh: "测试", en: "test"))
    var next = 0
    #expect(throws: failure) {
      try OrderedPipeline<Int, Void, Int>.run(
        states: Array(repeating: (), count: workers),
        take: { () throws(AuditError) in
          if next == 20 { throw failure }
          defer { next += 1 }
          return next
        },
        work: { _, item in item }, hand: { (_: Int) throws(AuditError) in })
    }
  }
}
