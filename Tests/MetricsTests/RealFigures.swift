/// Figures of real reports for 2021, typed from the documents; cells not named are 0 there.
enum RealFigures {
  /// 焦作市人民政府办公室.
  static let jiaozuoOffice: [String: Double] = [
    "t2.normative_documents.issued": 12, "t2.normative_documents.repealed": 10,
    "t2.normative_documents.in_force": 334,
    "t3.received.total": 58, "t3.received.natural_person": 57, "t3.received.enterprise": 1,
    "t3.carried_over.total": 3, "t3.carried_over.natural_person": 3,
    "t3.granted.total": 11, "t3.partly_granted.total": 11,
    "t3.unavailable.not_held.total": 15, "t3.unavailable.unclear.total": 1,
    "t3.not_processed.confirmation.total": 1, "t3.other.other.total": 17,
    "t3.concluded.total": 56, "t3.concluded.natural_person": 56,
    "t3.carried_forward.total": 5, "t3.carried_forward.natural_person": 4,
    "t4.reconsideration.upheld": 1, "t4.reconsideration.corrected": 1,
    "t4.reconsideration.total": 2,
  ]

  /// 郑州市上街区人民政府.
  static let shangjie: [String: Double] = [
    "t2.normative_documents.issued": 7, "t2.normative_documents.repealed": 61,
    "t2.normative_documents.in_force": 126, "t2.licensing.decisions": 9741,
    "t2.penalties.decisions": 1175, "t2.compulsion.decisions": 159, "t2.fees.amount": 1561.7431,
    "t3.received.total": 81, "t3.granted.total": 50, "t3.partly_granted.total": 6,
    "t3.refused.internal_affairs.total": 3, "t3.unavailable.not_held.total": 15,
    "t3.other.not_supplemented.total": 2, "t3.other.other.total": 2,
    "t3.concluded.total": 78, "t3.concluded.natural_person": 67, "t3.carried_forward.total": 3,
    "t4.reconsideration.upheld": 1, "t4.reconsideration.total": 1,
    "t4.direct_suit.upheld": 2, "t4.direct_suit.other": 2, "t4.direct_suit.total": 4,
  ]
}
