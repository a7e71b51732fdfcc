/// Takes a Lua 5.4 text apart into words and signs; comments and spaces are left out.
///
/// It never judges: what is no Lua comes out as single signs. That a text is Lua, only Lua itself says.
/// - SeeAlso: Lua 5.4 reference manual, section 3.1.
struct Lexer {
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1
    private var lineStart = 0

    private static let keywords: Set<String> = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
        "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]
    /// The signs of more than one byte, longest first.
    private static let signs = ["...", "<<", ">>", "//", "==", "~=", "<=", ">=", "::", ".."].map { Array($0.utf8) }

    /// The words and signs of `text` in order, without the end.
    static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(bytes: Array(text.utf8))
        var tokens: [Token] = []
        while let token = lexer.next() { tokens.append(token) }
        return tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ ahead: Int = 0) -> UInt8 { place + ahead < bytes.count ? bytes[place + ahead] : 0 }

    private mutating func next() -> Token? {
        skipSpaceAndComments()
        guard place < bytes.count else { return nil }
        let (start, first, indent) = (place, line, place - lineStart)
        let kind = take()
        let written = String(decoding: bytes[start..<place], as: UTF8.self)
        let isKeyword = kind == .name && Lexer.keywords.contains(written)
        return Token(
            kind: isKeyword ? .keyword : kind, written: written, start: start, line: first,
            indent: indent)
    }

    private mutating func take() -> Token.Kind {
        let first = byte()
        if Lexer.begins(first) {
            while Lexer.begins(byte()) || Lexer.isDigit(byte()) { place += 1 }
            return .name
        }
        if Lexer.isDigit(first) || (first == UInt8(ascii: ".") && Lexer.isDigit(byte(1))) { return takeNumber() }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return takeQuoted(first) }
        if first == UInt8(ascii: "["), let level = longBracket() {
            takeLong(level)
            return .text
        }
        let sign = Lexer.signs.first { bytes[place...].starts(with: $0) }
        place += sign?.count ?? 1
        // The bytes of one character stay together, so that a sign no Lua has can be shown.
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
        return .symbol
    }

    private mutating func takeNumber() -> Token.Kind {
        let isHex = byte() == UInt8(ascii: "0") && (byte(1) | 32) == UInt8(ascii: "x")
        if isHex { place += 2 }
        let mark = UInt8(ascii: isHex ? "p" : "e")
        while Lexer.begins(byte()) || Lexer.isDigit(byte()) || byte() == UInt8(ascii: ".") {
            let isExponent = byte() | 32 == mark
            place += 1
            if isExponent, byte() == UInt8(ascii: "-") || byte() == UInt8(ascii: "+") { place += 1 }
        }
        return .number
    }

    /// A text in quotes; it ends with its quote, or with the line where that is missing.
    private mutating func takeQuoted(_ quote: UInt8) -> Token.Kind {
        place += 1
        while place < bytes.count, byte() != quote, byte() != 10 {
            if byte() == UInt8(ascii: "\\") {
                place += 1
                if byte() == UInt8(ascii: "z") {
                    place += 1
                    while Lexer.isSpace(byte()), place < bytes.count { step() }
                    continue
                }
                if byte() == 13, byte(1) == 10 { place += 1 }
            }
            if place < bytes.count { step() }
        }
        if byte() == quote, place < bytes.count { place += 1 }
        return .text
    }

    /// The level of the long bracket that begins here; `nil` where none does.
    private func longBracket() -> Int? {
        var level = 0
        while byte(1 + level) == UInt8(ascii: "=") { level += 1 }
        return byte(1 + level) == UInt8(ascii: "[") ? level : nil
    }

    private mutating func takeLong(_ level: Int) {
        place += level + 2
        while place < bytes.count {
            if byte() == UInt8(ascii: "]"), byte(level + 1) == UInt8(ascii: "]"),
                (0..<level).allSatisfy({ byte(1 + $0) == UInt8(ascii: "=") })
            {
                place += level + 2
                return
            }
            step()
        }
    }

    private mutating func skipSpaceAndComments() {
        while place < bytes.count {
            if Lexer.isSpace(byte()) {
                step()
            } else if byte() == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
                place += 2
                if byte() == UInt8(ascii: "["), let level = longBracket() {
                    takeLong(level)
                } else {
                    while place < bytes.count, byte() != 10 { place += 1 }
                }
            } else {
                return
            }
        }
    }

    private mutating func step() {
        if byte() == 10 {
            line += 1
            lineStart = place + 1
        }
        place += 1
    }

    private static func begins(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || byte == UInt8(ascii: "_")
    }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
