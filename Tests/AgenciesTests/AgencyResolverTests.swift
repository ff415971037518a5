import Testing

@testable import Agencies

/// What a name is expected to resolve to.
struct Expected: Sendable, CustomTestStringConvertible {
  let name: String
  let id: String
  let level: AgencyLevel?
  let kind: AgencyKind?
  let document: String

  init(
    _ name: String, _ id: String, _ level: AgencyLevel?, _ kind: AgencyKind?,
    _ document: String = ""
  ) {
    self.name = name
    self.id = id
    self.level = level
    self.kind = kind
    self.document = document
  }

  var testDescription: String { document.isEmpty ? name : "\(name) in \(document)" }
}

@Suite struct AgencyResolverTests {
  static let known: [Expected] = [
    Expected("中站区人民政府", "410803/government", .county, .government),
    Expected("焦作市人民政府办公室", "410800/office", .city, .office),
    Expected("西工区政府办", "410303/office", .county, .office),
    Expected("川汇区人民政府", "411602/government", .county, .government),
    Expected("郑州市上街区人民政府", "410106/government", .county, .government),
    Expected("河南省郑州市上街区人民政府", "410106/government", .county, .government),
    Expected("河南省上街区人民政府", "410106/government", .county, .government),
    Expected("郑州市", "410100/government", .city, .government),
    Expected("河南省人民政府", "410000/government", .province, .government),
    Expected("河南省人民政府办公厅", "410000/office", .province, .office),
    Expected("郑州市政府办公厅", "410100/office", .city, .office),
    Expected("河南省教育厅", "410000/department/教育厅", .province, .department),
    Expected("郑州市教育局", "410100/department/教育局", .city, .department),
    Expected("郑州市人民政府外事办公室", "410100/department/外事办公室", .city, .department),
    Expected("北京市人民政府", "110000/government", .province, .government),
    Expected("北京市朝阳区人民政府", "110105/government", .county, .government),
    Expected("辽宁省朝阳市人民政府", "211300/government", .city, .government),
    Expected("辽宁朝阳市人民政府", "211300/government", .city, .government),
    Expected("朝阳市人民政府", "211300/government", .city, .government),
    Expected("朝阳县人民政府", "211321/government", .county, .government),
    Expected("长春市朝阳区人民政府办公室", "220104/office", .county, .office),
    Expected("上海市浦东新区人民政府", "310115/government", .county, .government),
    Expected("重庆市渝北区财政局", "500112/department/财政局", .county, .department),
    Expected("东莞市人民政府", "441900/government", .city, .government),
    Expected("中山市东区街道办事处", "442000/subdistrict/东区街道办事处", .township, .subdistrict),
    Expected("济源市人民政府", "419001/government", .county, .government),
    Expected("义马市人民政府", "411281/government", .county, .government),
    Expected("济南市市中区人民政府", "370103/government", .county, .government),
    Expected("乐山市市中区审计局", "511102/department/审计局", .county, .department),
    Expected("南通市通州区人民政府", "320612/government", .county, .government),
    Expected("深圳市福田区福田街道办事处", "440304/subdistrict/福田街道办事处", .township, .subdistrict),
    Expected("上街区峡窝镇人民政府", "410106/subdistrict/峡窝镇人民政府", .township, .subdistrict),
    Expected("上街区济源路办事处", "410106/subdistrict/济源路街道办事处", .township, .subdistrict),
    Expected("嵩县大章镇", "410325/subdistrict/大章镇人民政府", .township, .subdistrict),
    Expected("景德镇市人民政府", "360200/government", .city, .government),
    Expected(
      "郑州高新技术产业开发区管委会", "410100/other/高新技术产业开发区管理委员会", .city, .other),
    Expected("郑州市郑东新区管理委员会", "410100/other/郑东新区管理委员会", .city, .other),
    Expected("苏州工业园区管理委员会", "320500/other/工业园区管理委员会", .city, .other),
    Expected(
      "河南省人民政府国有资产监督管理委员会",
      "410000/department/国有资产监督管理委员会", .province, .department),
    Expected("北京市城市管理委员会", "110000/department/城市管理委员会", .province, .department),
    Expected("新疆生产建设兵团", "660000/government", .province, .government),
    Expected("新疆生产建设兵团办公厅", "660000/office", .province, .office),
    Expected("新疆维吾尔自治区人民政府", "650000/government", .province, .government),
    Expected("石河子市人民政府", "659001/government", .county, .government),
    Expected("恩施州人民政府", "422800/government", .city, .government),
    Expected("恩施土家族苗族自治州人民政府", "422800/government", .city, .government),
    Expected("恩施市人民政府", "422801/government", .county, .government),
    Expected("管城区人民政府", "410104/government", .county, .government),
    Expected("管城回族区教育局", "410104/department/教育局", .county, .department),
    Expected("内蒙古教育厅", "150000/department/教育厅", .province, .department),
    Expected("洛阳教育局", "410300/department/教育局", .city, .department),
    Expected("河南郑州市教育局", "410100/department/教育局", .city, .department),
    Expected("荆州市公安局", "421000/department/公安局", .city, .department),
    Expected("公安县公安局", "421022/department/公安局", .county, .department),
    Expected("东方市市场监督管理局", "469007/department/市场监督管理局", .county, .department),
    Expected("荥阳市场监督管理局", "410182/department/市场监督管理局", .county, .department),
    Expected("大兴安岭地区行政公署", "232700/government", .city, .government),
    Expected("河南省人民政府驻北京办事处", "410000/department/驻北京办事处", .province, .department),
    Expected("郑州市中心医院", "410100/other/中心医院", .city, .other),
    Expected("郑州市公共资源交易中心", "410100/other/公共资源交易中心", .city, .other),
    Expected(
      "国家税务总局郑州市税务局", "410100/department/税务局", .city, .department),
    Expected("郑州市公安局上街分局", "410100/department/公安局上街分局", .city, .department),
    Expected("香港特别行政区政府", "810000/government", .province, .government),
    Expected("上街区区政府", "410106/government", .county, .government),
    Expected("海南藏族自治州人民政府", "632500/government", .city, .government),
    Expected("海南省人民政府", "460000/government", .province, .government),
    Expected("吉林省吉林市昌邑区人民政府", "220202/government", .county, .government),
    Expected("国家统计局河南调查总队", "410000/other/国家统计局调查总队", .province, .other),
  ]

