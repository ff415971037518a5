extension DamageKind {
  /// Damage to bytes, characters and line ends.
  static let encodings: [DamageKind] = [
    DamageKind("cr", "CR in place of every line end") { bytes, random in
      bytes = bytes.map { $0 == 0x0A ? 0x0D : $0 }
      return true
    },
    DamageKind("mixed_line_ends", "LF, CR LF and CR by turns") { bytes, random in
      bytes = bytes.flatMap { $0 == 0x0A ? random.pick([[0x0A], [0x0D, 0x0A], [0x0D]]) : [$0] }
      return true
    },
    DamageKind("doubled_carriage_returns", "CR CR LF in place of every line end") { bytes, random in
      bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0D, 0x0A] : [$0] }
      return true
    },
    DamageKind("mark_inside", "a byte-order mark before some lines") { bytes, random in
      bytes = bytes.flatMap { $0 == 0x0A && random.chance(0.1) ? [0x0A, 0xEF, 0xBB, 0xBF] : [$0] }
      return true
    },
    DamageKind("nul", "NUL behind some lines") { bytes, random in
      bytes = bytes.flatMap { $0 == 0x0A && random.chance(0.05) ? [0x00, 0x0A] : [$0] }
      return true
    },
    DamageKind("utf16", "UTF-16 with a byte-order mark") { bytes, random in
      let units = String(decoding: bytes, as: UTF8.self).utf16
      let isBig = random.chance(0.5)
      bytes =
        (isBig ? [0xFE, 0xFF] : [0xFF, 0xFE])
        + units.flatMap {
          isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
        }
      return true
    },
    DamageKind("decoded_as_latin", "UTF-8 taken for Latin-1 and written anew") { bytes, random in
      bytes = bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
      return true
    },
    DamageKind("byte_lost", "a byte of a character lost") { bytes, random in
      let wide = bytes.indices.filter { bytes[$0] >= 0x80 }
      bytes.remove(at: random.pick(wide))
      return true
    },
    DamageKind("replacement_characters", "U+FFFD in place of some characters") { bytes, random in
      replaceScalars(&bytes) { $0.value > 0x3000 && random.chance(0.02) ? "\u{FFFD}" : nil }
    },
    DamageKind("traditional", "traditional characters") { bytes, random in
      replaceScalars(&bytes) { TraditionalScript.character[$0] }
    },
    DamageKind("radicals", "radicals in place of the characters they look like") { bytes, random in
      replaceScalars(&bytes) { Radical.lookAlike[$0]?.unicodeScalars.first }
    },
    DamageKind("full_width_text", "full-width forms of ASCII") { bytes, random in
      replaceScalars(&bytes) {
        (0x30...0x39).contains($0.value) || [0x28, 0x29, 0x2C, 0x2D, 0x2E].contains($0.value)
          ? Unicode.Scalar($0.value + 0xFEE0) : nil
      }
    },
    DamageKind("full_width_separators", "full-width pipes") { bytes, random in
      replaceScalars(&bytes) { $0 == "|" ? "｜" : nil } && bytes.contains(0xBD)
    },
    DamageKind("box_drawing", "lines of box drawing in place of pipes") { bytes, random in
      let line = random.pick(["│", "┃", "┆"] as [Unicode.Scalar])
      return replaceScalars(&bytes) { $0 == "|" ? line : nil }
    },
    DamageKind("zero_width_everywhere", "characters of no width among all others") {
      bytes, random in
      let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
      bytes = Array(text.map { random.chance(0.1) ? "\u{200B}\($0)" : String($0) }.joined().utf8)
      return true
    },
    DamageKind("control_characters", "control characters among all others") { bytes, random in
      bytes = bytes.flatMap {
        $0 == 0x20 || $0 == 0x0A
          ? random.pick([[$0], [$0], [0x07, $0], [0x1B, $0], [0x0C, $0]]) : [$0]
      }
      return true
    },
    DamageKind("truncated", "the file cut at the end of a line") { bytes, random in
      let ends = bytes.indices.filter { bytes[$0] == 0x0A }
      bytes.removeSubrange(random.pick(ends)...)
      return true
    },
  ]

  private static func replaceScalars(
    _ bytes: inout [UInt8], _ replacement: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> Bool {
    var text = String.UnicodeScalarView()
    var isChanged = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let other = replacement(scalar)
      isChanged = isChanged || other != nil
      text.append(other ?? scalar)
    }
    bytes = Array(String(text).utf8)
    return isChanged
  }
}
