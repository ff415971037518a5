/// The marks that text of this kind is punctuated with, as bytes.
enum Punctuation {
  private static let pauses: [[UInt8]] = ["、", "，", "；"].map { Array($0.utf8) }
  private static let stops: [[UInt8]] = ["。", "；", "）", "，"].map { Array($0.utf8) }
  private static let closing: [[UInt8]] =
    ["。", "，", "、", "；", "：", "）", "》", "”", "〕", "〉"].map { Array($0.utf8) }

  /// Whether text begins with a mark that ends what a pause before it would go on with.
  static func closes(_ text: ArraySlice<UInt8>) -> Bool {
    stops.contains { text.starts(with: $0) }
  }

  /// Whether three bytes are a comma or an enumeration comma.
  static func isPause(_ bytes: ArraySlice<UInt8>) -> Bool {
    pauses.contains { bytes.elementsEqual($0) }
  }

  /// Whether a line may not begin with a scalar's bytes.
  static func staysBehind(_ bytes: ArraySlice<UInt8>) -> Bool {
    closing.contains { bytes.elementsEqual($0) }
  }
}
