import Foundation
import LuaBridge
import Testing

/// Scripts that try to run for ever or to take everything. Each has to end with its typed reason, on its line.
@Suite(.serialized) struct HostileTests {
    static let endless: [String] = [
        "while true do end",
        "\nrepeat local ok = pcall(function() while true do end end) until false",
        "pcall(function() pcall(function() while true do end end) while true do end end) while true do end",
        "coroutine.wrap(function() while true do end end)()",
        "coroutine.wrap(function() coroutine.wrap(function() while true do end end)() end)()",
        "while true do coroutine.resume(coroutine.create(function() while true do end end)) end",
        "while true do coroutine.wrap(function() for i = 1, 100 do end end)() end",
        "local all = {} for i = 1, 1000 do all[i] = coroutine.create(function() while true do coroutine.yield() end end) end "
            + "while true do for i = 1, 1000 do coroutine.resume(all[i]) end end",
        "xpcall(function() while true do end end, function() while true do end end)",
        "while true do xpcall(error, function() error('x') end) end",
        "xpcall(function() error('x') end, function() while true do end end)",
        "local function f() return pcall(f) end while true do f() end",
        "local t <close> = setmetatable({}, { __close = function() while true do end end }) error('x')",
        "local t <close> = setmetatable({}, { __close = function() while true do end end }) while true do end",
        "for _ in function() return 1 end do end",
        "setmetatable(_G, { __index = function(t, k) while true do end end }) return nothing",
        "string.rep('', 1e18) while true do end",
        "return (string.rep('a', 40)):find(string.rep('a?', 40) .. string.rep('a', 40) .. 'b')",
        "return (string.rep('a', 30000)):find('.-.-.-.-b')",
        "return (string.rep('x', 100000)):gsub('.*.*.*y', '')",
        "for w in (string.rep('x', 100000)):gmatch('.-.-.-y') do end",
        "table.move({}, 1, math.maxinteger - 1, 2)",
        "table.sort({3, 2, 1}, function() while true do end end)",
        "('x'):gsub('x', function() while true do end end)",
        "load(function() return ' ' end)",
        "return tostring(setmetatable({}, { __tostring = function() while true do end end }))",
        "local s = 'return ' .. string.rep('(', 150) .. '1' .. string.rep(')', 150) while true do load(s) end",
        "local p = {} for i = 1, 60000 do p[i] = '::l' .. i .. '::' end local s = table.concat(p) while true do load(s) end",
        "goto a ::a:: goto a",
    ]

    @Test(arguments: endless.indices) func theClockStops(_ index: Int) throws {
        let limits = LuaLimits(seconds: 0.05, memory: 64 << 20)
        let start = processorSeconds()
        let error = try withState(limits) { state in
            #expect(throws: LuaError.self) { try state.run(Self.endless[index], name: "plan.lua") }
        }
        #expect(error?.limit == .time(seconds: 0.05), "\(Self.endless[index]): \(String(describing: error))")
        #expect(error?.place?.file == "plan.lua")
        #expect(processorSeconds() - start < 1.05)
    }

    @Test(arguments: endless.indices) func stepsStop(_ index: Int) throws {
        let limits = LuaLimits(seconds: 5, steps: 300_000, memory: 64 << 20)
        let first = try withState(limits) { state in
            let error = #expect(throws: LuaError.self) { try state.run(Self.endless[index], name: "plan.lua") }
            return (error?.limit, error?.place, state.steps)
        }
        let second = try withState(limits) { state in
            let error = #expect(throws: LuaError.self) { try state.run(Self.endless[index], name: "plan.lua") }
            return (error?.limit, error?.place, state.steps)
        }
        #expect(first.0 == .steps(300_000), "\(Self.endless[index])")
        #expect(first == second, "a step limit does not depend on the machine")
    }

    static let greedy: [String] = [
        "return string.rep('x', 1 << 40)",
        "local a = 'x' while true do a = a .. a end",
        "local t = {} for i = 1, 1e9 do t[i] = i end",
        "local t = {} while true do t = { t } end",
        "local t = {} while true do pcall(function() while true do t[#t + 1] = {} end end) end",
        "local t = {} for i = 1, 1e9 do t[i] = coroutine.create(function() end) end",
        "local t = {} while true do t[#t + 1] = string.rep('x', 1000) .. #t end",
        "local s = string.rep('x', 1 << 20) local t = {} for i = 1, 100 do t[i] = s end return table.concat(t)",
        "return (string.rep('x', 1 << 20)):gsub('.', string.rep('y', 100))",
        "local t = {} for i = 1, 1e9 do t['k' .. i] = i end",
        "return load('return {' .. string.rep('{},', 5000000) .. '}')",
        "return string.rep('ab', 1 << 36)",
    ]

