import CSystem

/// The number of processors that the process may run on, at least 1.
public func availableProcessorCount() -> Int { max(1, Int(gouji_processor_count())) }
