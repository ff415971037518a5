import Forms
import Foundation
import TestSupport

/// The cells of both editions as the official list names them.
struct OfficialCells: Decodable {
  /// One cell of the list.
  struct Entry: Decodable {
    let id: String
    let table: Int
    let line: String
    let column: String
    let article_item: String?
    let line_label: String
    let group_label: String?
    let column_label: String
    let english: String
    let unit: String
    let kind: String
  }
  /// One edition of the list.
  struct Form: Decodable {
    let instrument: String
    let cells: [Entry]
  }

  private let forms: [String: Form]

  init(from decoder: any Decoder) throws {
    forms = try [String: Form](from: decoder)
  }

  /// The list in `Resources`.
  static func load() throws -> OfficialCells {
    let path = "\(packageRoot)/Tests/FormsTests/Resources/cells.json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode(OfficialCells.self, from: data)
  }

  /// The form of an edition.
  subscript(edition: Edition) -> Form { forms[edition.name]! }
}
