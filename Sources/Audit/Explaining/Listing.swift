import Checks
public import Findings
import Forms
import Metrics
import Reporting

/// The catalogues of checks and metrics as lists.
public enum Listing {
  /// How a list is printed.
  public enum Format: String, CaseIterable, Sendable {
    /// Aligned columns.
    case table
    /// A JSON array.
    case json
    /// The page of the documentation, in both languages.
    case markdown
  }

  /// The checks.
  public static func checks(as format: Format, language: Language) -> String {
    let descriptions = Check.catalogue.map(\.description)
    switch format {
    case .markdown: return Check.catalogue.page
    case .json: return document(.array(descriptions.map { $0.json(in: language) }))
    case .table:
      return table(descriptions.map { [$0.id, $0.level.rawValue, $0.title[language]] })
    }
  }

  /// The metrics.
  public static func metrics(as format: Format, language: Language) -> String {
    switch format {
    case .markdown: return MetricsPage.markdown
    case .json: return document(.array(Metric.catalogue.map { $0.json(in: language) }))
    case .table:
      return table(
        Metric.catalogue.map { [$0.id, $0.kind.rawValue, $0.label.text(in: language)] })
    }
  }

  /// Columns as wide as their widest entry; the last one alone may hold wide characters.
  private static func table(_ rows: [[String]]) -> String {
    let widths = rows.reduce(into: [0, 0]) { widths, row in
      for column in widths.indices { widths[column] = max(widths[column], row[column].count) }
    }
    var text = ""
    for row in rows {
      for (cell, width) in zip(row, widths) {
        text += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      text += row[widths.count] + "\n"
    }
    return text
  }

  private static func document(_ value: JSONValue) -> String {
    var writer = ByteWriter()
    writer.append(document: value)
    return writer.text
  }
}

extension BilingualText {
  fileprivate func text(in language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }
}

extension CheckDescription {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "id": .string(id), "name": .string(name), "level": .string(level.rawValue),
      "title": .string(title[language]), "rationale": .string(rationale[language]),
      "formula": .string(formula),
      "basis": .string(language == .zh ? basis.chinese : basis.english),
      "example": .string(example[language]), "limits": .string(limits[language]),
    ]
  }
}

extension Metric {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "id": .string(id), "label": .string(label.text(in: language)),
      "kind": .string(kind.rawValue), "unit": .string(unit.text(in: language)),
      "formula": .string(formula),
      "polarity": .string(polarity.rawValue), "caveat": .string(caveat.text(in: language)),
      "editions": .array(editions.map { .string($0.name) }),
    ]
  }
}
