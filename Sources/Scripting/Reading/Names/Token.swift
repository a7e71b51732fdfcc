import LuaBridge

/// One word or sign of a Lua text, and where it stands.
struct Token: Sendable, Equatable {
    /// What it is.
    enum Kind: Sendable, Equatable {
        case name
        case keyword
        case text
        case number
        case symbol
        /// The end of the text.
        case end
    }

    let kind: Kind
    /// As it is written, quotes included.
    let written: String
    /// Where it begins, in bytes of the text.
    let start: Int
    /// The line on which it begins, from 1.
    let line: Int
    /// How many bytes of its line stand before it.
    let indent: Int

    /// Where it ends, in bytes of the text.
    var end: Int { start + written.utf8.count }

    /// What a text in quotes says, where nothing in it is written with `\`; `nil` for anything else.
    var plainText: String? {
        guard kind == .text, written.utf8.count >= 2, let quote = written.first, quote == "\"" || quote == "'",
            written.last == quote, !written.contains("\\")
        else { return nil }
        return String(written.dropFirst().dropLast())
    }

    /// What a number, a plain text, `true` or `false` is in a script; `nil` for anything else.
    var value: LuaValue? {
        switch kind {
        case .keyword where written == "true" || written == "false": .boolean(written == "true")
        case .text: plainText.map { .string($0) }
        case .number where written.allSatisfy(\.isNumber): Int64(written).map { .integer($0) }
        case .number where written.allSatisfy { $0.isNumber || $0 == "." }: Double(written).map { .number($0) }
        default: nil
        }
    }

    func `is`(_ word: String) -> Bool { (kind == .symbol || kind == .keyword) && written == word }
}
