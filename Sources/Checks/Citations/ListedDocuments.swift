import Reading

/// A document whose number is known.
struct ListedDocument: Sendable {
  /// Words that its title has, each of them.
  let words: [String]
  /// Words that the titles of other documents on the same matter have.
  var otherwise: [String] = []
  /// Where its title is left out: what kind of document it is called, which stands before its number,
  /// and what the sentence is about. Both together leave no other document.
  var description: (kind: String, matter: String)?
  /// Its number, and others that the same words may mean.
  let numbers: [DocumentNumber]

  /// Its own number.
  var number: DocumentNumber { numbers[0] }

  /// Whether a title names the document, as far as its words tell.
  func isNamed(by title: String) -> Bool {
    words.allSatisfy { title.contains(phrase: $0) }
      && !(otherwise + Self.derived).contains { title.contains(phrase: $0) }
      && !isJoined(in: title)
  }

  /// Whether a second document is joined to this one behind its words: 政府信息公开条例和有关通知. The
  /// number behind both is the second one's.
  private func isJoined(in title: String) -> Bool {
    let rest = words.compactMap { title.rest(behind: $0) }.min { $0.utf8.count < $1.utf8.count }
    return Self.joiners.contains { rest?.contains(phrase: $0) == true }
  }

  private static let joiners = ["和", "及", "与", "暨", "、"]

  /// Words of documents that follow from a listed one: those of a place, and plans to carry it out.
  private static let derived = [
    "省", "市", "县", "区", "州", "旗", "镇", "乡", "局", "实施方案", "分工", "任务分解", "实施意见", "贯彻落实", "解读",
    "转发", "责任清单", "台账",
  ]
}

extension ListedDocument {
  /// The documents on open government of the State Council and its office whose numbers public
  /// copies confirm. A document is added with its number as its issuer prints it, or left out.
  static let all: [ListedDocument] = [
    ListedDocument(
      words: ["2016年政务公开工作要点"], numbers: [DocumentNumber(.generalOffice, 2016, 19)]),
    ListedDocument(
      words: ["2019年政务公开工作要点"], numbers: [DocumentNumber(.generalOffice, 2019, 14)]),
    ListedDocument(
      words: ["2020年政务公开工作要点"], numbers: [DocumentNumber(.generalOffice, 2020, 17)]),
    ListedDocument(
      words: ["2021年政务公开工作要点"], numbers: [DocumentNumber(.generalOffice, 2021, 12)]),
    ListedDocument(
      words: ["2022年政务公开工作要点"], numbers: [DocumentNumber(.generalOffice, 2022, 8)]),
    ListedDocument(
      words: ["信息处理费管理办法"], description: ("办法", "处理费"),
      numbers: [DocumentNumber(.generalOfficeLetter, 2020, 109)]),
    ListedDocument(
      words: ["政府信息公开工作年度报告有关事项"], numbers: [oldForm]),
    // The form of 2019 bears the same words, and 试行, which citations leave out.
    ListedDocument(
      words: ["政府信息公开工作年度报告格式"],
      description: ("年度报告格式", "政府信息与政务公开办公室"), numbers: [newForm, oldForm]),
    ListedDocument(
      words: ["规范政府信息公开平台"],
      numbers: [DocumentNumber(.informationOfficeLetter, 2019, 61)]),
    ListedDocument(
      words: ["规章集中公开"], numbers: [DocumentNumber(.informationOfficeLetter, 2021, 33)]),
    ListedDocument(
      words: ["全面推进政务公开工作的意见"], otherwise: ["实施细则"],
      numbers: [DocumentNumber(.partyOffice, 2016, 8)]),
    ListedDocument(
      words: ["全面推进政务公开工作的意见", "实施细则"],
      numbers: [DocumentNumber(.generalOffice, 2016, 80)]),
    ListedDocument(
      words: ["政府网站发展指引"], numbers: [DocumentNumber(.generalOffice, 2017, 47)]),
    ListedDocument(
      words: ["重大建设项目批准和实施领域政府信息公开"],
      numbers: [DocumentNumber(.generalOffice, 2017, 94)]),
    ListedDocument(
      words: ["公共资源配置领域政府信息公开"],
      numbers: [DocumentNumber(.generalOffice, 2017, 97)]),
    ListedDocument(
      words: ["政务新媒体健康有序发展"], numbers: [DocumentNumber(.generalOffice, 2018, 123)]),
    ListedDocument(
      words: ["全面推进基层政务公开标准化规范化"],
      numbers: [DocumentNumber(.generalOffice, 2019, 54)]),
    regulations,
  ]

  /// The letter that prescribes the form of 2019.
  static let oldForm = DocumentNumber(.informationOfficeLetter, 2019, 60)
  /// The letter that prescribes the form of 2021.
  static let newForm = DocumentNumber(.informationOfficeLetter, 2021, 30)
  /// The Regulations, in force since 2019-05-15; Order 492 enacted the former ones.
  static let regulations = ListedDocument(
    words: ["政府信息公开条例"], numbers: [DocumentNumber(.order, nil, 711)])

  /// The document that a title names; nil where it names none of the list, or more than one.
  static func named(by title: String) -> ListedDocument? {
    let named = all.filter { $0.isNamed(by: title) }
    return named.count == 1 ? named[0] : nil
  }
}

extension ListedDocument {
  /// The document that a citation is of, by its title, or by its kind and the matter of its sentence;
  /// nil where these name none, or more than one.
  static func cited(by citation: Citation) -> ListedDocument? {
    guard let title = citation.title else { return nil }
    if let named = named(by: title) { return named }
    guard let sentence = citation.sentence, citation.number.series.isOfGeneralOffice else {
      return nil
    }
    let described = all.filter { $0.isDescribed(by: title, in: sentence) }
    return described.count == 1 ? described[0] : nil
  }

  private func isDescribed(by title: String, in sentence: String) -> Bool {
    guard let description, !Self.derived.contains(where: { title.contains(phrase: $0) }) else {
      return false
    }
    return title.ends(inPhrase: description.kind) && sentence.contains(phrase: description.matter)
  }
}

extension DocumentNumber.Series {
  /// Whether its documents are those of the General Office of the State Council.
  fileprivate var isOfGeneralOffice: Bool {
    switch self {
    case .generalOffice, .generalOfficeLetter, .secretariatLetter, .informationOfficeLetter: true
    case .stateCouncil, .partyOffice, .order: false
    }
  }
}

extension String {
  /// Whether the text ends with a phrase, compared by its bytes.
  fileprivate func ends(inPhrase phrase: String) -> Bool {
    utf8.count >= phrase.utf8.count && utf8.suffix(phrase.utf8.count).elementsEqual(phrase.utf8)
  }

  /// Whether a phrase stands in the text, compared by its bytes.
  fileprivate func contains(phrase: String) -> Bool { rest(behind: phrase) != nil }

  /// What stands behind the first place of a phrase, compared by its bytes; nil where it has none.
  fileprivate func rest(behind phrase: String) -> String? {
    let text = Array(utf8)
    let phrase = Array(phrase.utf8)
    guard let first = phrase.first, text.count >= phrase.count else { return nil }
    for start in 0...(text.count - phrase.count)
    where text[start] == first && text[start..<(start + phrase.count)].elementsEqual(phrase) {
      return String(decoding: text[(start + phrase.count)...], as: UTF8.self)
    }
    return nil
  }
}
