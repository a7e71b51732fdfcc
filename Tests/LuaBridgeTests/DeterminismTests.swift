import LuaBridge
import Testing

@Suite struct DeterminismTests {
    @Test(arguments: [
        (
            "local s = '' for k in pairs({ b = 1, a = 2, [2.5] = 1, [3] = 1, [-1] = 1, [true] = 1, [false] = 1, B = 1, ['a\\0'] = 1 }) do s = s .. tostring(k) .. ' ' end return s",
            "-1 3 2.5 B a a\0 b false true "
        ),
        (
            "local t, s = { 1, 2, 3, x = 4 }, '' for k in pairs(t) do t[k] = nil t.y = 1 t[2] = nil s = s .. k .. ' ' end return s",
            "1 3 x "
        ),
        ("local t = { a = 1, b = 2 } for k, v in pairs(t) do t[k] = v * 10 end return t.a, t.b", "10 20"),
        (
            "local t = setmetatable({ a = 1 }, { __pairs = function() error('never') end }) for k in pairs(t) do return k end",
            "a"
        ),
        ("return next({ z = 1, b = 2, [7] = 3 })", "7 3"),
        (
            "local t = {} return tostring(t), tostring(print), tostring(t), tostring({})",
            "table #1 function #2 table #1 table #3"
        ),
        ("return string.format('%s %5s|%q', {}, print, 'x')", "table #1 function #2|\"x\""),
        ("return tostring(setmetatable({}, { __name = 'kelompok' }))", "kelompok #1"),
        ("return tostring(setmetatable({}, { __tostring = function() return 'own' end }))", "own"),
        ("print({}, print) return tostring(coroutine.create(print))", "table #1\tfunction #2\nthread #3"),
        ("return pcall(error, {})", "false table"),
    ])
    func ordersAndTexts(_ row: (text: String, result: String)) throws {
        for _ in 0..<3 { #expect(try outcome(of: row.text) == row.result) }
    }

    /// Ties keep their order, whatever the comparison says the sort ends, and values that have no order are refused.
    @Test(arguments: [
        ("{ 3, 1, 2 }", "nil", "1 2 3"),
        ("{ 3, 1.5, 2, 2^53, -1/0 }", "nil", "-inf 1.5 2 3 9.007199254741e+15"),
        ("{ 'b', 'a', 'B', '' }", "nil", " B a b"),
        ("{ 2, 0/0, 1 }", "nil", "1 2 -nan"),
        ("{ math.maxinteger, math.maxinteger - 1 }", "nil", "9223372036854775806 9223372036854775807"),
        ("{ 13, 21, 11, 22, 12 }", "function(a, b) return a // 10 < b // 10 end", "13 11 12 21 22"),
        ("{ 3, 1, 2 }", "function() return true end", "2 1 3"),
        ("{ 3, 1, 2 }", "function() return false end", "3 1 2"),
        ("{}", "nil", ""),
        ("{ 2, 1, nil, 0 }", "nil", "1 2"),
    ])
    func sorting(_ row: (list: String, by: String, result: String)) throws {
        let text =
            "local t = \(row.list) table.sort(t, \(row.by)) local s = {} "
            + "while t[#s + 1] ~= nil do s[#s + 1] = tostring(t[#s + 1]) end return table.concat(s, ' ')"
        #expect(try outcome(of: text) == row.result)
    }

    /// A list with a hole is refused where Lua's own `ipairs` would lose its rest in silence.
    @Test(arguments: [
        ("{}", "0"), ("{ 1, 2 }", "2"), ("{ nil }", "0"), ("{ 1, nil }", "1"), ("{ name = 1, 2 }", "1"),
        ("setmetatable({}, { __index = function(_, i) if i < 4 then return i end end })", "3"),
        ("{ 1, nil, 3 }", "the list has a hole: its item 2 is nil"),
        ("{ nil, 2 }", "the list has a hole: its item 1 is nil"),
        ("{ 1, 2, [1000] = 3 }", "the list has a hole: its item 3 is nil"),
        ("{ [1] = 1, [-1] = 2, [2.5] = 3, ['4'] = 4 }", "1"),
    ])
    func listsHaveNoHole(_ row: (list: String, result: String)) throws {
        let text =
            "local n = 0 local fine, why = pcall(function() for _ in ipairs(\(row.list)) do n = n + 1 end end) "
            + "return fine and tostring(n) or why"
        #expect(try outcome(of: text).hasSuffix(row.result))
    }

    /// 2,000 records in 10 classes: stable order, checked by the second field.
    @Test func longSortsAreStable() throws {
        let text = """
            local t, x = {}, 7
            for i = 1, 2000 do x = x * 1103515245 % 65536 t[i] = { key = x % 10, place = i } end
            table.sort(t, function(a, b) return a.key < b.key end)
            for i = 2, #t do
                if t[i - 1].key > t[i].key or t[i - 1].key == t[i].key and t[i - 1].place > t[i].place then return i end
            end
            return 'stable'
            """
        #expect(try outcome(of: text) == "stable")
    }

    /// The border is counted from 1 and does not depend on how the table was built.
    @Test(arguments: [
        ("local t = { 1, 2, nil, 4 } table.insert(t, 'x') return t[3], t[5]", "x nil"),
        ("local t = {} t[1] = 1 t[2] = 2 t[4] = 4 table.insert(t, 'x') return t[3], t[5]", "x nil"),
        ("local t = { 1, 2, nil, 4 } return table.remove(t), t[1], t[2], t[4]", "2 1 nil 4"),
        ("return table.concat({ 'a', 'b', nil, 'd' }, '-')", "a-b"),
        ("return select('#', table.unpack({ 1, nil, 3 }))", "1"),
        ("return rawlen({ 1, nil, 3 }), rawlen({ 1, 2 }), rawlen({}), rawlen('abc')", "1 2 0 3"),
        ("return table.unpack({ 1, nil, 3 }, 1, 3)", "1 nil 3"),
        (
            "local t = { 1, 2, 3 } table.insert(t, 1, 0) return table.concat(t, ','), table.remove(t, 1), table.concat(t, ',')",
            "0,1,2,3 0 1,2,3"
        ),
        ("local t = { 1, 2, 3 } return table.remove(t, 4), table.remove({}), #t", "nil nil 3"),
        ("return table.concat(table.move({ 1, 2, 3 }, 1, 3, 2), ',')", "1,1,2,3"),
        ("return table.concat(table.move({ 1, 2, 3 }, 2, 3, 1, {}), ',')", "2,3"),
        ("local t = {} for i = 1, 1000 do table.insert(t, i) end return #t, t[1000]", "1000 1000"),
        ("table.insert(setmetatable({}, { __len = function() return 1e9 end }), 1, 'x') return 'quick'", "quick"),
        ("return table.concat({ 1, 2.5, 'x' }, ', ', 2, 3)", "2.5, x"),
        ("return table.pack(1, nil).n", "2"),
    ])
    func borders(_ row: (text: String, result: String)) throws {
        #expect(try outcome(of: row.text) == row.result)
    }

    /// The same script in fresh states: the same text to the last byte, errors and memory included.
    @Test func freshStatesAgree() throws {
        let text = """
            local t = {}
            for i = 1, 200 do t['key' .. i * 7919 % 200] = i end
            for k, v in pairs(t) do print(k, v) end
            print(t, print, coroutine.create(print))
            local ok, e = pcall(function() local x = t.a.b end)
            print(e)
            error(setmetatable({}, { __name = 'x' }))
            """
        let texts = try (0..<8).map { _ in try outcome(of: text) }
        #expect(Set(texts).count == 1)
        let memories = try (0..<8).map { _ in
            try withState { state in
                _ = try? state.run(text, name: "p")
                return state.peakMemory
            }
        }
        #expect(Set(memories).count == 1)
    }
}
