import ArgumentParser
import Audit
import Intake

/// Where the configuration is.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file of options and other names of organs (default: gouji.toml in this folder, if any).",
      valueName: "file.toml"))
  var config: FilePath?

  /// The configuration that was named, or the one in this folder, or none.
  func configuration() throws(AuditError) -> Configuration {
    if let config { return try Configuration.read(config) }
    return try Configuration.readDefault()
  }
}
