/// The words that organs' names are made of.
enum OrganWords {
  /// Endings that mean the general office of a government.
  static let office = WordList(
    """
    人民政府办公室 人民政府办公厅 人民政府办 政府办公室 政府办公厅 政府办
    行政公署办公室 行署办公室 行署办
    """)
  /// Names of that office that leave out the government.
  static let bareOffice = WordList("办公室 办公厅")
  /// What stands for the region in the name of a department that leaves it out: 区教育局.
  static let rank = WordList("区 县 市 旗 省 州")
  /// Endings that mean a government.
  static let government = WordList("人民政府 政府 行政公署 行署")
  /// Endings that mean a subdistrict, town or township.
  static let subdistrict = WordList(
    "街道办事处 街道办 街道 街办 办事处 镇 乡 苏木")
  /// Beginnings of offices that represent an organ elsewhere.
  static let mission = WordList("驻 人民政府驻 政府驻")
  /// Endings that mean the administration of a development zone or the like.
  static let zone = WordList("管理委员会 管委会 管理委员会办公室 管委会办公室")
  /// Endings like those that yet mean a department.
  static let departmentalCommission = WordList(
    "监督管理委员会 城市管理委员会 市容管理委员会 城乡管理委员会 行政管理委员会")
  /// Endings that mean a committee of residents.
  static let residents = WordList("居民委员会 村民委员会 居委会 村委会")
  /// Endings that mean a department.
  static let department = WordList("局 厅 委员会 委 署 处 办公室 办 研究室")
  /// Those of them that nothing else ends with.
  static let bureau = WordList("局 厅 委员会")
  /// Endings that mean some other organ.
  static let other = WordList(
    """
    中心 学校 小学 中学 大学 学院 幼儿园 医院 公司 集团 银行 法院 检察院 研究院 研究所 所 站 馆
    协会 学会 联合会 总工会 基金会 合作社 总社 联社 总队 支队 大队 中队 队 分局 海关 海关关区 关区 监狱 部
    居民委员会 村民委员会 居委会 村委会 兵团 林场 农场 社区 园区 开发区 示范区 新区 保税区 试验区
    """)
  /// Endings of organs that the customs or the border inspection run across counties.
  static let acrossCounties = WordList("海关 关区 边防检查站 边防检查总站 边检站 边检总站")
  /// The fields of departments, as their names begin with them.
  static let field = WordList(
    """
    教育 教体 公安局 公安厅 公安分局 财政 民政 司法 审计 统计 税务 交通 水利 水务 农业 农牧 农林 林业
    卫生 卫健 文化 文旅 文广 广播 人力 人社 住房 住建 城市 城管 城乡 自然 生态 环境 环保 商务 市场 应急
    退役 医疗 医保 发展 发改 科技 科学 工业 工信 经济和 经信 体育 信访 粮食 机关 国资 国有 金融 气象 档案
    扶贫 乡村 行政 政务 审批 大数据 民族 民宗 宗教 外事 侨务 人防 人民防空 园林 规划 国土 质量 质监 工商
    食品 药品 安全 安监 监察 烟草 邮政 畜牧 海洋 渔业 旅游 物价 房产 房管 市政 供销 残疾 消防 移民 地震
    税 统战 投资 招商 口岸 知识 公共
    """)
  /// Words after the short form of a region that show it to be one.
  static let afterShortName = WordList(
    """
    人民政府 政府 办公室 办公厅 行署 行政公署 高新 经济技术 经济开发 经开 国家 综合保税 保税 航空港 工业园
    自由贸易 自贸 出口加工 城乡一体化 产业 临空 旅游度假 开发区 示范区 海关 海事 调查 监管局 中心支行 市政管理
    市场监 省直 市直 出入境 边防检查 检验检疫
    """)
  /// Zones that are no divisions of their own, though their names end like those of districts.
  static let zoneEnding = WordList(
    """
    新区 园区 开发区 示范区 社区 景区 库区 港区 城区 市区 郊区 片区 校区 度假区 保税区 试验区 实验区 集聚区
    保护区 矿区 林区 牧区 灌区 经济区 加工区 功能区 风景区 名胜区 管理区 高新区 经开区 特区 山区 湖区 老区
    关区 华北地区 东北地区 西北地区 西南地区 华东地区 华南地区 华中地区 中南地区
    """)
  /// What follows 市 where it belongs to the next word: 市场, 市政.
  static let wordOfMarket = WordList("场监 场发 场服 政管 政公 政园 政工 政设")
}

extension OrganWords {
  /// Beginnings that name the state or its council.
  static let state = WordList("国务院 中华人民共和国")
  /// Central bodies whose branches bear their name before that of a region.
  static let centralBody = WordList(
    """
    国家税务总局 国家统计局 国家外汇管理局 国家矿山安全监察局 国家煤矿安全监察局 国家能源局 国家邮政局
    国家粮食和物资储备局 国家金融监督管理总局 中国人民银行 中国银行保险监督管理委员会 中国银保监会
    中国证券监督管理委员会 中国证监会 审计署 财政部 中国气象局 中国地震局 中华人民共和国 自然资源部 水利部
    生态环境部 海关总署
    """)
  /// Ministries and the like under the name they use in titles.
  static let ministry = WordList(
    """
    外交部 国防部 教育部 科学技术部 科技部 工业和信息化部 公安部 国家安全部 民政部 司法部 财政部
    人力资源和社会保障部 自然资源部 生态环境部 环境保护部 住房和城乡建设部 交通运输部 水利部 农业农村部 农业部
    商务部 文化和旅游部 文化部 退役军人事务部 应急管理部 国土资源部 审计署 海关总署 中国人民银行 中国气象局
    中国地震局 中国证券监督管理委员会 中国证监会 中国银行保险监督管理委员会 中国银保监会 中国民用航空局
    """)
  /// The beginning of the other central bodies.
  static let national = WordList("国家")
  /// That beginning where it tells the rank of a zone.
  static let nationalGrade = WordList("国家级 国家高新 国家经济")
  /// Endings of central bodies.
  static let nationalEnding = WordList("局 委员会 委 办公室 署")
  /// Prefixes of party organs.
  static let party = WordList("中国共产党 中共")
  /// An ending that restricts a report to the organ itself.
  static let itself = WordList("(本级) 本级 (机关) 机关本级")
}
