extension Cell {
  /// The least number, in the unit of the cell, that is more than a whole country has in a year.
  ///
  /// Applications, their outcomes and cases: 10⁸, one for every fourteenth inhabitant. China had 1 411.78
  /// million inhabitants on 1 November 2020 (Seventh National Population Census, Communiqué No. 2). Documents,
  /// decisions and changes of them: 10¹⁰, seven for every inhabitant. Amounts: 10¹⁰ of 10 000 yuan, about
  /// the gross domestic product of 2021 (114.4 million million yuan; Statistical Communiqué on the 2021
  /// National Economic and Social Development). Procurement, whose unit each report chooses: 4·10¹² yuan, above
  /// all government procurement of any year (3 697.06 thousand million yuan in 2020, Ministry of Finance).
  public var leastImplausible: Int {
    switch table {
    case .applications, .disputes: 100_000_000
    case .activeDisclosure: unit == .yuanAsPrinted ? 4_000_000_000_000 : 10_000_000_000
    }
  }
}
