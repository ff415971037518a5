import Agencies

/// Finds which of several words a misspelled one probably means.
public enum NearestWord {
  /// The word nearest to another; nil where none is near.
  public static func first(to word: String, among words: [String]) -> String? {
    NearestName.places(of: word, in: words).first.map { words[$0] }
  }
}