  static let unusual: [Expected] = [
    Expected("杭州市萧山区人民政府办公室(研究室)", "330109/office", .county, .office),
    Expected(
      "商丘市自然资源和规划局(林业局)", "411400/department/自然资源和规划局(林业局)", .city,
      .department),
    Expected(
      "武汉东湖新技术开发区管委会", "420100/other/东湖新技术开发区管理委员会", .city, .other),
    Expected("广西教育厅", "450000/department/教育厅", .province, .department),
    Expected("黔东南州人民政府办公室", "522600/office", .city, .office),
    Expected("长阳县人民政府", "420528/government", .county, .government),
    Expected("阿拉善左旗人民政府", "152921/government", .county, .government),
    Expected("锡林郭勒盟行政公署", "152500/government", .city, .government),
    Expected("大理州大理市人民政府", "532901/government", .county, .government),
    Expected("东莞市长安镇人民政府", "441900/subdistrict/长安镇人民政府", .township, .subdistrict),
    Expected("沈阳市和平区", "210102/government", .county, .government),
    Expected("郑州海关", "410100/other/海关", .city, .other),
  ]

  @Test(arguments: unusual)
  func resolvesUnusualNames(_ expected: Expected) { check(expected) }

  @Test(arguments: known)
  func resolvesNames(_ expected: Expected) { check(expected) }

  static let abolished: [Expected] = [
    Expected("北京市崇文区人民政府", "110103/government", .county, .government),
    Expected("崇文区人民政府", "110103/government", .county, .government),
    Expected("洛阳市吉利区人民政府", "410306/government", .county, .government),
    // One place under another name has one id in every year.
    Expected("偃师市人民政府", "410307/government", .county, .government),
    Expected("偃师市教育局", "410307/department/教育局", .county, .department),
    Expected("洛阳市偃师区人民政府", "410307/government", .county, .government),
    Expected("天津市塘沽区人民政府", "120107/government", .county, .government),
    Expected("即墨市教育局", "370215/department/教育局", .county, .department),
    Expected("莱芜市人民政府", "371200/government", .city, .government),
    Expected("巢湖市人民政府", "340181/government", .county, .government),
    Expected("济南市莱芜区人民政府", "370116/government", .county, .government),
    Expected("莱芜市莱城区人民政府", "370116/government", .county, .government),
    Expected("蓬莱市人民政府", "370684/government", .county, .government),
    Expected("孟津县人民政府", "410322/government", .county, .government),
    Expected("达县人民政府", "511703/government", .county, .government),
    Expected("沙县人民政府", "350405/government", .county, .government),
    Expected("巢湖市居巢区人民政府", "340181/government", .county, .government),
  ]

