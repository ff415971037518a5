/// Web pages, told by how they begin.
enum WebPage {
  /// Whether bytes begin as a document of HTML does: with its doctype or its outermost tag, behind
  /// nothing but white space, comments and the declaration of XML.
  ///
  /// A text with tags in it, or before it, is none.
  static func begins(in bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.first != UInt8(ascii: "<") { return false }
      if starts(rest, "<!--") {
        guard skip(to: "-->", in: &rest) else { return false }
      } else if starts(rest, "<?xml") {
        guard skip(to: "?>", in: &rest) else { return false }
      } else {
        return isTag(rest, "<html") || isTag(rest, "<!doctype html")
      }
    }
  }

  private static func isTag(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    guard starts(bytes, name) else { return false }
    let next = bytes.dropFirst(name.utf8CodeUnitCount).first
    return next.map { $0 <= 0x20 || $0 == UInt8(ascii: ">") } == true
  }

  /// Whether bytes start with a word in lower case, whatever case they have.
  private static func starts(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    if bytes.count < word.utf8CodeUnitCount { return false }
    return word.withUTF8Buffer { word in
      zip(bytes, word).allSatisfy { byte, letter in
        byte == letter
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            && byte | 0x20 == letter
      }
    }
  }

  /// Drops all up to an ending and the ending; false where it does not come.
  private static func skip(to ending: StaticString, in bytes: inout ArraySlice<UInt8>) -> Bool {
    while !bytes.isEmpty {
      if starts(bytes, ending) {
        bytes = bytes.dropFirst(ending.utf8CodeUnitCount)
        return true
      }
      bytes = bytes.dropFirst()
    }
    return false
  }
}
