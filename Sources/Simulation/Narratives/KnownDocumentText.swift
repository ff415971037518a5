extension KnownDocument {
  /// The right number of the document.
  var number: String {
    switch self {
    case .regulations: "国务院令第711号"
    case .points2021: "国办发〔2021〕12号"
    case .points2022: "国办发〔2022〕8号"
    case .form: "国办公开办函〔2021〕30号"
    case .feeRule: "国办函〔2020〕109号"
    }
  }

  /// Numbers that nobody would read as the right one.
  var wrongNumbers: [String] {
    switch self {
    case .regulations: ["国务院令第771号", "国务院令第117号", "国务院令第712号", "国务院令第701号"]
    case .points2021: ["国办发〔2021〕11号", "国办发〔2021〕21号", "国办发〔2021〕2号", "国办发〔2020〕12号"]
    case .points2022: ["国办发〔2022〕9号", "国办发〔2022〕18号", "国办发〔2021〕8号", "国办发〔2022〕6号"]
    case .form: ["国办公开办函〔2021〕3号", "国办公开办函〔2021〕31号", "国办公开办函〔2020〕30号"]
    case .feeRule: ["国办函〔2020〕190号", "国办函〔2020〕19号", "国办函〔2021〕109号", "国办函〔2020〕108号"]
    }
  }
}