    @Test(arguments: greedy.indices) func memoryStops(_ index: Int) throws {
        let error = try withState(LuaLimits(seconds: 20, memory: 16 << 20)) { state in
            defer { #expect(state.peakMemory <= 16 << 20) }
            return #expect(throws: LuaError.self) { try state.run(Self.greedy[index], name: "plan.lua") }
        }
        #expect(error?.limit == .memory(bytes: 16 << 20), "\(Self.greedy[index]): \(String(describing: error))")
        #expect(error?.place?.file == "plan.lua", "\(Self.greedy[index])")
    }

    /// These end by themselves, with an error of Lua's.
    @Test(arguments: [
        ("local function f() return 1 + f() end return f()", "stack overflow"),
        ("local function f() return pcall(f) end return f()", "C stack overflow"),
        ("local t = setmetatable({}, {}) getmetatable(t).__index = t return t.x", "'__index' chain too long"),
        ("return '<' .. string.rep('x', -1) .. '>'", "<>"),
        ("local s = string.rep('(', 10000) return load(s) or error('x')", "x"),
        ("return string.rep('x', 1 << 62, 'y')", "would be too long"),
        ("local c c = coroutine.wrap(function() c() end) c()", "cannot resume non-suspended coroutine"),
        ("local function f() coroutine.wrap(f)() end f()", "C stack overflow"),
        ("return string.format('%s', setmetatable({}, { __tostring = tostring }))", "overflow"),
        ("return table.unpack({}, 1, 1e8)", "too many results to unpack"),
        ("local t = {} t[1] = t return table.concat(t)", "there is a table at position 1"),
    ])
    func endsByItself(_ row: (text: String, message: String)) throws {
        let result = try outcome(of: row.text, LuaLimits(seconds: 10, memory: 256 << 20))
        #expect(result.contains(row.message), "\(row.text): \(result)")
        #expect(!result.contains("stopped"), "\(row.text): \(result)")
    }

    @Test func outputStops() throws {
        let error = try withState(LuaLimits(seconds: 5, output: 100)) { state in
            #expect(throws: LuaError.self) {
                try state.run("\nwhile true do pcall(print, 'twenty characters...') end", name: "plan.lua")
            }
        }
        #expect(error?.limit == .output(bytes: 100))
        #expect(error?.description == "plan.lua:2: stopped: more than 100 bytes printed")
    }

    @Test func aStoppedStateStaysStoppedAndOthersGoOn() throws {
        try withState(LuaLimits(seconds: 0.02)) { state in
            let function = try state.load("while true do end", name: "plan.lua")
            #expect(throws: LuaError.self) { try function.call() }
            let again = #expect(throws: LuaError.self) { try state.run("return 1", name: "plan.lua") }
            #expect(again?.limit == .time(seconds: 0.02))
            #expect(try outcome(of: "return 1") == "1")
        }
    }

    @Test func anotherThreadCanStop() throws {
        let error = try withState { state in
            let stop = state.stop
            // A thread of its own: the pool of tasks may be busy with other tests.
            Thread.detachNewThread {
                usleep(30_000)
                stop.stop()
            }
            return #expect(throws: LuaError.self) { try state.run("while true do end", name: "plan.lua") }
        }
        #expect(error?.limit == .cancelled)
    }

    @Test func theClockAlsoStopsBetweenHostAndScript() throws {
        let error = try withState(LuaLimits(seconds: 0.03)) { state in
            let inner = try state.load("while true do pcall(back) end", name: "inner.lua")
            try state.define("back") { _ in
                try inner.call()
                return .nil
            }
            return #expect(throws: LuaError.self) { try inner.call() }
        }
        #expect(error?.limit == .time(seconds: 0.03))
    }

    @Test func hostAndScriptNestOnlySoDeep() throws {
        try withState { state in
            var deepest = 0
            var depth = 0
            var inner: LuaFunction?
            try state.define("back") { _ in
                depth += 1
                defer { depth -= 1 }
                deepest = max(deepest, depth)
                return try inner!.first()
            }
            inner = try state.load("return back()", name: "plan.lua")
            let error = #expect(throws: LuaError.self) { try inner!.call() }
            #expect(error?.message.contains("too deep") == true || error?.message.contains("overflow") == true)
            #expect(deepest <= 100 && deepest > 20)
        }
    }
}
