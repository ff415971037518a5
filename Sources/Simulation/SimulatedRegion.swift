/// A real region whose organs report in a simulated corpus.
///
/// Only the name and the code are real; every figure of a simulated report is invented.
public struct SimulatedRegion: Sendable, Hashable {
  /// The rank of a region.
  public enum Rank: Sendable {
    /// A province.
    case province
    /// A city at prefecture level.
    case city
    /// A county, a county-level city or a district.
    case county
  }

  /// The GB/T 2260 code.
  public let code: Int
  /// The name.
  public let name: String
  /// The name of the city above; empty for a city.
  public let parent: String
  /// The rank.
  public let rank: Rank

  /// The name as titles print it; some districts put their city's name before it.
  var printedName: String {
    code % 2 == 0 && !name.hasSuffix("市") ? parent + name : name
  }

  init(code: Int, name: String, parent: String, rank: Rank) {
    self.code = code
    self.name = name
    self.parent = parent
    self.rank = rank
  }

  /// The regions, none of whose names is borne by two regions of today.
  public static let all: [SimulatedRegion] = [
    SimulatedRegion(code: 410106, name: "上街区", parent: "郑州市", rank: .county),
    SimulatedRegion(code: 410803, name: "中站区", parent: "焦作市", rank: .county),
    SimulatedRegion(code: 410303, name: "西工区", parent: "洛阳市", rank: .county),
    SimulatedRegion(code: 411602, name: "川汇区", parent: "周口市", rank: .county),
    SimulatedRegion(code: 440304, name: "福田区", parent: "深圳市", rank: .county),
    SimulatedRegion(code: 410100, name: "郑州市", parent: "", rank: .city),
    SimulatedRegion(code: 410800, name: "焦作市", parent: "", rank: .city),
    SimulatedRegion(code: 410300, name: "洛阳市", parent: "", rank: .city),
    SimulatedRegion(code: 411081, name: "禹州市", parent: "许昌市", rank: .county),
    SimulatedRegion(code: 430121, name: "长沙县", parent: "长沙市", rank: .county),
    SimulatedRegion(code: 320583, name: "昆山市", parent: "苏州市", rank: .county),
    SimulatedRegion(code: 330782, name: "义乌市", parent: "金华市", rank: .county),
    SimulatedRegion(code: 430104, name: "岳麓区", parent: "长沙市", rank: .county),
    SimulatedRegion(code: 440306, name: "宝安区", parent: "深圳市", rank: .county),
    SimulatedRegion(code: 510107, name: "武侯区", parent: "成都市", rank: .county),
    SimulatedRegion(code: 420102, name: "江岸区", parent: "武汉市", rank: .county),
    SimulatedRegion(code: 440104, name: "越秀区", parent: "广州市", rank: .county),
    SimulatedRegion(code: 320508, name: "姑苏区", parent: "苏州市", rank: .county),
    SimulatedRegion(code: 350582, name: "晋江市", parent: "泉州市", rank: .county),
    SimulatedRegion(code: 350203, name: "思明区", parent: "厦门市", rank: .county),
    SimulatedRegion(code: 430181, name: "浏阳市", parent: "长沙市", rank: .county),
    SimulatedRegion(code: 330381, name: "瑞安市", parent: "温州市", rank: .county),
    SimulatedRegion(code: 330282, name: "慈溪市", parent: "宁波市", rank: .county),
    SimulatedRegion(code: 330212, name: "鄞州区", parent: "宁波市", rank: .county),
    SimulatedRegion(code: 331082, name: "临海市", parent: "台州市", rank: .county),
    SimulatedRegion(code: 320581, name: "常熟市", parent: "苏州市", rank: .county),
    SimulatedRegion(code: 320281, name: "江阴市", parent: "无锡市", rank: .county),
    SimulatedRegion(code: 320282, name: "宜兴市", parent: "无锡市", rank: .county),
    SimulatedRegion(code: 320585, name: "太仓市", parent: "苏州市", rank: .county),
    SimulatedRegion(code: 340123, name: "肥西县", parent: "合肥市", rank: .county),
    SimulatedRegion(code: 340181, name: "巢湖市", parent: "合肥市", rank: .county),
    SimulatedRegion(code: 320582, name: "张家港市", parent: "苏州市", rank: .county),
    SimulatedRegion(code: 320500, name: "苏州市", parent: "", rank: .city),
    SimulatedRegion(code: 320200, name: "无锡市", parent: "", rank: .city),
    SimulatedRegion(code: 330100, name: "杭州市", parent: "", rank: .city),
    SimulatedRegion(code: 330200, name: "宁波市", parent: "", rank: .city),
    SimulatedRegion(code: 430100, name: "长沙市", parent: "", rank: .city),
    SimulatedRegion(code: 340100, name: "合肥市", parent: "", rank: .city),
    SimulatedRegion(code: 350200, name: "厦门市", parent: "", rank: .city),
    SimulatedRegion(code: 440606, name: "顺德区", parent: "佛山市", rank: .county),
    SimulatedRegion(code: 330110, name: "余杭区", parent: "杭州市", rank: .county),
    SimulatedRegion(code: 610113, name: "雁塔区", parent: "西安市", rank: .county),
    SimulatedRegion(code: 370112, name: "历城区", parent: "济南市", rank: .county),
  ]

  /// The regions that have townships and subdistricts.
  static let counties = all.filter { $0.rank == .county }
}
