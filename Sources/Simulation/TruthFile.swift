import Forms

/// The file that lies beside a simulated report and says what its cells truly hold.
public enum TruthFile {
  /// The content: a header and one row for each cell of the edition, `cell,state,value`.
  ///
  /// The value is empty where no number is printed; that of an unplaceable cell is the number a
  /// reader may give if it gives one.
  public static func content(of report: SimulatedReport) -> String {
    var text = "cell,state,value\n"
    for cell in report.truth {
      text += "\(cell.cell.id),\(cell.state.rawValue),\(cell.valueText)\n"
    }
    return text
  }
}
