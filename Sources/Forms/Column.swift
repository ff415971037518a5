/// A column of one of the three tables, over both editions.
public enum Column: UInt8, CaseIterable, Sendable {
  // Table 2, edition 2021.
  case issued, repealed, inForce
  // Table 2, edition 2019.
  case produced, disclosed, totalDisclosed, itemsLastYear, itemsChange
  // Table 2, both editions.
  case decisions
  // Table 2: fees (2021) and procurement (2019).
  case projects, amount
  // Table 3.
  case naturalPerson, enterprise, researchInstitution, publicInterestOrganisation
  case legalServiceInstitution, otherOrganisation
  // Table 4.
  case upheld, corrected, other, pending
  // Tables 3 and 4: the last column of both.
  case total

  /// Its part of a cell id, such as `natural_person`.
  public var name: String {
    switch self {
    case .issued: "issued"
    case .repealed: "repealed"
    case .inForce: "in_force"
    case .produced: "produced"
    case .disclosed: "disclosed"
    case .totalDisclosed: "total_disclosed"
    case .itemsLastYear: "items_last_year"
    case .itemsChange: "items_change"
    case .decisions: "decisions"
    case .projects: "projects"
    case .amount: "amount"
    case .naturalPerson: "natural_person"
    case .enterprise: "enterprise"
    case .researchInstitution: "research_institution"
    case .publicInterestOrganisation: "public_interest_organisation"
    case .legalServiceInstitution: "legal_service_institution"
    case .otherOrganisation: "other_organisation"
    case .total: "total"
    case .upheld: "upheld"
    case .corrected: "corrected"
    case .other: "other"
    case .pending: "pending"
    }
  }

  /// The label the form prints; for `decisions` and `amount` it depends on the cell.
  public var officialLabel: String {
    switch self {
    case .issued: "本年制发件数"
    case .repealed: "本年废止件数"
    case .inForce: "现行有效件数"
    case .produced: "本年新制作数量"
    case .disclosed: "本年新公开数量"
    case .totalDisclosed: "对外公开总数量"
    case .itemsLastYear: "上一年项目数量"
    case .itemsChange: "本年增/减"
    case .decisions: "处理决定数量"
    case .projects: "采购项目数量"
    case .amount: "金额"
    case .naturalPerson: "自然人"
    case .enterprise: "商业企业"
    case .researchInstitution: "科研机构"
    case .publicInterestOrganisation: "社会公益组织"
    case .legalServiceInstitution: "法律服务机构"
    case .otherOrganisation: "其他"
    case .total: "总计"
    case .upheld: "结果维持"
    case .corrected: "结果纠正"
    case .other: "其他结果"
    case .pending: "尚未审结"
    }
  }

  /// The seven applicant columns of table 3, in the order of the form.
  public static let applicants: [Column] = [
    .naturalPerson, .enterprise, .researchInstitution, .publicInterestOrganisation,
    .legalServiceInstitution, .otherOrganisation, .total,
  ]

  /// The five outcome columns of each block of table 4, in the order of the form.
  public static let outcomes: [Column] = [.upheld, .corrected, .other, .pending, .total]
}
