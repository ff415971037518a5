/// The sentence shapes of one hand, by topic, beside the stock that every hand draws from.
struct ShapeSet: Sendable {
  private let byTopic: [[Shape]]
  /// Every shape of the set's own.
  let own: [Shape]

  init(_ own: [Shape], stock: [Shape]) {
    self.own = own
    var byTopic = [[Shape]](repeating: [], count: Topic.allCases.count)
    for shape in own + stock { byTopic[shape.topic.rawValue].append(shape) }
    self.byTopic = byTopic
  }

  /// The shapes of a topic.
  subscript(topic: Topic) -> [Shape] { byTopic[topic.rawValue] }

  /// The shapes a reader may be developed with.
  static let development = ShapeSet(DevelopmentShapes.all, stock: Fillers.all)

  /// The shapes of other hands, to see what a reader makes of wording it was not written for.
  static let practice = ShapeSet(PracticeShapes.all, stock: Fillers.all)

  /// The shapes kept aside.
  static let heldOut = ShapeSet(HeldOutShapes.all, stock: Fillers.all)

  /// The shapes kept in reserve, for a measurement that nothing was tried on before.
  static let reserve = ShapeSet(ReserveShapes.all, stock: Fillers.all)

  /// The shapes that nobody who works on the reader has seen.
  static let sealed = ShapeSet(SealedShapes.all, stock: Fillers.all)

  /// The shapes of ordinary reports that nobody who works on the reader has seen.
  static let unseen = ShapeSet(UnseenShapes.all, stock: Fillers.all)

  /// The set of a kind of narrative; nil for the plain one.
  static func of(_ kind: NarrativeKind) -> ShapeSet? {
    switch kind {
    case .plain: nil
    case .development: development
    case .practice: practice
    case .heldOut: heldOut
    case .reserve: reserve
    case .sealed: sealed
    case .unseen: unseen
    }
  }
}
