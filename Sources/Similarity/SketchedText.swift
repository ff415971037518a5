/// A text of a collection as the index sees it.
public struct SketchedText: Sendable {
  /// The sample of its shingles.
  public let sketch: Sketch
  /// The hash of the whole text.
  public let identity: UInt64
  /// The number of the group it belongs to, from 0: texts of one author, say. They are not compared
  /// with one another, and a phrase of theirs is counted once.
  public let group: Int

  /// Creates a text.
  public init(sketch: Sketch, identity: UInt64, group: Int) {
    self.sketch = sketch
    self.identity = identity
    self.group = group
  }
}
