import Foundation
import Statistics
import Testing

@Suite struct OracleROBPCATests {
  struct Case: Decodable {
    let k: Int?
    let center: [Double]?
    let loadings: [[Double]]?
    let eigenvalues: [Double]?
    let sd: [Double?]?
    let od: [Double?]?
    let cutoff_sd: Double?
    let cutoff_od: Double?
    let flag: [Int?]?
  }

  /// The reference draws its directions at random: subspaces agree within 0.05 rad, and flags of
  /// rows whose distances are not within a tenth of a cutoff.
  @Test func subspacesAndFlags() throws {
    let files = try oracleFiles(kind: "robpca", as: MatrixOracle<[String: Case]>.self)
    try #require(!files.isEmpty)
    for file in files {
      try #require(!file.outputs.isEmpty, "\(file.name)")
      for (name, truth) in file.outputs.sorted(by: { $0.key < $1.key }) {
        let count = try #require(truth.k ?? file.inputs.k, "\(file.name)")
        let result = try #require(ROBPCA(components: count).fit(file.matrix), "\(file.name)")
        let label = "\(file.name) \(name)"
        #expect(result.variances.count == count, "\(label)")
        if let loadings = truth.loadings {
          let angle = largestAngle(result.loadings, Matrix(rowsOf: loadings))
          #expect(angle < 0.05, "\(label): angle \(angle)")
        }
        if let cutoff = truth.cutoff_sd {
          #expect(agree(result.scoreCutoff, cutoff, rel: 1e-8), "\(label)")
        }
        try compareFlags(result, truth, label)
      }
    }
  }

  private func compareFlags(_ result: ROBPCA.Result, _ truth: Case, _ label: String) throws {
    guard let flags = truth.flag, let sd = truth.sd, let od = truth.od,
      let scoreCutoff = truth.cutoff_sd, let cutoff = truth.cutoff_od
    else { return }
    var compared = 0
    for (row, flag) in flags.enumerated() {
      guard let flag, let score = sd[row], let orthogonal = od[row] else { continue }
      let doubtful = 0.9...1.1
      let scoreRatio = score / scoreCutoff
      let ratio = cutoff > 0 ? orthogonal / cutoff : 0
      if doubtful.contains(scoreRatio) || doubtful.contains(ratio) { continue }
      compared += 1
      #expect(
        result.weights[row] == (flag == 1),
        "\(label) row \(row): \(scoreRatio), \(ratio)")
    }
    #expect(compared > 0, "\(label)")
  }

  /// The largest angle between two subspaces, from the least singular value of the products.
  private func largestAngle(_ a: Matrix, _ b: Matrix) -> Double {
    // sin² of it is the largest eigenvalue of (b − aaᵀb)ᵀ(b − aaᵀb); its trace bounds that.
    var trace = 0.0
    for column in 0..<b.columns {
      var rest = b[column: column]
      for axis in 0..<a.columns {
        let product = zip(a[column: axis], b[column: column]).reduce(0) { $0 + $1.0 * $1.1 }
        rest = zip(rest, a[column: axis]).map { $0 - product * $1 }
      }
      trace += rest.reduce(0) { $0 + $1 * $1 }
    }
    return asin(min(1, trace.squareRoot()))
  }
}
