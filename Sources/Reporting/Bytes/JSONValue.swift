/// A JSON value whose keys keep their order, for the small documents of the output folder.
public indirect enum JSONValue: Hashable, Sendable {
  /// An object; keys in the order of printing.
  case object([Member])
  /// An array.
  case array([JSONValue])
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number, printed with at most six places.
  case number(Double)
  /// A truth value.
  case bool(Bool)
  /// Nothing.
  case null

  /// A key of an object with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral
{
  /// Creates an object; the order of the literal is kept.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  /// Creates an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Creates a text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Creates a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// A text, or null where there is none.
  public init(_ text: String?) {
    if let text { self = .string(text) } else { self = .null }
  }
}

extension ByteWriter {
  /// Appends a document: two blanks of indentation, one line end at its end.
  public mutating func append(document value: JSONValue) {
    append(value, depth: 0)
    append("\n")
  }

  private mutating func append(_ value: JSONValue, depth: Int) {
    switch value {
    case .object(let members):
      appendItems(members, open: "{", close: "}", depth: depth) { writer, member in
        writer.append(jsonString: member.key)
        writer.append(": ")
        writer.append(member.value, depth: depth + 1)
      }
    case .array(let items):
      appendItems(items, open: "[", close: "]", depth: depth) { writer, item in
        writer.append(item, depth: depth + 1)
      }
    case .string(let text): append(jsonString: text)
    case .integer(let number): append(number)
    case .number(let number): append(number, atMost: 6)
    case .bool(let truth): append(truth ? "true" : "false")
    case .null: append("null")
    }
  }

  private mutating func appendItems<Item>(
    _ items: [Item], open: StaticString, close: StaticString, depth: Int,
    _ body: (inout ByteWriter, Item) -> Void
  ) {
    append(open)
    for (index, item) in items.enumerated() {
      append(index == 0 ? "\n" : ",\n")
      indent(depth + 1)
      body(&self, item)
    }
    if !items.isEmpty {
      append("\n")
      indent(depth)
    }
    append(close)
  }

  private mutating func indent(_ depth: Int) {
    for _ in 0..<depth { append("  ") }
  }
}
