/// Random texts made of the pieces that titles are made of, and of anything.
struct Junk {
  private var state: UInt64
  private let pieces: [[UInt16]] = [
    "郑州市", "上街区", "朝阳区", "市", "区", "县", "镇", "人民", "政府", "政府信息公开", "信息公开",
    "年度报告", "年报", "报告", "2021", "年", "年度", "二〇二一", "(", ")", "《", "》", "附件", ":",
    "关于", "办公室", "办", "局", "公安", "教育", "国家", "国务院", "开发区", "管委会", "中共", "厅", "河南",
    "吉林", "恩施", "州", "东方市场", "(本级)", ">", "、", "9999", "1", "国家税务总局",
  ].map { Array($0.utf16) }

  /// Creates a source that always gives the same texts for a seed.
  init(seed: UInt64) { state = seed }

  /// The next text.
  mutating func text() -> [UInt16] {
    var text: [UInt16] = []
    for _ in 0..<next(14) {
      text += next(8) == 0 ? [UInt16(next(0xFFFF))] : pieces[next(pieces.count)]
    }
    return text
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
