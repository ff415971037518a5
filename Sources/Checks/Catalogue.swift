extension Check {
  /// Every check, in the order of the ids.
  public static let catalogue: [Check] = [
    applicationsOutOfBalance,
    missingSectionOrTable,
    editionOutOfPlace,
    unreadCells,
    negativeOrFractionalCount,
    unitOrDecimalsInCell,
    stockBelowZero,
    rulesWithoutPower,
    caseFileWithoutDecisions,
    emptyTableAgainstNarrative,
    conflictingYear,
    duplicateReport,
    countAgainstTable,
    shareAgainstTable,
    partsOutOfWhole,
    oneThingTwoValues,
    growthInSentence,
    growthAgainstLastYear,
    silentOnDisputes,
    deniedDisputes,
    staleYear,
    misnumberedDocument,
    unstatedProcessingFee,
    emptySection,
    missingRequiredContent,
    applicantsOutOfSum,
    resultsOutOfSum,
    outcomesOutOfSum,
    narrativeOfAnotherOrgan,
    narrativeOfLastYear,
    phraseOfAnotherOrgan,
    headlineFiguresOfAnotherReport,
    cellsOfAnotherReport,
  ]

  /// The check with an id; nil where there is none.
  public static func withID(_ id: String) -> Check? { catalogue.first { $0.id == id } }
}
