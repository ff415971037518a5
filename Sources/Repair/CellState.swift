/// What is known of a cell that a repair may touch.
public enum CellState: UInt8, Sendable {
  /// A number is printed; a repair may change it.
  case printed
  /// The place is empty or says that nothing applies. It is tried as zero; a repair may fill it.
  case blank
  /// What stands there is not known. No repair touches it, and no identity with it is active.
  case unread
}
