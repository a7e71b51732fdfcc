import Foundation
import LuaBridge
import Testing

/// Lua's own string library, from the shared library of this machine, where there is one.
private struct StockLua {
    private typealias New = @convention(c) () -> OpaquePointer?
    private typealias OfState = @convention(c) (OpaquePointer?) -> Void
    private typealias Load = @convention(c) (OpaquePointer?, UnsafePointer<CChar>) -> Int32
    private typealias Call = @convention(c) (OpaquePointer?, Int32, Int32, Int32, Int, OpaquePointer?) -> Int32
    private typealias Text =
        @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>?

    private let library: UnsafeMutableRawPointer

    init?() {
        guard let library = dlopen("liblua5.4.so.0", RTLD_NOW | RTLD_LOCAL) else { return nil }
        self.library = library
    }

    private func symbol<Function>(_ name: String, as type: Function.Type) -> Function {
        unsafeBitCast(dlsym(library, name), to: type)
    }

    /// What the text returns, as bytes.
    func run(_ text: String) -> [UInt8] {
        let state = symbol("luaL_newstate", as: New.self)()
        defer { symbol("lua_close", as: OfState.self)(state) }
        symbol("luaL_openlibs", as: OfState.self)(state)
        _ = symbol("luaL_loadstring", as: Load.self)(state, text)
        _ = symbol("lua_pcallk", as: Call.self)(state, 0, 1, 0, 0, nil)
        var length = 0
        guard let bytes = symbol("lua_tolstring", as: Text.self)(state, -1, &length) else { return [] }
        return UnsafeRawBufferPointer(start: bytes, count: length).map { $0 }
    }
}

@Suite struct PatternDifferenceTests {
    /// Random texts and patterns of the pieces in which matchers go wrong; each line is one case with all that the four
    /// functions return, or `error` (the wording is ours). The generator is Knuth's MMIX one, upper bits only.
    private static func script(seed: Int, cases: Int) -> String {
        """
        local state = \(seed)
        local function draw(n)
            state = state * 6364136223846793005 + 1442695040888963407
            return (state >> 33) % n + 1
        end
        local letters = { 'a', 'b', 'A', '1', ' ', '(', ')', '.', '-', '\\0', '\\233' }
        local items = { 'a', 'b', '.', '%a', '%d', '%s', '%W', '%l', '%x', '%%', '%.', '[ab]', '[^a]', '[a-c1]', '[]]',
            '[^]]', '[%a-]', '[%w_]', '%b()', '%bab', '%f[%a]', '%f[^a]', '(', ')', '()', '%1', '%2', '^', '$', '-',
            '[a', '%', '\\0', '%z', '[^%s%d]', '[-a]', '[a-]' }
        local repeats = { '', '', '', '*', '+', '-', '?' }
        local replacements = { 'x', '%0', '%1', '<%1%0>', '%%', '%2', '%' }
        local function text(pieces, count, suffixes)
            local t = {}
            for i = 1, count do t[i] = pieces[draw(#pieces)] .. (suffixes and suffixes[draw(#suffixes)] or '') end
            return table.concat(t)
        end
        local function shown(ok, ...)
            if not ok then return 'error' end
            local t = {}
            for i = 1, select('#', ...) do t[i] = tostring((select(i, ...))) end
            return table.concat(t, ',')
        end
        local function all(s, p)
            local t = {}
            for a, b in s:gmatch(p) do t[#t + 1] = tostring(a) .. tostring(b) if #t > 20 then break end end
            return table.concat(t, ';')
        end
        local lines = {}
        for case = 1, \(cases) do
            local s, p = text(letters, draw(13) - 1), text(items, draw(6), repeats)
            if draw(4) == 1 then p = '^' .. p end
            local start = draw(20) - 10
            lines[case] = table.concat({ p, s, shown(pcall(string.find, s, p, start)),
                shown(pcall(string.match, s, p, start)), shown(pcall(string.gsub, s, p, replacements[draw(7)], draw(4))),
                shown(pcall(all, s, p)) }, '|')
        end
        return table.concat(lines, '\\n')
        """
    }

    @Test func ourMatcherIsTheStockOne() throws {
        guard let stock = StockLua() else {
            print("skipped: there is no liblua5.4.so.0 here to compare with")
            return
        }
        let cases = 4000
        for seed in 1...(longRun ? 100 : 1) {
            let text = Self.script(seed: seed, cases: cases)
            let theirs = stock.run(text).split(separator: 10, omittingEmptySubsequences: false)
            let ours = try withState(LuaLimits(seconds: 60, memory: 64 << 20)) { state -> [UInt8] in
                var bytes: [UInt8] = []
                try state.define("give", ["byte"]) { call in
                    bytes.append(UInt8(truncatingIfNeeded: try call.integer(1)))
                    return .nil
                }
                try state.run("local s = (function() \(text)\nend)() for i = 1, #s do give(s:byte(i)) end", name: "p")
                return bytes
            }.split(separator: 10, omittingEmptySubsequences: false)
            #expect(theirs.count == cases)
            #expect(ours.count == cases)
            let different = zip(ours, theirs).first { $0 != $1 }
            #expect(
                different == nil,
                """
                ours \(String(decoding: different?.0 ?? [], as: UTF8.self)), \
                stock \(String(decoding: different?.1 ?? [], as: UTF8.self))
                """)
        }
    }
}