  @Test(arguments: abolished)
  func resolvesAbolishedRegions(_ expected: Expected) { check(expected) }

  static let ambiguous: [Expected] = [
    Expected("鼓楼区人民政府", "unknown/鼓楼区人民政府", .county, .government),
    Expected("鼓楼区人民政府", "320106/government", .county, .government, "南京市鼓楼区位于江苏省"),
    Expected("鼓楼区人民政府", "410204/government", .county, .government, "按照开封市政府要求"),
    Expected("鼓楼区人民政府", "410204/government", .county, .government, "河南省政府办公厅印发"),
    Expected("鼓楼区人民政府", "unknown/鼓楼区人民政府", .county, .government, "江苏省政务公开"),
    Expected("鼓楼区人民政府", "unknown/鼓楼区人民政府", .county, .government, "南京市与徐州市"),
    Expected("鼓楼区教育局", "350102/department/教育局", .county, .department, "福州市教育局"),
    Expected("市中区人民政府", "unknown/市中区人民政府", .county, .government),
    Expected("市中区人民政府", "370402/government", .county, .government, "山东省枣庄市市中区"),
    Expected("朝阳区人民政府", "unknown/朝阳区人民政府", .county, .government),
    Expected("朝阳区人民政府", "110105/government", .county, .government, "北京市政府"),
    Expected("朝阳区人民政府", "220104/government", .county, .government, "吉林省"),
    Expected("城关区人民政府办公室", "620102/office", .county, .office, "甘肃省兰州市"),
    Expected("城关区人民政府办公室", "unknown/城关区人民政府办公室", .county, .office, "甘肃与西藏"),
    Expected("通州区人民政府", "320612/government", .county, .government, "南通市"),
    Expected("城区街道办事处", "unknown/城区街道办事处", .township, .subdistrict),
  ]

  @Test(arguments: ambiguous)
  func asksTheDocument(_ expected: Expected) { check(expected) }

  static let undecided: [Expected] = [
    Expected("福田街道", "unknown/福田街道", .township, .subdistrict),
    Expected("某某市教育局", "unknown/某某市教育局", nil, .department),
    Expected("某某县人民政府", "unknown/某某县人民政府", .county, .government),
    Expected("某某县人民政府办公室", "unknown/某某县人民政府办公室", .county, .office),
    Expected("郑州市某某区人民政府", "unknown/郑州市某某区人民政府", .county, .government),
    Expected("郑州市某某区教育局", "unknown/郑州市某某区教育局", .county, .department),
    Expected("郑州市某某县某某镇人民政府", "unknown/郑州市某某县某某镇人民政府", .township, .subdistrict),
    Expected("河南省某某市教育局", "unknown/河南省某某市教育局", nil, .department),
    Expected("河南省某某市", "unknown/河南省某某市", nil, nil),
    Expected("河南省某某市人民政府", "unknown/河南省某某市人民政府", nil, .government),
    Expected("区政府办", "unknown/区政府办", .county, .office),
    Expected("省政府办公厅", "unknown/省政府办公厅", .province, .office),
    Expected("市政府", "unknown/市政府", nil, .government),
    Expected("教育厅", "unknown/教育厅", .province, .department),
    Expected("公安局", "unknown/公安局", nil, .department),
    Expected("朝阳教育局", "unknown/朝阳教育局", nil, .department),
    Expected("吉林教育局", "unknown/吉林教育局", nil, .department),
    Expected("新区管委会", "unknown/新区管委会", nil, .other),
    Expected("国家发展和改革委员会", "unknown/国家发展和改革委员会", .national, .department),
    Expected("国家税务总局", "unknown/国家税务总局", .national, .department),
    Expected("教育部", "unknown/教育部", .national, .department),
    Expected("中华人民共和国教育部", "unknown/中华人民共和国教育部", .national, .department),
    Expected("国务院办公厅", "unknown/国务院办公厅", .national, .office),
    Expected("某某", "unknown/某某", nil, nil),
    Expected("", "unknown/", nil, nil),
  ]

