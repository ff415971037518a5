import Findings
import Reading

/// How a message says by how much one number differs from another: 多 3, 少 89.
enum Gap {
  /// A difference without its sign.
  static func size(_ difference: Quantity) -> Quantity {
    difference < .zero ? Quantity.zero - difference : difference
  }

  /// By how much, and which way.
  static func text(_ difference: Quantity) -> LocalizedText {
    let size = size(difference)
    return difference < .zero
      ? LocalizedText(zh: "少 \(size)", en: "\(size) less")
      : LocalizedText(zh: "多 \(size)", en: "\(size) more")
  }
}
