import Intake

/// Reads what the prose of a report says in words, in one pass over it.
enum ContentsReader {
  /// The contents of the narrative.
  ///
  /// - Parameters:
  ///   - text: The prose without the furniture of pages.
  ///   - regions: Its regions.
  ///   - whole: The text that the prose was taken of, where the headings stand and the date below.
  static func read(
    _ text: ScannedText, _ regions: [NarrativeRegions.Region], of whole: ScannedText,
    _ narrative: NarrativeRegions, headings: [SectionHeading], title: SourceSpan?, reportYear: Int?
  ) -> NarrativeContents {
    let prose = ContentsText(text, regions)
    var contents = NarrativeContents()
    contents.citations = CitationReader.read(prose)
    contents.years = YearReader.read(prose, reportYear: reportYear)
    if let signature = YearReader.signature(of: whole, narrative) {
      contents.years.append(signature)
    }
    contents.feeStatement = feeStatement(prose)
    contents.sections = SectionContentReader.read(
      whole, narrative.regions, headings: headings, title: title)
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
