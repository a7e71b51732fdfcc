import LuaBridge
import Simulation

/// Where in a text that is no Lua the mistake lies, and what to do: Lua names the word at which it gave up, which is
/// often behind the mistake.
struct SyntaxPlace {
    let token: Token
    /// Whether the mistake lies behind the token, where something is missing.
    var isBehind = false
    /// What to do, where more can be told than from Lua's message.
    var remedy: Text?

    /// Looks for the mistake behind a message of Lua's about `text`; `nil` where it cannot be told.
    ///
    /// - Parameter line: The line that Lua names.
    init?(_ message: String, line: Int, in text: String) {
        let tokens = Lexer.tokens(of: text)
        guard let index = SyntaxPlace.near(message, line, tokens, text) else { return nil }
        let (near, before) = (tokens.indices.contains(index) ? tokens[index] : nil, index > 0 ? tokens[index - 1] : nil)
        if let found = SyntaxPlace.misspeltKeyword(tokens, upTo: index) {
            self = found
        } else if let found = near.flatMap({ SyntaxPlace.foreignSign($0, after: before) }) {
            self = found
        } else if let before, before.kind == .name, let near, near.line == before.line,
            near.kind == .name || near.kind == .number
        {
            self.init(
                near.kind == .number ? near : before,
                Text(
                    id: "beri tanda petik pada teks, atau koma di antaranya",
                    en: "put quotes round a text, or a comma between"))
        } else if let open = SyntaxPlace.leftOpen(message, tokens, upTo: index) {
            self.init(open.token, isBehind: true, SyntaxPlace.closing(open.word))
        } else if let near {
            let opensLine = before.map { $0.line < near.line } ?? false
            if opensLine, let before, message.hasPrefix("'}' expected") || message.hasPrefix("')' expected") {
                self.init(before, isBehind: true, nil)
            } else {
                self.init(near, SyntaxPlace.comparison(message, near))
            }
        } else if let before {
            self.init(before, isBehind: true, nil)
        } else {
            return nil
        }
    }

    private init(_ token: Token, isBehind: Bool = false, _ remedy: Text?) {
        (self.token, self.isBehind, self.remedy) = (token, isBehind, remedy)
    }

    /// The index of the token that Lua names behind "near"; one past the last for the end of the text.
    private static func near(_ message: String, _ line: Int, _ tokens: [Token], _ text: String) -> Int? {
        guard let range = message.ranges(of: " near ").last else { return nil }
        let said = message[range.upperBound...]
        if said == "<eof>" { return tokens.count }
        let word = said.hasPrefix("'") && said.hasSuffix("'") ? String(said.dropFirst().dropLast()) : String(said)
        let stopped = SyntaxReader.stop(in: text)
        let found = tokens.indices.filter { index in
            let token = tokens[index]
            guard token.line <= line, line <= token.line + token.written.count(where: \.isNewline) else { return false }
            return token.written == word || token.written.hasPrefix(word)
                || word.hasPrefix("<\\")
                    && token.written.utf8.first.map { $0 > 126 } == true
        }
        if found.count == 1 { return found[0] }
        return found.first { tokens[$0].start == stopped } ?? found.first { tokens[$0].written == word }
    }

    private static let keywords = [
        "function", "local", "return", "then", "else", "elseif", "end", "for", "while", "repeat",
    ]

    /// A name shortly before that occurs once only and is nearly a keyword: `retrun plan`, `fucntion(world)`.
    private static func misspeltKeyword(_ tokens: [Token], upTo index: Int) -> SyntaxPlace? {
        for place in stride(from: min(index, tokens.count - 1), through: max(0, index - 8), by: -1) {
            let token = tokens[place]
            guard token.kind == .name, let meant = nearestName(to: token.written, among: keywords),
                meant.first == token.written.first?.lowercased().first,
                tokens.count(where: { $0.kind == .name && $0.written == token.written }) == 1,
                place + 1 >= tokens.count || !["=", ".", ":"].contains(where: { tokens[place + 1].is($0) })
            else { continue }
            return SyntaxPlace(token, Text(id: "mungkin maksudnya '\(meant)'", en: "did you mean '\(meant)'?"))
        }
        return nil
    }

    /// Signs of other languages and of word processors.
    private static func foreignSign(_ near: Token, after before: Token?) -> SyntaxPlace? {
        let meant: (id: String, en: String)? =
            switch near.written {
            case "!": ("tulis ~= untuk tidak sama, not untuk bukan", "write ~= for not equal, not for no")
            case "&" where before?.is("&") == true: ("tulis and", "write and")
            case "|" where before?.is("|") == true: ("tulis or", "write or")
            case "“", "”", "„", "‘", "’", "«", "»":
                ("tulis tanda petik lurus: \"…\"", "write straight quotation marks: \"…\"")
            case "–", "—", "−": ("tulis tanda kurang biasa: -", "write a plain minus: -")
            case "=" where before?.is("+") == true || before?.is("-") == true:
                ("tulis selengkapnya: x = x + 1", "write it in full: x = x + 1")
            case "\u{A0}": ("ganti spasi khusus dengan spasi biasa", "put a plain space in place of the special one")
            default: nil
            }
        return meant.map { SyntaxPlace(near, Text(id: $0.id, en: $0.en)) }
    }

    /// `=` where values are compared.
    private static func comparison(_ message: String, _ near: Token) -> Text? {
        guard near.is("="), ["'then' expected", "'do' expected"].contains(where: { message.hasPrefix($0) }) else {
            return nil
        }
        return Text(id: "untuk membandingkan tulis ==", en: "to compare write ==")
    }

    /// What Lua says was never closed, where the lines' own indentation shows how far it should have gone.
    ///
    /// The first line that begins no further right than the opening one, and does not begin with something that closes,
    /// comes too late: the end is missing before it.
    private static func leftOpen(_ message: String, _ tokens: [Token], upTo index: Int) -> (token: Token, word: String)?
    {
        guard let word = message.split(separator: "'").first.map(String.init),
            let range = message.ranges(of: "at line ").first,
            let opened = Int(message[range.upperBound...].prefix { $0.isNumber }),
            let first = tokens.first(where: { $0.line == opened })
        else { return nil }
        var last: Token?
        var line = opened
        for token in tokens.prefix(index + 1) where token.line >= opened {
            if token.line > line, let last {
                line = token.line
                let closes = ["}", ")", "]", "end", "else", "elseif", "until"].contains { token.is($0) }
                if !closes, token.indent <= first.indent { return (last, word) }
            }
            last = token
        }
        return nil
    }

    private static func closing(_ word: String) -> Text {
        Text(id: "tambahkan '\(word)' di sini", en: "add '\(word)' here")
    }
}
