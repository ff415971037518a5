import Agencies

/// Organs that a ministry leads from above, wherever they sit.
///
/// Their reports go up their own system, so that a government's figures may or may not hold them:
/// they are no parts of its sum unless a roster says so.
/// Source: article 3 of the Regulations on systems under vertical leadership; the organs are those that
/// state bodies run in the regions (taxes, customs, weather, statistics surveys, post, tobacco, central
/// bank and supervision of finance, maritime affairs, mine safety, communications, frontier).
enum VerticalSystems {
  /// Endings of their names.
  private static let endings = [
    "税务局", "税务分局", "海关", "气象局", "调查队", "调查总队", "邮政管理局", "烟草专卖局", "烟草局", "海事局",
    "通信管理局", "地震局", "国家安全局", "银行", "中心支行", "支行", "金融监管局", "金融监督管理局",
    "金融监督管理总局监管局", "银保监局", "银保监分局", "证监局", "外汇管理局", "矿山安全监察局", "煤矿安全监察局",
  ]

  /// Whether an organ's name is one of theirs.
  static func contains(_ agency: Agency) -> Bool {
    agency.kind != .government && agency.kind != .office
      && endings.contains { agency.name.hasSuffix($0) }
  }
}

extension Agency {
  /// Whether the organ's figures are part of what the government of its region adds up.
  ///
  /// Of the organs that are neither office, department nor township only development zones are:
  /// schools, companies and the like report elsewhere.
  var isAddedUp: Bool {
    guard let kind, region != nil, !VerticalSystems.contains(self) else { return false }
    switch kind {
    case .government, .office, .department, .subdistrict: return true
    case .other: return Self.zones.contains { name.hasSuffix($0) }
    }
  }

  private static let zones = [
    "管理委员会", "管委会", "管理委员会办公室", "管委会办公室", "开发区", "示范区", "园区", "新区", "保税区", "试验区",
  ]
}
