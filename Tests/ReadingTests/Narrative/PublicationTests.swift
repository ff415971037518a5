import Testing

@testable import Reading

/// What of all that was published the numbers of a sentence count.
@Suite struct PublicationTests {
  /// What a number of a sentence was typed to count; nil for what is no whole.
  typealias Truth = (value: Int, publication: Publication?)

  private func published(_ sentence: String) -> [Truth] {
    let truth = SentenceTruth(
      file: "", line: 0, group: "publication",
      context: StatementContext(kind: "government", year: 2021),
      heading: nil, lines: [sentence], statements: [])
    return SentenceComparison.read(truth).statements.map { statement in
      guard case .published(let publication) = statement.subject else {
        return (Int(statement.value.millionths / 1_000_000), nil)
      }
      return (Int(statement.value.millionths / 1_000_000), publication)
    }
  }

  static let sentences: [(String, [Truth])] = [
    ("全年网站公开信息640条。", [(640, .website)]),
    ("网站年内发布的640条信息中，图表偏少。", [(640, .website)]),
    // Sent to another body's website.
    ("向河南省政府网站报送信息240条。", [(240, nil)]),
    // All channels, and each of them.
    ("通过网站、新媒体等渠道公开信息500条，其中网站300条，新媒体200条。", [(500, nil), (300, .website), (200, .newMedia)]),
    ("通过网站、新媒体公开防汛信息500条，其中网站300条，新媒体200条。", [(500, nil), (300, nil), (200, nil)]),
    ("全年刊发政务信息500条，其中网站300条，新媒体200条。", [(500, .any), (300, .website), (200, .newMedia)]),
    // A newsletter of the office's own.
    ("全年编发政务信息50条。", [(50, nil)]),
    ("网站300条，新媒体200条，全年主动公开总量500条。", [(300, .website), (200, .newMedia), (500, nil)]),
    ("网站政策栏目300条，新媒体200条，全年主动公开总量500条。", [(300, nil), (200, .newMedia), (500, nil)]),
    ("在网站发布机构信息12条、政务动态30条、公示公告20条，全年共发布62条。", [(12, nil), (30, nil), (20, nil), (62, .website)]),
    // The clause before tells what was updated.
    ("抓实网站内容更新，共发布信息640条。", [(640, .website)]), ("抓实网站建设，共发布信息640条。", [(640, .any)]),
    ("抓实网站和公众号内容更新，共发布信息640条。", [(640, .any)]),
    // Accounts, none of which is all that social media have.
    ("公众号推送162条，微博发布13条，主动公开总量175条。", [(162, nil), (13, nil), (175, nil)]),
    ("公众号推送162条，微博发布13条，两个账号合计发布信息175条。", [(162, nil), (13, nil), (175, nil)]),
    // Material that explains policies.
    ("全年发布解读材料41篇。", [(41, .interpretations)]),
    (
      "全年制作解读材料41篇。政策解读方面，41篇解读材料中，图表偏少。", [(41, .interpretationsMade), (41, .interpretationsMade)]
    ),
    ("全年发布图文解读材料41篇。", [(41, nil)]), ("转载上级解读材料41篇。", [(41, nil)]),
    ("新媒体发布解读材料41篇。", [(41, nil)]), ("以问答形式发布解读材料41篇。", [(41, nil)]),
  ]

  @Test(arguments: sentences)
  func counts(_ sentence: String, _ truths: [Truth]) {
    let read = published(sentence)
    #expect(read.map(\.value) == truths.map(\.value))
    #expect(read.map(\.publication) == truths.map(\.publication))
  }
}
