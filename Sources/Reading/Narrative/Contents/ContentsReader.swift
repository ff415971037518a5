import Intake

/// Reads what the prose of a report says in words, in one pass over it.
enum ContentsReader {
  /// The contents of the narrative.
  static func read(
    _ text: ScannedText, _ narrative: NarrativeRegions, headings: [SectionHeading],
    title: SourceSpan?, reportYear: Int?
  ) -> NarrativeContents {
    let prose = ContentsText(text, narrative)
    var contents = NarrativeContents()
    contents.citations = CitationReader.read(prose)
    contents.years = YearReader.read(prose, reportYear: reportYear)
    contents.feeStatement = feeStatement(prose)
    contents.sections = SectionContentReader.read(prose, headings: headings, title: title)
    contents.requiredContents = RequiredContentReader.read(prose)
    contents.organPhrases = organPhrases(prose)
    return contents
  }

  /// The first words on the fee; those of section six before all others.
  private static func feeStatement(_ prose: ContentsText) -> FeeStatement? {
    let hits = prose.hits.filter { $0.word == .fee }
    let hit = hits.first { prose.regions[$0.region].section == .otherMatters } ?? hits.first
    return hit.map {
      FeeStatement(section: prose.regions[$0.region].section, span: prose.text.span($0.codes))
    }
  }

  /// The phrases of organs, without those in quotation marks or titles.
  private static func organPhrases(_ prose: ContentsText) -> [OrganPhrase] {
    prose.hits.compactMap { hit in
      guard case .organ(let index) = hit.word else { return nil }
      let range = prose.regions[hit.region].codes
      if let before = prose.previous(before: hit.codes.lowerBound, in: range),
        prose[before] == 0x22 || prose[before] == 0x300A
      {
        return nil
      }
      let entry = OrganPhraseList.entries[index]
      return OrganPhrase(
        text: entry.phrase, home: entry.home, span: prose.text.span(hit.codes))
    }
  }
}
