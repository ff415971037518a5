/// Finds which of several names a misspelled one probably means.
public enum NearestName {
  /// How many scalars must be put in, left out or changed to turn one text into another.
  ///
  /// The distance of Levenshtein (1966), Soviet Physics Doklady 10, 707–710.
  /// - Complexity: O(product of the lengths).
  public static func distance(_ a: String, _ b: String) -> Int {
    let right = Array(b.unicodeScalars)
    var row = Array(0...right.count)
    for (i, left) in a.unicodeScalars.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, scalar) in right.enumerated() {
        let changed = diagonal + (left == scalar ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }

  /// The places of the names nearest to a text, the nearest first, equal ones in their order.
  ///
  /// - Returns: Only names that share with the text at least half of the scalars of the longer one.
  public static func places(of text: String, in names: [String]) -> [Int] {
    let length = text.unicodeScalars.count
    let near = names.enumerated().compactMap { place, name -> (place: Int, distance: Int)? in
      let distance = distance(text, name)
      let isNear = distance * 2 <= max(length, name.unicodeScalars.count)
      return isNear ? (place, distance) : nil
    }
    return near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map(\.place)
  }
}
