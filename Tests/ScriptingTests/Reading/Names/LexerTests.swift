import Testing

@testable import Scripting

struct LexerTests {
    /// Words and signs of Lua 5.4 (reference manual, section 3.1), with spaces between them for the eye.
    @Test(arguments: [
        ("", ""),
        ("  -- only words\n--[[ more\nlines ]] --[==[ ]] ]==]", ""),
        ("local x<const> = 3", "local x < const > = 3"),
        ("a.b:c 'd' [[e]]", "a . b : c 'd' [[e]]"),
        ("a..b...c", "a .. b ... c"),
        ("1..2", "1..2"),
        ("3.25e-3+0x1p-4-.5", "3.25e-3 + 0x1p-4 - .5"),
        ("x==y~=z<=w//2>>1<<3::a::", "x == y ~= z <= w // 2 >> 1 << 3 :: a ::"),
        (#""a\"b" 'c\'d' "e\\""#, #""a\"b" 'c\'d' "e\\""#),
        ("[==[ ]] ]=] ]==] x", "[==[ ]] ]=] ]==] x"),
        ("\"not closed\nx", "\"not closed x"),
        ("t[1]={[[k]]}", "t [ 1 ] = { [[k]] }"),
        ("größe = 1", "gr ö ß e = 1"),
        ("[==[ never closed", "[==[ never closed"),
    ])
    func takesApart(_ text: String, _ tokens: String) {
        #expect(Lexer.tokens(of: text).map(\.written).joined(separator: " ") == tokens)
    }

    @Test func knowsWhereEachStands() {
        let tokens = Lexer.tokens(of: "-- a\nlocal x = [[b\nc]] + \"d\\\ne\"\n  y")
        #expect(tokens.map(\.line) == [2, 2, 2, 2, 3, 3, 5])
        #expect(tokens.map(\.start) == [5, 11, 13, 15, 23, 25, 34])
        #expect(tokens.map(\.kind) == [.keyword, .name, .symbol, .text, .symbol, .text, .name])
    }

    @Test(arguments: [("\"a\"", "a"), ("'b c'", "b c"), ("[[d]]", nil), (#""e\n""#, nil), ("f", nil)])
    func plainTextsAreRead(_ written: String, _ text: String?) {
        #expect(Lexer.tokens(of: written)[0].plainText == text)
    }
}
