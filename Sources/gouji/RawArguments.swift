import Intake

/// The arguments as the system gave them: bytes, which need not be UTF-8.
///
/// The parser of arguments takes texts. So each byte that is no UTF-8 becomes one of the last
/// characters of Unicode, which nobody uses, and is turned back where a path is wanted.
enum RawArguments {
  /// The arguments of this process as texts, without the name of the program.
  static var texts: [String] {
    var texts: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index] else { break }
      var bytes: [UInt8] = []
      var place = argument
      while place.pointee != 0 {
        bytes.append(UInt8(bitPattern: place.pointee))
        place += 1
      }
      texts.append(text(of: bytes))
    }
    return texts
  }

  private static let firstStandIn: UInt32 = 0x10FF00

  /// A text that stands for bytes.
  static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: { $0.value >= firstStandIn })
    {
      return text
    }
    var text = ""
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var place = 0
    while true {
      let length: Int
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: return text
      case .error(let count): length = count
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if scalar.value < firstStandIn {
          text.unicodeScalars.append(scalar)
          place += encoded.count
          continue
        }
        length = encoded.count
      }
      for byte in bytes[place..<place + length] { append(standInFor: byte, to: &text) }
      place += length
    }
  }

  private static func append(standInFor byte: UInt8, to text: inout String) {
    if let scalar = Unicode.Scalar(firstStandIn + UInt32(byte)) {
      text.unicodeScalars.append(scalar)
    }
  }

  /// The bytes that a text stands for.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value >= firstStandIn {
        bytes.append(UInt8(scalar.value - firstStandIn))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  /// A text with each stand-in as `\xd6`, for messages.
  static func printed(_ text: String) -> String {
    if !text.unicodeScalars.contains(where: { $0.value >= firstStandIn }) { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.value >= firstStandIn {
        result += FilePath(bytes: [UInt8(scalar.value - firstStandIn)]).printed
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
