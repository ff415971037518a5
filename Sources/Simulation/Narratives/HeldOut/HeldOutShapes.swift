/// The sentence shapes kept aside for the measurement.
enum HeldOutShapes {
  static let all: [Shape] = []
}
