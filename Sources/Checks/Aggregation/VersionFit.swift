import Agencies
import Findings
import Forms
import Metrics
import Reading

/// How one of several versions of a report fits the reports above and below it.
struct VersionFit: Sendable {
  /// The report to hold it against, and what it says.
  enum Side: Sendable {
    /// The bodies whose sum it should be.
    case below
    /// The government that it is part of.
    case above
  }

  /// The version, as a place among the filings.
  let filing: Int
  /// How many figures that are not zero equal the sum in full, where every figure does.
  var equalCount = 0
  /// The places at which the sum of the bodies exceeds the whole.
  var broken: [Int] = []
  /// The family in which they are places.
  let family: LevelFamily
  /// Where the version stands in the family.
  let side: Side

  /// Holds a family that contains a version against its sums.
  init(_ filing: Int, _ side: Side, _ family: LevelFamily) {
    self.filing = filing
    self.side = side
    self.family = family
    let places = family.figures.indices
    broken = places.filter(family.isBelowSum)
    let isEqual = places.allSatisfy { family.isDecided($0) && family.gap($0) == 0 }
    if isEqual { equalCount = places.count { family.sums[$0].printed != 0 } }
  }

  /// Whether both sides of a figure are printed in full; not where the versions of its family, on
  /// another edition, have no such figure.
  private func decides(_ figure: AddedFigure) -> Bool {
    family.figures.firstIndex(of: figure).map(family.isDecided) == true
  }

  /// The places at which this version differs from its sums where another one fits; none where what it
  /// leaves out does not tell.
  func unlike(_ other: VersionFit) -> [Int] {
    other.equalCount > 0 ? family.figures.indices.filter { family.gap($0) != 0 } : broken
  }

  /// Whether every version fits: all figures are printed, no body exceeds the whole, and no version
  /// equals its sums where another does not.
  static func areAllFitting(_ fits: [VersionFit]) -> Bool {
    let equal = fits.count { $0.equalCount >= 2 }
    return (equal == 0 || equal == fits.count)
      && fits.allSatisfy { fit in
        fit.broken.isEmpty && fit.family.figures.indices.allSatisfy(fit.family.isDecided)
      }
  }

  /// The only version that fits: the one whose every figure equals the sum, else the one under which
  /// no body exceeds the whole; nil where none or several fit.
  static func only(among fits: [VersionFit]) -> VersionFit? {
    let equal = fits.filter { $0.equalCount >= 2 }
    if !equal.isEmpty { return equal.count == 1 ? equal[0] : nil }
    let bounded = fits.filter { fit in
      // Only what is printed here can speak for this version.
      fit.broken.isEmpty
        && fits.allSatisfy { other in
          other.broken.allSatisfy { fit.decides(other.family.figures[$0]) }
        }
    }
    return bounded.count == 1 && fits.count > 1 ? bounded[0] : nil
  }
}
