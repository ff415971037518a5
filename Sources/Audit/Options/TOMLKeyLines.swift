/// The lines in which a TOML document gives its keys, for messages about their values.
///
/// TOMLKit keeps places of errors of syntax only. Keys that stand inside an inline table, or inside
/// a string of several lines, are not told apart from the line they begin in.
struct TOMLKeyLines {
  private var lines: [[String]: Int] = [:]

  /// Looks through a document that is known to be well-formed.
  ///
  /// - Complexity: O(n) in the length of the document.
  init(_ text: String) {
    var section: [String] = []
    var tables: [[String]: Int] = [:]
    for (index, line) in text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }
    ).enumerated() {
      var rest = line.drop(while: Self.isBlank)
      if rest.first == "[" {
        let isArray = rest.dropFirst().first == "["
        rest = rest.dropFirst(isArray ? 2 : 1)
        guard let path = Self.path(&rest), rest.first == "]" else { continue }
        section = path
        if isArray {
          section.append(String(tables[path, default: 0]))
          tables[path, default: 0] += 1
        }
        lines[section] = index + 1
      } else if let path = Self.path(&rest), rest.first == "=" {
        let key = section + path
        if lines[key] == nil { lines[key] = index + 1 }
      }
    }
  }

  /// The line of a key, or of the nearest table around it; 1 where neither is known.
  func line(of path: [String]) -> Int {
    var path = path
    while !path.isEmpty {
      if let line = lines[path] { return line }
      path.removeLast()
    }
    return 1
  }

  private typealias Scalars = Substring.UnicodeScalarView

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// Takes a key and those behind its dots; nil where there is none.
  private static func path(_ rest: inout Scalars) -> [String]? {
    var path: [String] = []
    while true {
      rest = rest.drop(while: isBlank)
      guard let key = key(&rest) else { return nil }
      path.append(key)
      rest = rest.drop(while: isBlank)
      if rest.first != "." { return path }
      rest.removeFirst()
    }
  }

  private static func key(_ rest: inout Scalars) -> String? {
    guard let first = rest.first else { return nil }
    if first == "\"" || first == "'" {
      rest.removeFirst()
      var text = String.UnicodeScalarView()
      while let scalar = rest.popFirst(), scalar != first {
        if first == "\"" && scalar == "\\", let escaped = rest.popFirst() {
          text.append(escaped)
        } else {
          text.append(scalar)
        }
      }
      return String(text)
    }
    let bare = rest.prefix { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
        || scalar == "_"
    }
    rest = rest[bare.endIndex...]
    return bare.isEmpty ? nil : String(bare)
  }
}