  @Test(arguments: undecided)
  func leavesTheRestUndecided(_ expected: Expected) { check(expected) }

  @Test func tellsTheScope() {
    func scope(_ name: String) -> ReportScope? {
      AgencyResolver.resolve(name: Array(name.utf16)).scope
    }
    #expect(scope("郑州市人民政府") == .territory)
    #expect(scope("郑州市人民政府(本级)") == .own)
    #expect(scope("郑州市人民政府办公室") == .own)
    #expect(scope("嵩县大章镇人民政府") == .own)
    #expect(scope("某某") == nil)
  }

  @Test func preparesTheDocumentOnlyWhereItMustAsk() {
    var asked = 0
    func document() -> [UInt16] {
      asked += 1
      return Array("江苏省南京市".utf16)
    }
    let clear = AgencyResolver.resolve(name: Array("上街区人民政府".utf16), document: document)
    #expect(clear.id == "410106/government")
    #expect(asked == 0)
    let hinted = AgencyResolver.resolve(name: Array("鼓楼区人民政府".utf16), document: document)
    #expect(hinted.id == "320106/government")
    #expect(asked == 1)
  }

  private func check(_ expected: Expected) {
    let agency = AgencyResolver.resolve(
      name: Array(expected.name.utf16), document: Array(expected.document.utf16))
    #expect(agency.id == expected.id)
    #expect(agency.level == expected.level)
    #expect(agency.kind == expected.kind)
    #expect(agency.name == expected.name)
    let code = expected.id.hasPrefix("unknown/") ? nil : Int(expected.id.prefix(6))
    #expect(agency.region == code)
  }

  /// F13 and its kind: however a title shortens the name, the organ has one id.
  static let spellings: [(String, [String])] = [
    (
      "440103/subdistrict/南源街道办事处",
      [
        "广州市荔湾区人民政府南源街道办事处", "荔湾区人民政府南源街道办事处", "荔湾区南源街道办事处", "荔湾区南源街道", "荔湾区南源街道办",
        "荔湾区南源街办", "荔湾区南源办事处", "荔湾区政府南源街道办事处", "广东省广州市荔湾区南源街道办事处(本级)",
      ]
    ),
    (
      "410325/subdistrict/大章镇人民政府",
      [
        "嵩县大章镇人民政府", "嵩县大章镇政府", "嵩县大章镇", "嵩县人民政府大章镇人民政府", "洛阳市嵩县大章镇人民政府", "嵩县大章镇人民政府办公室",
      ]
    ),
    ("410325/department/教育局", ["嵩县教育局", "嵩县人民政府教育局", "嵩县政府教育局", "嵩县教育局(本级)", "嵩县教育局(机关)"]),
    ("410325/department/卫生健康委员会", ["嵩县卫生健康委员会", "嵩县卫生健康委"]),
    ("410325/office", ["嵩县人民政府办公室", "嵩县政府办公室", "嵩县政府办", "嵩县人民政府办", "嵩县政府办公室(本级)"]),
    (
      "410100/other/经济技术开发区管理委员会",
      [
        "郑州经济技术开发区管理委员会", "郑州经济技术开发区管委会", "郑州经济技术开发区", "郑州市经济技术开发区管委会", "郑州市经济技术开发区",
      ]
    ),
    ("440800/other/海关", ["湛江海关", "湛江海关关区", "中华人民共和国湛江海关"]),
    ("unknown/拱北海关", ["拱北海关", "拱北海关关区", "中华人民共和国拱北海关"]),
    ("440103/subdistrict/沙面街道办事处", ["荔湾区沙面街道办事处", "广州市荔湾区沙面街", "广州市荔湾区沙面街办事处"]),
    ("230103/subdistrict/文化街街道办事处", ["哈尔滨市南岗区文化街街道办事处", "哈尔滨市南岗区文化街办事处"]),
    ("410325/department/税务局", ["嵩县税务局", "国家税务总局嵩县税务局"]),
    ("410325/department/卫健委", ["嵩县卫健委"]),
    ("410325/department/交通委员会", ["嵩县交通委"]),
    ("440103/other/步行街", ["广州市荔湾区步行街"]),
  ]

