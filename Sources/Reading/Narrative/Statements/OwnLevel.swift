import Agencies
import Forms

extension ReportingBody {
  /// 本级 in the report of a department that tells of no other body is the department itself.
  ///
  /// Where the report counts the same of the whole body, or tells of other bodies, 本级 is a part.
  func settleOwnLevel(_ statements: inout [Statement]) {
    guard kind == .department, statements.contains(where: { $0.scope == .ownLevel }) else { return }
    let counted = statements.filter { $0.scope == .own && $0.period == .current }
    for statement in statements {
      switch statement.scope {
      case .own, .ownLevel: continue
      case .departments, .townships, .departmentsAndTownships, .territory, .other: return
      }
    }
    for index in statements.indices where statements[index].scope == .ownLevel {
      let subject = statements[index].subject
      if subject != .none && counted.contains(where: { $0.subject == subject }) { return }
    }
    for index in statements.indices where statements[index].scope == .ownLevel {
      statements[index].scope = .own
    }
  }
}
