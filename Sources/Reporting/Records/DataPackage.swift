import Findings

extension AuditTables {
  /// Appends `datapackage.json`: every table with its columns, for Frictionless and its like.
  public func dataPackage(to writer: inout ByteWriter) {
    let language = settings.language
    let resources = OutputFile.allCases.filter { !$0.fields.isEmpty }
    writer.append(
      document: [
        "name": "gouji-audit",
        "profile": "tabular-data-package",
        "version": .string(settings.version),
        "resources": .array(resources.map { $0.resource(in: language) }),
      ])
  }
}

extension OutputFile {
  /// The name of the table, without extension.
  private var tableName: String { String(fileName.prefix { $0 != "." }) }

  fileprivate func resource(in language: Language) -> JSONValue {
    var schema = [
      JSONValue.Member("fields", .array(fields.map { $0.json(in: language) })),
      JSONValue.Member("missingValues", [""]),
    ]
    if !primaryKey.isEmpty {
      schema.append(JSONValue.Member("primaryKey", .array(primaryKey.map(JSONValue.string))))
    }
    return [
      "name": .string(tableName),
      "path": .string(fileName),
      "profile": "tabular-data-resource",
      "description": .string(description[language]),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "dialect": [
        "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": .bool(true),
        "skipInitialSpace": .bool(false), "header": .bool(true),
      ],
      "schema": .object(schema),
    ]
  }
}

extension OutputField {
  fileprivate func json(in language: Language) -> JSONValue {
    var members = [
      JSONValue.Member("name", .string(name)),
      JSONValue.Member("type", .string(type.rawValue)),
      JSONValue.Member("description", .string(description[language])),
    ]
    if !tokens.isEmpty {
      members.append(
        JSONValue.Member("constraints", ["enum": .array(tokens.map(JSONValue.string))]))
    }
    return .object(members)
  }
}
