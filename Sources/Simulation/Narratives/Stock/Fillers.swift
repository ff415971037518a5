/// Sentences about work done, which every hand draws from; none states a figure of the report.
enum Fillers {
  static let all: [Shape] =
    numbered("S", active + applications + management)
    + numbered("T", platform + supervision) + numbered("P", problems + remedies)

  /// Gives each template the letter of its part and its place as id.
  static func numbered(_ letter: String, _ templates: [(Topic, String)]) -> [Shape] {
    templates.enumerated().map { i, template in
      Shape("\(letter)\(i + 1)", template.0, "", template.1)
    }
  }
}
