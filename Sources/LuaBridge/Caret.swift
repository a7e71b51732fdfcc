/// Where on its line a message points: at the one word it quotes.
enum Caret {
    /// The column, counted from 1 in characters, of the last word that `message` puts in quotes ('near', 'field', 'local'),
    /// when the line holds it exactly once as a whole word; the end of the line for `<eof>`.
    static func column(of message: String, in line: String) -> Int? {
        if message.hasSuffix("near <eof>") { return line.count + 1 }
        guard let word = quoted(in: message), !word.isEmpty else { return nil }
        let characters = Array(line)
        let wanted = Array(word)
        guard wanted.count <= characters.count else { return nil }
        var found: Int?
        for start in 0...(characters.count - wanted.count)
        where Array(characters[start..<start + wanted.count]) == wanted
            && stands(alone: start, wanted.count, characters)
        {
            if found != nil { return nil }
            found = start + 1
        }
        return found
    }

    private static func quoted(in message: String) -> String? {
        guard let close = message.lastIndex(of: "'"), close > message.startIndex,
            let open = message[..<close].lastIndex(of: "'")
        else { return nil }
        return String(message[message.index(after: open)..<close])
    }

    private static func stands(alone start: Int, _ count: Int, _ line: [Character]) -> Bool {
        func joins(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "_" }
        if joins(line[start]), start > 0, joins(line[start - 1]) { return false }
        let end = start + count
        return !(joins(line[end - 1]) && end < line.count && joins(line[end]))
    }
}
