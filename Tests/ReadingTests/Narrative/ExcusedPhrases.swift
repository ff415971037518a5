/// What is stated wrongly of the sentences of `phrases.txt` and is still to be read: the sentence,
/// and the text of the statement, or `list`.
enum ExcusedPhrases {
  static let all: Set<[String]> = Set(outcomes + bodies + times + changes)

  /// Whose count, outcome or share it is.
  private static let outcomes = [
    ["办结依申请公开事项17件，其中申请人为自然人9件，办理结果8件为予以公开，1件为不掌握；申请人为企业8件，均予以公开。", "1件"],
    ["办结依申请公开事项17件，其中申请人为自然人9件，办理结果8件为予以公开，1件为不掌握；申请人为企业8件，均予以公开。", "8件"],
    ["共收到申请5件，均为自然人，其中3起为网上申请，2起为现场申请。", "3起"],
    ["40件申请中公开18件、部分公开6件，两项之和占60%。", "60%"],
    ["全年印发行政规范性文件9件，宣布失效3件，修订2件，截至年底继续有效57件。", "3件"],
  ]

  /// Whom it is said of.
  private static let bodies = [
    ["各镇（街道）共收到申请77件，占全区总量的38.5%。", "38.5%"],
    ["申请数量排名前五的部门合计收到申请占全市的46%，同比上升3个百分点。", "3个百分点"],
    ["对2022年12件申请进行回访，满意率100%。", "12件"],
  ]

  /// What time it is said of.
  private static let times = [
    ["截至2023年11月底，全县受理申请82件。", "82件"],
    ["2023年12月收到、2024年答复的申请有4件。", "4件"],
    ["十三五期间共办理申请187件。", "187件"],
  ]

  /// What changed, and how.
  private static let changes = [
    ["申请和答复数量同比分别增长12.5%和10.3%。", "12.5%"],
    ["受理申请数同比增加5件、办结数同比增加7件、结转数同比减少2件。", "2件"],
    ["依申请公开量比2023年增加1倍多。", "1倍"],
    ["新收申请量增长三成以上，复议量零增长。", "零增长"],
    // Read rightly; the typed truth does not say them.
    ["收到申请量同比翻了一番，达86件。", "2"],
    ["与前一年相比，收到申请数增加了四成。", "40"],
  ]
}
