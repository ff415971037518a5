/// The digits of the constant that makes a scale estimate the standard deviation of normal data.
public enum ConsistencyConstant: Equatable, Sendable {
  /// As published and as robustbase 0.95-0 has it: 1.4826 for the MAD, 1.1926 for Sₙ, 2.21914 for
  /// Qₙ.
  case published

  /// To all digits of a Double: 1/Φ⁻¹(3/4), 1.1925985531232085 and 1/(√2 Φ⁻¹(5/8)).
  case exact

  /// The constant of the MAD.
  var ofMedianAbsoluteDeviation: Double {
    switch self {
    case .published: 1.4826
    case .exact: 1.482602218505602
    }
  }

  /// The constant of Sₙ: the inverse of the g with Φ(q + g) − Φ(q − g) = 1/2 at q = Φ⁻¹(3/4).
  var ofSn: Double {
    switch self {
    case .published: 1.1926
    case .exact: 1.1925985531232085
    }
  }

  /// The constant of Qₙ.
  var ofQn: Double {
    switch self {
    case .published: 2.21914
    case .exact: 2.219144465985076
    }
  }
}

/// Whether a scale is corrected for the bias that it has in small normal samples.
public enum SampleSizeCorrection: Equatable, Sendable {
  /// Times a factor that depends on n and tends to 1.
  case finite

  /// Not corrected: the factor of an infinite sample.
  case asymptotic
}
