public import ArgumentParser
public import Audit
public import Findings

// Types of the libraries that options take by their raw values.

extension Language: ExpressibleByArgument {}
extension Listing.Format: ExpressibleByArgument {}
extension ReadFormat: ExpressibleByArgument {}
extension SourceSelection.StandardInputForm: ExpressibleByArgument {}
