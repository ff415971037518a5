import Agencies

/// The phrases that only organs of one kind use of themselves, and their homes.
///
/// A phrase belongs here only if no organ but those of its home has an honest use for it: 我办 does
/// not, because the office writes its government's report, nor 我市, which the districts of a city
/// say too.
enum OrganPhraseList {
  static let entries: [(phrase: String, home: OrganPhrase.Home)] = bodies + places + fields

  private static let bodies: [(phrase: String, home: OrganPhrase.Home)] = [
    ("我局", .organ(named: ["局", "署", "队"], foreignTo: [.government, .subdistrict])),
    ("我委", .organ(named: ["委", "会"], foreignTo: [.government, .subdistrict])),
    (
      "我校",
      .organ(
        named: ["校", "学", "教", "院"], foreignTo: [.government, .office, .department, .subdistrict])
    ),
    (
      "我院",
      .organ(
        named: ["院", "医", "卫", "校", "学"],
        foreignTo: [.government, .office, .department, .subdistrict])
    ),
    (
      "我镇",
      .organ(
        named: ["镇", "乡"], foreignTo: [.government, .office, .department, .subdistrict])
    ),
    (
      "我乡",
      .organ(
        named: ["镇", "乡"], foreignTo: [.government, .office, .department, .subdistrict])
    ),
    (
      "我街道",
      .organ(
        named: ["街", "办事处"], foreignTo: [.government, .office, .department, .subdistrict])
    ),
  ]

  private static let places: [(phrase: String, home: OrganPhrase.Home)] = [
    ("我县", .place(ending: "县")), ("我区", .place(ending: "区")), ("我旗", .place(ending: "旗")),
  ]

  private static let fields: [(phrase: String, home: OrganPhrase.Home)] = [
    ("服务型民政", ["民政"]), ("服务型税务", ["税"]), ("服务型财政", ["财政"]),
    ("服务型司法", ["司法"]), ("服务型公安", ["公安"]), ("服务型警务", ["公安"]),
    ("服务型卫生", ["卫生", "卫健"]), ("服务型卫健", ["卫生", "卫健"]),
    ("服务型教育", ["教", "学"]), ("服务型人社", ["人社", "人力"]),
    ("服务型国土", ["国土", "自然资源"]), ("服务型住建", ["住建", "住房", "建设"]),
    ("服务型交通", ["交通"]), ("服务型工商", ["工商", "市场监"]),
    ("服务型审计", ["审计"]), ("服务型统计", ["统计"]), ("服务型环保", ["环保", "环境"]),
    ("服务型城管", ["城管", "城市管理"]), ("服务型农业", ["农"]),
    ("服务型气象", ["气象"]), ("服务型档案", ["档案"]), ("服务型海关", ["海关"]),
    ("服务型应急", ["应急"]), ("服务型医保", ["医保", "医疗保障"]),
  ].map { (phrase: $0.0, home: OrganPhrase.Home.field(named: $0.1)) }
}