  /// 区, 市 and 县 before a department stand for the region it leaves out.
  @Test(
    arguments: [
      ("区教育局", "郑州市/上街区", "410106/department/教育局"), ("教育局", "郑州市/上街区", "410106/department/教育局"),
      ("县教育局", "郑州市/上街区", "unknown/县教育局"), ("区教育局", "郑州市", "unknown/区教育局"),
      ("市教育局", "郑州市", "410100/department/教育局"), ("县审计局", "嵩县", "410325/department/审计局"),
    ])
  func aRankStandsForTheRegion(name: String, folders: String, id: String) {
    let agency = AgencyResolver.resolve(
      name: Array(name.utf16), document: { [] },
      folders: { folders.split(separator: "/").map { Array($0.utf16) } }
    ).agency
    #expect(agency.id == id)
    #expect(agency.name == name)
  }

  @Test(
    arguments: [
      ("郑州市上街区教育局", true), ("甲县乙镇人民政府", true), ("某某局", true), ("上街区人民政府", true), ("上街区", false),
      ("政务公开办公室", false), ("目录", false), ("总体情况", false), ("", false), ("本局", false),
    ])
  func namesOfOrgans(name: String, isOrgan: Bool) {
    #expect(AgencyResolver.namesOrgan(Array(name.utf16)) == isOrgan)
  }

  @Test(arguments: spellings)
  func oneOrganHasOneID(id: String, names: [String]) {
    for name in names {
      #expect(AgencyResolver.resolve(name: Array(name.utf16)).id == id, "\(name)")
    }
  }

  /// Words of a name that look like the government it belongs to, and are the organ's own.
  @Test(arguments: [
    ("郑州市政府采购中心", "410100/other/政府采购中心"), ("郑州市政府投资评审中心", "410100/other/政府投资评审中心"),
    ("北京市朝阳区建外地区办事处", "110105/subdistrict/建外地区办事处"),
  ])
  func wordsOfItsOwnStay(name: String, id: String) {
    #expect(AgencyResolver.resolve(name: Array(name.utf16)).id == id)
  }

  /// F14: customs and the border inspection belong to no county; compass regions are no county either.
  @Test(arguments: [
    "湛江海关关区", "黄埔海关", "湛江海关", "广东出入境边防检查总站", "国家能源局华中监管局", "华北地区管理局", "西北地区税务局",
  ])
  func organsAcrossCounties(name: String) {
    let agency = AgencyResolver.resolve(name: Array(name.utf16))
    #expect(agency.level != .county)
    #expect(agency.kind == .other || agency.kind == .department)
  }

  /// The folders decide the region last: behind the name and the document.
  @Test(
    arguments: [
      ("南源街道", "", ["广州市", "荔湾区"], "440103/subdistrict/南源街道办事处", true),
      ("南源街道", "", ["2020年", "荔湾区", "年报"], "440103/subdistrict/南源街道办事处", true),
      ("南源街道", "", ["广州市"], "unknown/南源街道", false),
      ("南源街道", "", ["荔湾区材料"], "unknown/南源街道", false),
      ("南源街道", "广州市荔湾区南源街道办事处编制", ["越秀区"], "440103/subdistrict/南源街道办事处", false),
      ("教育局", "", ["郑州市"], "410100/department/教育局", true),
      ("教育局", "", ["河南省"], "unknown/教育局", false),
      ("教育厅", "", ["河南省"], "410000/department/教育厅", true),
      ("鼓楼区教育局", "", ["南京市"], "320106/department/教育局", true),
      ("鼓楼区教育局", "徐州市", ["南京市"], "320302/department/教育局", false),
      ("荔湾区教育局", "", ["越秀区"], "440103/department/教育局", false),
      ("石岐街道", "", ["中山市"], "442000/subdistrict/石岐街道办事处", true),
      ("甲县教育局", "", ["嵩县"], "unknown/甲县教育局", false),
    ] as [(String, String, [String], String, Bool)])
  func foldersDecideLast(
    name: String, document: String, folders: [String], id: String, isPlaced: Bool
  ) {
    let found = AgencyResolver.resolve(
      name: Array(name.utf16), document: { Array(document.utf16) },
      folders: { folders.map { Array($0.utf16) } })
    #expect(found.agency.id == id)
    #expect(found.isPlacedByFolder == isPlaced)
  }
}
