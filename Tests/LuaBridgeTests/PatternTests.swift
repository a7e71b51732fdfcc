import LuaBridge
import Testing

/// Expected values follow the reference manual of Lua 5.4, section 6.4.1.
@Suite struct PatternTests {
    @Test(arguments: [
        ("('hello world'):find('wor')", "7 9"), ("('hello'):find('l')", "3 3"), ("('hello'):find('xyz')", "nil"),
        ("('hello'):find('')", "1 0"), ("('hello'):find('', 10)", "nil"), ("('hello'):find('', 6)", "6 5"),
        ("('a.b'):find('.', 1, true)", "2 2"), ("('a.b'):find('.', 2)", "2 2"), ("('hello'):find('l', -2)", "4 4"),
        ("('hello'):find('(l)(l)')", "3 4 l l"), ("('hello'):find('()ll()')", "3 4 3 5"),
        ("('  x '):match('^%s*(.-)%s*$')", "x"), ("('key = value'):match('(%w+)%s*=%s*(%w+)')", "key value"),
        ("('2027-04-01'):match('(%d+)-(%d+)-(%d+)')", "2027 04 01"), ("('abc'):match('^b')", "nil"),
        ("('abc'):match('b', 2)", "b"), ("('[x]'):match('%[(.)%]')", "x"), ("('x]y'):match('[]]')", "]"),
        ("('a-b'):match('[a%-]+')", "a-"), ("('a^b'):match('[%^]')", "^"), ("('abc1'):match('[^%d]+')", "abc"),
        ("('THE (quick) fox'):find('%((%a+)%)')", "5 11 quick"), ("('f(a(b)c)d'):match('%b()')", "(a(b)c)"),
        ("('THE END'):match('%f[%a]%a+', 4)", "END"), ("('aa bb'):match('(%a)%1')", "a"),
        ("('aaab'):match('a-b')", "aaab"), ("('aaa'):match('a-')", ""), ("('ab'):match('a?b?c?')", "ab"),
        ("('x'):match('.-$')", "x"), ("('a$b'):match('a$b')", "a$b"), ("('\\0a'):match('%z?.')", "\0a"),
        ("('abc'):gsub('%w', '%0%0')", "aabbcc 3"), ("('abc'):gsub('', '-')", "-a-b-c- 4"),
        ("('hello world'):gsub('o', '0', 1)", "hell0 world 1"), ("('abc'):gsub('b', { b = 'X' })", "aXc 1"),
        ("('abc'):gsub('%w', { b = false })", "abc 3"),
        ("('abc'):gsub('%w', function(c) if c == 'b' then return 9 end end)", "a9c 3"),
        ("('abc'):gsub('^a', 'x')", "xbc 1"), ("('$name'):gsub('%$(%w+)', '<%1>')", "<name> 1"),
        ("('a,b'):gsub(',', '%%')", "a%b 1"), ("('x'):gsub('x', 7)", "7 1"), ("('abc'):gsub('.', '', 0)", "abc 0"),
        ("('x'):gsub('x', '%2')", "error: plan.lua:1: invalid capture index %2"),
        ("('x'):gsub('x', '%a')", "error: plan.lua:1: invalid use of '%' in the replacement of string.gsub"),
        (
            "('x'):gsub('x', function() return {} end)",
            "error: plan.lua:1: invalid replacement value (a table) in string.gsub"
        ),
        (
            "('x'):gsub('x')",
            "error: plan.lua:1: bad argument #3 to 'string.gsub' (string, table or function expected, got nothing)"
        ),
        ("('x'):find('%')", "error: plan.lua:1: malformed pattern (ends with '%')"),
        ("('x'):find('[a')", "error: plan.lua:1: malformed pattern (missing ']')"),
        ("('x'):find('(')", "error: plan.lua:1: unfinished capture"),
        ("('x'):find(')')", "nil"), ("('x'):match(')')", "error: plan.lua:1: invalid pattern capture"),
        ("('x'):find('%1')", "error: plan.lua:1: invalid capture index %1"),
        ("('x'):find('%b')", "error: plan.lua:1: malformed pattern (missing arguments to '%b')"),
        ("('x'):find('%f')", "error: plan.lua:1: missing '[' after '%f' in pattern"),
        ("('x'):find(('(x)'):rep(33))", "nil"),
        ("(('x'):rep(40)):find(('(x)'):rep(33))", "error: plan.lua:1: too many captures"),
        ("(('x'):rep(1000)):match(('x?'):rep(999))", "error: plan.lua:1: pattern too complex"),
    ])
    func patterns(_ row: (text: String, result: String)) throws {
        #expect(try outcome(of: "return " + row.text) == row.result)
    }

    @Test(arguments: [
        ("('one two  three'):gmatch('%a+')", "one|two|three|"), ("('a=1, b=2'):gmatch('(%w+)=(%w+)')", "a|b|"),
        ("('abc'):gmatch('')", "||||"), ("('abc'):gmatch('x*')", "||||"), ("('^a^b'):gmatch('^.')", "^a|^b|"),
        ("('abcd'):gmatch('.', 3)", "c|d|"), ("('ab'):gmatch('()')", "1|2|3|"),
    ])
    func iteration(_ row: (text: String, result: String)) throws {
        #expect(try outcome(of: "local s = '' for w in \(row.text) do s = s .. w .. '|' end return s") == row.result)
    }
}
