import Glibc

/// The first seed of a property test: `GOUJI_SEED` where it is set, so that other cases can be tried
/// and a failure repeated.
public func seed(default value: UInt64) -> UInt64 {
  guard let text = getenv("GOUJI_SEED"), let seed = UInt64(String(cString: text)) else {
    return value
  }
  return seed
}
