/// Text typed by people as it may stand on one line of a terminal or a file: nothing in it acts.
public enum Plain {
    /// `text` with every control character, line break and invisible direction mark shown as �, and at most `limit`
    /// characters long.
    public static func line(_ text: String, limit: Int = 400) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 9: result.append(" ")
            case 0..<32, 127..<160, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
                result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        let shown = String(result)
        return shown.count <= limit ? shown : String(shown.prefix(limit - 1)) + "…"
    }

    /// How many columns `text` takes on a terminal: wide East Asian characters and emoji take two.
    ///
    /// The ranges are the wide and full-width blocks of Unicode Standard Annex 11.
    public static func width(_ text: String) -> Int {
        text.reduce(0) { sum, character in
            guard let scalar = character.unicodeScalars.first else { return sum }
            if scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x200B { return sum }
            let wide: [ClosedRange<UInt32>] = [
                0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
            ]
            return sum + (wide.contains { $0.contains(scalar.value) } ? 2 : 1)
        }
    }

    /// `text` filled with spaces to `columns`, on its right, or on its left where `right` is set.
    public static func padded(_ text: String, to columns: Int, right: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, columns - width(text)))
        return right ? space + text : text + space
    }

    /// `text` broken at spaces so that no line is wider than `columns` where that is possible.
    public static func wrapped(_ text: String, columns: Int, indent: String = "") -> String {
        let lead = String(text.prefix { $0 == " " })
        var lines: [String] = []
        var line = lead
        var isEmpty = true
        for word in text.dropFirst(lead.count).split(separator: " ", omittingEmptySubsequences: false) {
            if isEmpty {
                line += word
            } else if width(line) + 1 + width(String(word)) > columns {
                lines.append(line)
                line = indent + word
            } else {
                line += " " + word
            }
            isEmpty = false
        }
        lines.append(line)
        return lines.joined(separator: "\n")
    }
}
