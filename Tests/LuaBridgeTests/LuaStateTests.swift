import Foundation
import LuaBridge
import Testing

@Suite struct LuaStateTests {
    @Test(arguments: [
        ("return 1, 2.0, 'x', true, nil", "1 2.0 x true nil"),
        ("return", ""),
        ("print(1, 'a', nil, 2.5) return 3", "1\ta\tnil\t2.5\n3"),
        ("return 7 // 2, 7 / 2, 2^53 | 0", "3 3.5 9007199254740992"),
        ("local t = {} for i = 1, 5 do t[#t + 1] = i * i end return table.concat(t, ',')", "1,4,9,16,25"),
        ("return select('#', table.unpack({1, 2, 3}))", "3"),
        ("return pcall(error, 'x')", "false x"),
        ("return xpcall(function() error('x', 0) end, function(m) return m .. '!' end)", "false x!"),
        ("return load('return 1 + 1')()", "2"),
        ("return load('x =')", "nil (load):1: unexpected symbol near <eof>"),
        ("local f = load('return x', 'c', 't', {x = 5}) return f()", "5"),
        ("local n = 0 return load(function() n = n + 1 return ({'return ', '4', '2'})[n] end)()", "42"),
        ("return tostring(nil), tostring(1), tostring(1.0), tostring('s')", "nil 1 1.0 s"),
        (
            "local c = coroutine.wrap(function(a) local b = coroutine.yield(a + 1) return b * 2 end) return c(1), c(10)",
            "2 20"
        ),
        ("return coroutine.resume(coroutine.create(function() error('in', 0) end))", "false in"),
        ("return coroutine.isyieldable(), coroutine.status(coroutine.create(print))", "false suspended"),
        ("return next({}), next({b = 1, a = 2})", "nil a 2"),
        ("return setmetatable({}, {__index = function(_, k) return k .. '!' end}).x", "x!"),
        ("return utf8.char(0x41, 0x20AC), utf8.len('é')", "A€ 1"),
    ])
    func runsScripts(_ row: (text: String, result: String)) throws {
        #expect(try outcome(of: row.text) == row.result)
    }

    @Test func aChunkRunsInManyStates() throws {
        let chunk = try LuaChunk("count = (count or 0) + 1 return count, 'teks'", name: "plan.lua")
        for _ in 0..<3 {
            let values = try withState { state in try state.run(chunk).map(plain) }
            #expect(values == ["1", "teks"])
        }
    }

    @Test func aChunkKeepsLinesAndText() throws {
        let chunk = try LuaChunk("local x = 1\n\nerror('late')\n", name: "plan.lua")
        try withState { state in
            let error = #expect(throws: LuaError.self) { try state.run(chunk) }
            #expect(error?.description == "plan.lua:3: late")
            #expect(error?.sourceLine == "error('late')")
        }
    }

    @Test func compiledCodeOfAScriptIsRefused() throws {
        #expect(try outcome(of: "return load('\\27Lua')") == "nil attempt to load a binary chunk (mode is 't')")
        #expect(try outcome(of: "return string.dump") == "nil")
        try withState { state in
            #expect(throws: LuaError.self) { try state.load("\u{1B}Lua", name: "plan.lua") }
        }
    }

    @Test func anotherThreadCanTakeOver() throws {
        let found = try onWorker {
            try withState(LuaLimits(seconds: 0.1)) { state in
                try state.define("twice") { call in .number(try call.number(1) * 2) }
                #expect(try state.run("return twice(4)", name: "plan.lua").map(plain) == ["8.0"])
                let error = #expect(throws: LuaError.self) { try state.run("while true do end", name: "plan.lua") }
                return error?.limit
            }
        }
        #expect(found == .time(seconds: 0.1))
    }

    @Test func modulesRunOnce() throws {
        try withState { state in
            var loads = 0
            try state.provideModules { name in
                loads += 1
                if name == "missing" { throw Missing(name: name) }
                return try LuaChunk(name == "loop" ? "return require 'loop'" : "return { n = 3 }", name: name + ".lua")
            }
            #expect(
                try state.run("return require('a').n, require 'a' == require 'a'", name: "p").map(plain) == [
                    "3", "true",
                ])
            #expect(loads == 1)
            let missing = #expect(throws: LuaError.self) { try state.run("require 'missing'", name: "plan.lua") }
            #expect(missing?.hostError is Missing)
            let loop = #expect(throws: LuaError.self) { try state.run("require 'loop'", name: "plan.lua") }
            #expect(
                loop?.description
                    == "loop.lua:1: bad argument #1 to 'require' (name: the module 'loop' requires itself)")
        }
    }

    @Test func chanceComesFromTheHost() throws {
        try withState { state in
            let without = #expect(throws: LuaError.self) { try state.run("return math.random()", name: "plan.lua") }
            #expect(without?.message == "math.random has no source of chance here: draw inside a run")
            var draws: [UInt64] = [0, 1 << 63, .max, 1 << 63, .max]
            try state.provideRandom { draws.removeFirst() }
            let values = try state.run(
                "return math.random(), math.random(), math.random(6), math.random(-1, 1), math.random(10, 10)",
                name: "p")
            #expect(values.map(plain) == ["0.0", "0.5", "6", "0", "10"])
            #expect(throws: LuaError.self) { try state.run("math.randomseed(1)", name: "p") }
        }
    }

    @Test func closedStatesAnswerWithAnError() throws {
        let state = try LuaState()
        let function = try state.load("return 1", name: "p")
        state.close()
        state.close()
        let error = #expect(throws: LuaError.self) { try function.call() }
        #expect(error?.message == "the script's Lua state is closed")
    }
}

struct Missing: Error, CustomStringConvertible {
    let name: String
    var description: String { "no module \(name)" }
}

/// Runs `body` on a thread with the stack that workers have.
func onWorker<Result>(_ body: @escaping @Sendable () throws -> Result) throws -> Result {
    nonisolated(unsafe) var result: Swift.Result<Result, any Error>?
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        result = Swift.Result { try body() }
        done.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    done.wait()
    return try result!.get()
}
