import Intake

/// The channels that words name, so that a whole may be told to have exactly those of its parts.
struct ChannelNames: OptionSet, Sendable {
  let rawValue: UInt16

  static let website = ChannelNames(rawValue: 1 << 0)
  static let newMedia = ChannelNames(rawValue: 1 << 1)
  static let wechat = ChannelNames(rawValue: 1 << 2)
  static let microblog = ChannelNames(rawValue: 1 << 3)
  static let shortVideo = ChannelNames(rawValue: 1 << 4)
  static let headlines = ChannelNames(rawValue: 1 << 5)
  static let application = ChannelNames(rawValue: 1 << 6)
  /// Print, broadcast and boards.
  static let offline = ChannelNames(rawValue: 1 << 7)
  /// 等, 其他: more than is named.
  static let more = ChannelNames(rawValue: 1 << 8)

  /// The words, and what they name.
  private static let words: [([UInt16], ChannelNames)] = [
    (.website, "网站 门户 政务网"), (.newMedia, "新媒体"), (.wechat, "微信 公众号 订阅号 服务号"),
    (.microblog, "微博"), (.shortVideo, "抖音 快手 视频号 短视频"), (.headlines, "头条"),
    (.application, "客户端 小程序 应用 平台 APP app"),
    (.offline, "公报 报刊 报纸 电视 广播 公示栏 公告栏 宣传栏 电子屏 档案馆 图书馆 查阅点"), (.more, "等 其他 其它 各"),
  ].flatMap { name, words in words.split(separator: " ").map { (Array($0.utf16), name) } }

  private static let firsts: [UInt16] = words.map { $0.0[0] }
  /// One bit for the last six bits of each first code: most codes begin no word.
  private static let firstBits: UInt64 = firsts.reduce(0) { $0 | 1 << UInt64($1 & 63) }

  /// The channels named in a range of a text.
  ///
  /// - Complexity: O(codes · words).
  init(in text: borrowing ScannedText, _ range: Range<Int>) {
    self = []
    let bits = Self.firstBits
    for start in range {
      let first = text[start]
      if bits >> UInt64(first & 63) & 1 == 0 { continue }
      for index in Self.firsts.indices where Self.firsts[index] == first {
        let (word, name) = Self.words[index]
        if text.length(of: word, at: start, before: range.upperBound) != nil { formUnion(name) }
      }
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Whether exactly one is named.
  var isOne: Bool { rawValue.nonzeroBitCount == 1 }
}
