public import ArgumentParser
public import Audit
public import Findings
public import Intake

// Types of the libraries that options take by their raw values.

extension Language: ExpressibleByArgument {}
extension Listing.Format: ExpressibleByArgument {}
extension ReadFormat: ExpressibleByArgument {}
extension SourceSelection.StandardInputForm: ExpressibleByArgument {}

extension FilePath: ExpressibleByArgument {
  /// Takes a path by the text of its argument.
  public init?(argument: String) { self.init(bytes: RawArguments.bytes(of: argument)) }

  /// The path as the help prints it.
  public var defaultValueDescription: String { printed }
}
