/// The Kangxi and CJK radicals that text of a PDF may hold in place of ordinary characters.
enum Radical {
  /// The look-alike of each ordinary character that has one.
  static let lookAlike: [Unicode.Scalar: String] = [
    "一": "\u{2F00}", "二": "\u{2F06}", "八": "\u{2F0B}", "人": "\u{2F08}", "十": "\u{2F17}",
    "力": "\u{2F12}", "口": "\u{2F1D}", "土": "\u{2F1F}", "大": "\u{2F24}", "子": "\u{2F26}",
    "小": "\u{2F29}", "山": "\u{2F2D}", "工": "\u{2F2F}", "干": "\u{2F32}", "心": "\u{2F3C}",
    "户": "\u{2F3E}", "手": "\u{2F3F}", "支": "\u{2F40}", "文": "\u{2F42}", "方": "\u{2F45}",
    "无": "\u{2F46}", "日": "\u{2F47}", "月": "\u{2F49}", "止": "\u{2F4C}", "水": "\u{2F54}",
    "生": "\u{2F63}", "用": "\u{2F64}", "目": "\u{2F6C}", "立": "\u{2F74}", "老": "\u{2F7C}",
    "自": "\u{2F83}", "至": "\u{2F84}", "行": "\u{2F8F}", "里": "\u{2FA5}", "金": "\u{2FA6}",
    "面": "\u{2FAF}", "首": "\u{2FB8}", "高": "\u{2FBC}", "西": "\u{2EC4}", "民": "\u{2EA0}",
    "门": "\u{2ED4}", "长": "\u{2ED3}", "见": "\u{2EC5}", "页": "\u{2EDA}", "网": "\u{2F79}",
  ]
}
