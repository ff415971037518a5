/// Factors for small samples found by simulation, as R's robustbase 0.95-0 has them for α = 1/2.
///
/// They stand where the formula of Pison et al. was never meant to reach.
struct MCDSimulatedFactors: Sendable {
  /// One list for each number of variables from 2 on; that for p begins at 2p rows.
  private let lists: [[Double]]

  /// The factor for a sample size; nil where none was simulated.
  func factor(rows: Int, columns: Int) -> Double? {
    guard lists.indices.contains(columns - 2) else { return nil }
    let list = lists[columns - 2]
    return list.indices.contains(rows - 2 * columns) ? list[rows - 2 * columns] : nil
  }

  /// The factors of the raw covariance.
  static let raw = MCDSimulatedFactors(
    lists: [
      [3.15342, 1.799889, 2.258497],
      [2.12777, 2.718898, 1.993509, 2.220433, 1.820585],
      [2.950549, 2.145387, 2.382224, 1.927077, 2.032489, 1.8371],
      [2.229573, 2.494447, 2.016117, 2.190061, 1.877996, 1.978964, 1.767284],
      [2.580264, 2.109121, 2.240741, 1.944719, 2.043397, 1.821808, 1.89725],
      [2.165233, 2.320281, 2.007836, 2.086471, 1.884052, 1.950563, 1.76926],
      [2.340443, 2.048262, 2.161097, 1.926082, 1.995422],
      [2.093386, 2.185793, 1.948989],
    ])

  /// The factors of the reweighted covariance.
  static let reweighted = MCDSimulatedFactors(
    lists: [
      [2.216302, 1.418526, 1.635601],
      [1.73511, 2.06681, 1.545905, 1.659655, 1.456835],
      [2.388892, 1.847626, 1.96998, 1.630723, 1.701272, 1.521008],
      [1.968153, 2.168931, 1.784373, 1.894409, 1.667912, 1.693007, 1.545176],
      [2.275891, 1.866587, 2.014249, 1.750567, 1.829363, 1.650019, 1.689043],
      [1.95771, 2.074066, 1.847385, 1.905408, 1.71393, 1.768425, 1.63908],
      [2.164121, 1.871024, 1.979485, 1.782417, 1.84489],
      [1.938822, 2.050409, 1.834863],
    ])
}
