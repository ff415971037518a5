import CGLPK
import Forms
import Repair

/// The least number of cells to change in table 3 as a mixed integer programme, solved by GLPK: an
/// independent answer to the question of minimality.
///
/// For each cell j with value v: up and down are whole numbers, changed is 0 or 1,
/// up ≤ M · changed, down ≤ min(v, M) · changed. Every active identity must hold with v + up − down.
/// M is the sum of what the identities are out by: in a smallest set each change is a signed sum of some
/// of them. So that the relaxation is not hopeless, each failed identity asks for one changed cell.
struct IntegerProgramme {
  private let rows: [(cells: [(Int, Double)], value: Double)]
  private let values: [Int]
  private let largest: Int

  init(_ problem: RepairProblem) {
    let cells = problem.edition.cells.filter { $0.table == .applications }
    var place: [Cell: Int] = [:]
    for (number, cell) in cells.enumerated() { place[cell] = number + 1 }
    values = cells.map { problem.values[$0.index] }
    var rows: [(cells: [(Int, Double)], value: Double)] = []
    var largest = 0
    for identity in Identity.all(in: problem.edition) where identity.family != .outcomeSum {
      let excess = excess(identity, problem.values)
      let signed = identity.left.map { ($0, 1.0) } + identity.right.map { ($0, -1.0) }
      let cells = signed.compactMap { cell, sign in place[cell].map { ($0, sign) } }
      rows.append((cells, -Double(excess)))
      largest += abs(excess)
    }
    self.rows = rows
    self.largest = largest
  }

  /// The least number of changed cells; nil where GLPK does not prove one.
  func smallestSize() -> Int? {
    glp_term_out(GLP_OFF)
    let programme = glp_create_prob()
    defer { glp_delete_prob(programme) }
    glp_set_obj_dir(programme, GLP_MIN)
    addCells(programme)
    addIdentities(programme)
    var settings = glp_iocp()
    glp_init_iocp(&settings)
    settings.msg_lev = GLP_MSG_OFF
    settings.presolve = GLP_ON
    settings.gmi_cuts = GLP_ON
    settings.mir_cuts = GLP_ON
    settings.tm_lim = 60_000
    guard glp_intopt(programme, &settings) == 0, glp_mip_status(programme) == GLP_OPT else {
      return nil
    }
    return Int(glp_mip_obj_val(programme).rounded())
  }

  /// Columns 3j − 2, 3j − 1 and 3j: up, down and changed.
  private func addCells(_ programme: OpaquePointer?) {
    glp_add_cols(programme, Int32(values.count * 3))
    for (place, value) in values.enumerated() {
      let first = Int32(3 * place + 1)
      let down = min(value, largest)
      bound(programme, first, largest)
      bound(programme, first + 1, down)
      glp_set_col_kind(programme, first + 2, GLP_BV)
      glp_set_obj_coef(programme, first + 2, 1)
      for (column, most) in [(first, largest), (first + 1, down)] where most > 0 {
        addRow(programme, [(column, 1), (first + 2, -Double(most))], GLP_UP, 0)
      }
    }
  }

  private func bound(_ programme: OpaquePointer?, _ column: Int32, _ most: Int) {
    glp_set_col_kind(programme, column, GLP_IV)
    glp_set_col_bnds(programme, column, most > 0 ? GLP_DB : GLP_FX, 0, Double(most))
  }

  private func addIdentities(_ programme: OpaquePointer?) {
    for row in rows {
      let flow = row.cells.flatMap { cell, sign in
        [(Int32(3 * cell - 2), sign), (Int32(3 * cell - 1), -sign)]
      }
      addRow(programme, flow, GLP_FX, row.value)
      if row.value != 0 {
        addRow(programme, row.cells.map { (Int32(3 * $0.0), 1) }, GLP_LO, 1)
      }
    }
  }

  private func addRow(
    _ programme: OpaquePointer?, _ entries: [(Int32, Double)], _ kind: Int32, _ bound: Double
  ) {
    let row = glp_add_rows(programme, 1)
    glp_set_row_bnds(programme, row, kind, bound, bound)
    // GLPK counts from 1 and passes over the first element.
    let columns = [0] + entries.map(\.0)
    let factors = [0] + entries.map(\.1)
    glp_set_mat_row(programme, row, Int32(entries.count), columns, factors)
  }
}
