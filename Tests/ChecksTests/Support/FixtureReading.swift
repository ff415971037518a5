import Intake
import Reading

/// Reads the text of a fixture; nil until `Reading` has its reader.
let readFixture: (@Sendable (SourceText) -> AnnualReport)? = nil
