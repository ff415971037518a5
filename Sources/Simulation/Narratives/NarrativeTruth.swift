import Forms

/// The line of NDJSON that says what was planted in a report's prose, and where.
///
/// `{"source","agency_id","year","edition","layout","narrative","table_faults","copy","faults",
/// "sentences"}`. A copy has `source`, `organ_year` and `changed_share`. A fault has `fault`, `also`,
/// `cells`, `section`, `shape`, `stated`, `expected`, `sentence`, `places`; a place has `start` and
/// `end` in bytes, `line` and `column` from 1, and `text`. Every sentence of the prose has `shape`,
/// `figures` (whether it states figures of the report itself), `section` and its place without text.
public enum NarrativeTruth {
  /// Appends the line of a report.
  ///
  /// - Parameter copied: The path of the report that was copied, if any.
  public static func appendLine(
    of report: SimulatedReport, source: String, copied: String?, to line: inout [UInt8]
  ) {
    var object = JSONText()
    object.open("{")
    object.member("source", source)
    object.member("agency_id", report.organ.agencyID)
    object.member("year", report.year)
    object.member("edition", report.edition.name)
    object.member("layout", report.layout.rawValue)
    object.name("table_faults")
    object.list(report.faults.map(\.fault.rawValue))
    object.name("copy")
    if let copy = report.copy, let copied {
      object.open("{")
      object.member("source", copied)
      object.member("year", copy.source.year)
      object.member("changed_share", thousandths: Exponential.nearest(copy.changedShare * 1_000))
      object.close("}")
    } else {
      object.raw("null")
    }
    object.name("faults")
    object.open("[")
    for fault in report.narrativeFaults { append(fault, to: &object) }
    object.close("]")
    object.name("sentences")
    object.open("[")
    for sentence in report.sentences { append(sentence, to: &object) }
    object.close("]")
    object.close("}")
    line.append(contentsOf: object.bytes)
    line.append(0x0A)
  }

  private static func append(_ fault: PlantedNarrativeFault, to object: inout JSONText) {
    object.open("{")
    object.member("fault", fault.fault.rawValue)
    object.name("also")
    object.list(fault.also.map(\.rawValue))
    object.name("cells")
    object.list(fault.cells.map(\.id))
    object.member("section", fault.section)
    object.member("shape", fault.shape)
    object.member("stated", fault.stated)
    object.member("expected", fault.expected)
    object.name("sentence")
    if let sentence = fault.sentence {
      append(sentence, to: &object)
    } else {
      object.raw("null")
    }
    object.name("places")
    object.open("[")
    for place in fault.places { append(place, to: &object) }
    object.close("]")
    object.close("}")
  }

  private static func append(_ sentence: NarrativeSentence, to object: inout JSONText) {
    object.open("{")
    object.member("shape", sentence.shape)
    object.name("figures")
    object.raw(sentence.statesFigures ? "true" : "false")
    object.member("section", sentence.section)
    position(sentence.place, in: &object)
    object.close("}")
  }

  private static func append(_ place: NarrativePlace, to object: inout JSONText) {
    object.open("{")
    position(place, in: &object)
    object.member("text", place.text)
    object.close("}")
  }

  private static func position(_ place: NarrativePlace, in object: inout JSONText) {
    object.member("start", place.range.lowerBound)
    object.member("end", place.range.upperBound)
    object.member("line", place.line)
    object.member("column", place.column)
  }
}
