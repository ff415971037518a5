import Testing

@testable import Statistics

@Suite struct LocationCovarianceTests {
  @Test func correlationAmongVaryingVariables() {
    let estimate = LocationCovariance(
      location: [1, .nan, 3],
      covariance: Matrix(rowsOf: [[4, 0, 3], [0, 0, 0], [3, 0, 9]]))
    #expect(estimate.varying == [0, 2])
    #expect(estimate.correlation(among: [0, 2]) == Matrix(rowsOf: [[1, 0.5], [0.5, 1]]))
  }

  @Test func missingLocationNeedsZeroVariance() async {
    await #expect(processExitsWith: .failure) {
      _ = LocationCovariance(location: [.nan], covariance: Matrix(columns: [[1]]))
    }
    await #expect(processExitsWith: .failure) {
      _ = LocationCovariance(location: [0], covariance: Matrix(columns: [[-1]]))
    }
  }
}
