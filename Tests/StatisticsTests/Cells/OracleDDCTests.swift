import Statistics
import Testing

/// DDC against R's cellWise.
@Suite struct OracleDDCTests {
  struct Outputs: Decodable {
    let ddc: Case
    let dim_remX: [Int]?
    let indcells_fastDDC: Places?
  }

  struct Case: Decodable {
    let locX: [Double]?
    let scaleX: [Double]?
    let Z: [[Double?]]?
    let nbngbrs: Int?
    let ngbrs: [[Int]]?
    let robcors: [[Double]]?
    let robslopes: [[Double]]?
    let deshrinkage: [Double?]?
    let scalestres: [Double?]?
    let Xest: [[Double?]]?
    let stdResid: [[Double?]]?
    let indcells_colmajor_1based: Places?
    let Ti: [[Double?]]?
    let medTi: Double?
    let madTi: Double?
    let indrows: Places?
    let Ximp: [[Double?]]?
  }

  /// Indices from 1; the files write one alone without brackets.
  struct Places: Decodable {
    let zeroBased: [Int]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let places = try (try? container.decode([Int].self)) ?? [container.decode(Int.self)]
      zeroBased = places.map { $0 - 1 }
    }
  }

  @Test func everyField() throws {
    let files = try oracleFiles(kind: "ddc", as: MatrixOracle<Outputs>.self)
    try #require(!files.isEmpty)
    for file in files {
      let truth = file.outputs.ddc
      let x = try kept(file.matrix, file.outputs.dim_remX, file.name)
      let cells = DDC().fit(x)
      var check = DeviationCheck(
        file.name, rel: file.tolerance.rel ?? 1e-6, abs: file.tolerance.abs ?? 0)
      let judged = cells.variables.indices.filter { cells.variables[$0].isJoint }
      let connected = judged.filter { cells.variables[$0].treatment == .connected }
      check.expect(judged.map { cells.variables[$0].center?.location }, truth.locX, "location")
      check.expect(judged.map { cells.variables[$0].center?.scale }, truth.scaleX, "scale")
      check.expect(standardised(x, cells, judged), truth.Z, "Z")
      compareLinks(cells, judged, truth, &check)
      for (values, truths, label) in [
        (cells.connections.deshrinkage, truth.deshrinkage, "deshrinkage"),
        (cells.connections.residualScales, truth.scalestres, "residual scale"),
      ] {
        // Variables that nothing predicts are left out by the reference, or stand as null.
        guard let truths else { continue }
        let whole = truths.count == judged.count
        check.expect((whole ? judged : connected).map { values[$0] }, truths, label)
      }
      check.expect(rows(cells.predicted, judged), truth.Xest, "prediction")
      check.expect(rows(cells.residuals, judged), truth.stdResid, "residual")
      check.expect(cells.rowScores, truth.Ti?.map { $0[0] }, "row score")
      check.expect([cells.rowLocation], truth.medTi.map { [$0] }, "row location")
      check.expect([cells.rowScale], truth.madTi.map { [$0] }, "row scale")
      check.expect(rows(cells.imputed(x), judged), truth.Ximp, "imputed")
      let places = places(of: cells.deviatingCells, rows: x.rows, among: judged)
      #expect(places == truth.indcells_colmajor_1based?.zeroBased ?? places, "\(file.name)")
      #expect(
        cells.deviatingRows == truth.indrows?.zeroBased ?? cells.deviatingRows, "\(file.name)")
      // The reference's fast search differs only where there are more neighbours than it looks for.
      if judged.count <= 101, let fast = file.outputs.indcells_fastDDC?.zeroBased {
        #expect(places == fast, "\(file.name) fast")
      }
      #expect(check.count > 0, "\(file.name): nothing compared")
      print("\(file.name): \(check.count) numbers, largest share of tolerance \(check.worst)")
    }
  }

  private func compareLinks(
    _ cells: DeviatingCells, _ judged: [Int], _ truth: Case, _ check: inout DeviationCheck
  ) {
    guard let neighbors = truth.ngbrs else { return }
    for (place, variable) in judged.enumerated() {
      let own = [variable] + cells.connections.neighbors[variable]
      let named = neighbors[place].map { judged[$0 - 1] }
      #expect(own.count - 1 == truth.nbngbrs ?? own.count - 1, "\(check.file)")
      #expect(own == named, "\(check.file): neighbours of \(variable)")
      check.expect(
        named.map { cells.connections.correlations[variable, $0] }, truth.robcors?[place],
        "correlations of \(variable)")
      check.expect(
        named.map { cells.connections.slopes[variable, $0] }, truth.robslopes?[place],
        "slopes of \(variable)")
    }
  }

  /// The table without the rows that the reference drops, those with more than half of the cells
  /// missing; variables that it drops are judged alone here and not compared.
  private func kept(_ x: Matrix, _ size: [Int]?, _ name: String) throws -> Matrix {
    guard let size, size[0] != x.rows else { return x }
    let full = (0..<x.rows).filter { row in
      2 * (0..<x.columns).count { x[row, $0].isNaN } <= x.columns
    }
    try #require(full.count == size[0], "\(name): \(full.count) rows, not \(size[0])")
    return x.withRows(full)
  }

  private func standardised(_ x: Matrix, _ cells: DeviatingCells, _ judged: [Int]) -> [[Double?]] {
    (0..<x.rows).map { row in judged.map { cells.variables[$0].center?.score(x[row, $0]) } }
  }

  private func rows(_ x: Matrix, _ judged: [Int]) -> [[Double?]] {
    (0..<x.rows).map { row in judged.map { x[row, $0] } }
  }

  /// The places of cells in the table of the judged variables alone.
  private func places(of cells: [Int], rows: Int, among judged: [Int]) -> [Int] {
    cells.compactMap { cell in
      judged.firstIndex(of: cell / rows).map { $0 * rows + cell % rows }
    }
  }
}

/// Compares numbers with those of one reference file and keeps the largest deviation.
struct DeviationCheck {
  let file: String
  let rel: Double
  let abs: Double
  private(set) var count = 0

  /// The largest deviation as a share of its tolerance.
  private(set) var worst = 0.0

  init(_ file: String, rel: Double, abs: Double) {
    (self.file, self.rel, self.abs) = (file, rel, abs)
  }

  /// Null stands for a missing number.
  ///
  /// - Parameter sizes: What the tolerance of a number smaller than its size is relative to.
  mutating func expect(
    _ values: [Double?], _ truths: [Double?]?, _ label: String, sizes: [Double]? = nil
  ) {
    guard let truths else { return }
    #expect(values.count == truths.count, "\(file) \(label): count")
    for (index, (value, truth)) in zip(values, truths).enumerated() {
      count += 1
      guard let truth else {
        #expect(value?.isNaN ?? true, "\(file) \(label)[\(index)]: \(String(describing: value))")
        continue
      }
      let found = value ?? .nan
      let limit = max(abs, rel * max(truth.magnitude, sizes?[index] ?? 0))
      if found != truth { worst = max(worst, (found - truth).magnitude / limit) }
      let agrees = found == truth || (found - truth).magnitude <= limit
      #expect(agrees, "\(file) \(label)[\(index)]: \(found), not \(truth)")
    }
  }

  mutating func expect(_ values: [[Double?]], _ truths: [[Double?]]?, _ label: String) {
    guard let truths else { return }
    #expect(values.count == truths.count, "\(file) \(label): rows")
    for (row, (value, truth)) in zip(values, truths).enumerated() {
      expect(value, truth, "\(label) of row \(row)")
    }
  }
}
