import LuaBridge
import Testing

private struct Refused: Error, Equatable, CustomStringConvertible {
    let number: Int
    var description: String { "trust must lie in 0...1 (got \(number))" }
}

private final class Live {
    nonisolated(unsafe) static var count = 0
    init() { Live.count += 1 }
    deinit { Live.count -= 1 }
}

private struct Carrying: Error { let live = Holder() }
private final class Holder: @unchecked Sendable { let live = Live() }

@Suite(.serialized) struct HostFunctionTests {
    private func offer(_ state: LuaState) throws {
        let parameters = ["graph", "ties"]
        try state.define("network.integer", parameters) { .integer(try $0.integer(2)) }
        try state.define("network.number", parameters) { .number(try $0.number(2)) }
        try state.define("network.finite", parameters) { .number(try $0.finite(2)) }
        try state.define("network.string", parameters) { .string(try $0.string(2)) }
        try state.define("network.boolean", parameters) { .boolean(try $0.boolean(2)) }
        try state.define("network.list", parameters) { .integer(Int64(try $0.list(2).count)) }
        try state.define("network.fields", parameters) { .string(try $0.fields(2).map(\.key).joined(separator: ",")) }
        try state.define("network.call", parameters) { try $0.function(2).first(3) }
        try state.define("count", []) { .integer(Int64($0.count)) }
        try state.define("refuse", ["n"]) { throw Refused(number: Int(try $0.integer(1))) }
        try state.setGlobal("add", .function(state.numeric("add", "left", "right") { $0 + $1 }))
        try state.setGlobal("three", .function(state.numeric("three", "a", "b", "c") { $0 * 100 + $1 * 10 + $2 }))
        try state.setGlobal(
            "root",
            .function(
                state.numeric("root", "of") { value in
                    guard value >= 0 else { throw Refused(number: Int(value)) }
                    return value.squareRoot()
                }))
        try state.setGlobal("both", .function(state.functionOfMany("both") { $0.all.reversed() }))
    }

    /// Conversions are strict, and messages name function and argument.
    @Test(arguments: [
        ("return network.integer(0, 3)", "3"),
        ("return network.integer(0, 3.0)", "3"),
        (
            "return network.integer(0, 3.5)",
            "bad argument #2 to 'network.integer' (ties: integer expected, got number 3.5)"
        ),
        (
            "return network.integer(0, '10')",
            "bad argument #2 to 'network.integer' (ties: integer expected, got string \"10\")"
        ),
        (
            "return network.integer(0, 'many')",
            "bad argument #2 to 'network.integer' (ties: integer expected, got string \"many\")"
        ),
        ("return network.integer(0)", "bad argument #2 to 'network.integer' (ties: integer expected, got nothing)"),
        ("return network.integer(0, nil)", "bad argument #2 to 'network.integer' (ties: integer expected, got nil)"),
        (
            "return network.integer(0, 2^63)",
            "bad argument #2 to 'network.integer' (ties: integer expected, got number 9.223372036854776e+18)"
        ),
        ("return network.number(0, 3)", "3.0"),
        ("return network.number(0, 1/0)", "inf"),
        (
            "return network.number(0, true)",
            "bad argument #2 to 'network.number' (ties: number expected, got boolean true)"
        ),
        (
            "return network.finite(0, 1/0)",
            "bad argument #2 to 'network.finite' (ties: finite number expected, got number inf)"
        ),
        (
            "return network.finite(0, -(0/0))",
            "bad argument #2 to 'network.finite' (ties: finite number expected, got number nan)"
        ),
        ("return network.string(0, 10)", "bad argument #2 to 'network.string' (ties: string expected, got integer 10)"),
        (
            "return network.boolean(0, 1)",
            "bad argument #2 to 'network.boolean' (ties: boolean expected, got integer 1)"
        ),
        ("return network.list(0, {5, 6})", "2"),
        (
            "return network.list(0, {5, nil, 6})",
            "bad argument #2 to 'network.list' (ties: the list has a hole: there is nothing at position 2)"
        ),
        (
            "return network.list(0, {5, x = 1})",
            "bad argument #2 to 'network.list' (ties: a list was expected, but it has the key 'x')"
        ),
        ("return network.fields(0, {b = 1, a = 2})", "a,b"),
        (
            "return network.fields(0, {b = 1, 7})",
            "bad argument #2 to 'network.fields' (ties: names were expected, but there is the key 1 (write name = value))"
        ),
        ("return network.call(0, function(x) return x + 1 end)", "4"),
        ("return network.call(0, print)", "3\nnil"),
        ("return network.call(0, {})", "bad argument #2 to 'network.call' (ties: function expected, got table)"),
        ("return network.string(0, '" + String(repeating: "x", count: 60) + "')", String(repeating: "x", count: 60)),
        ("return count(), count(nil), count(nil, nil), count(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)", "0 1 2 10"),
        ("return add(1, 2), add(0.5, 0.25)", "3.0 0.75"),
        ("return three(1, 2, 3)", "123.0"),
        ("return add(1)", "bad argument #2 to 'add' (right: number expected, got nothing)"),
        ("return add(1, '2')", "bad argument #2 to 'add' (right: number expected, got string \"2\")"),
        ("return root(16)", "4.0"),
        ("return root(-1)", "trust must lie in 0...1 (got -1)"),
        ("return both(1, 'a', nil, true)", "true nil a 1"),
        ("return both(table.unpack({}, 1, 300))", "too many arguments to 'both' (300)"),
        ("return pcall(refuse, 2)", "false plan.lua:1: trust must lie in 0...1 (got 2)"),
        ("return pcall(add, {}, 1)", "false plan.lua:1: bad argument #1 to 'add' (left: number expected, got table)"),
    ])
    func calls(_ row: (text: String, result: String)) throws {
        let (result, error) =
            try withState { state in
                var printed = ""
                state.log = { printed += $0 }
                try offer(state)
                do {
                    return (
                        printed + (try state.run(row.text, name: "plan.lua").map(plain).joined(separator: " ")), nil
                    )
                } catch let error as LuaError {
                    return (error.message, error)
                }
            } as (String, LuaError?)
        #expect(printedFirst(result, row.text) == row.result)
        if let error { #expect(error.place == LuaPlace(file: "plan.lua", line: 1)) }
    }

    /// `print` is logged while the script runs, before its results are known.
    private func printedFirst(_ result: String, _ text: String) -> String {
        text.contains("print") ? "3\n" + result : result
    }

    @Test func theSameErrorComesOutAgain() throws {
        try withState { state in
            try offer(state)
            for text in [
                "\nrefuse(7)", "\nlocal ok, e = pcall(refuse, 7) error(e, 0)",
                "\nlocal ok, e = pcall(refuse, 7) error(e)",
                "\nxpcall(refuse, function(m) return m end, 1)\nlocal ok, e = xpcall(refuse, tostring, 7) error(e, 0)",
                "\ncoroutine.wrap(function() refuse(7) end)()",
            ] {
                let error = #expect(throws: LuaError.self) { try state.run(text, name: "plan.lua") }
                #expect(error?.hostError as? Refused == Refused(number: 7), "\(text)")
                #expect(error?.message == "trust must lie in 0...1 (got 7)")
                #expect(error?.place?.line == (text.contains("xpcall") ? 3 : 2), "\(text)")
            }
        }
    }

    @Test func errorsPassThroughNestedEntries() throws {
        try withState { state in
            try offer(state)
            let inner = try state.load("\n\nrefuse(1)", name: "inner.lua")
            try state.define("visit") { _ in try inner.first() }
            let error = #expect(throws: LuaError.self) { try state.run("visit()", name: "outer.lua") }
            #expect(error?.hostError as? Refused == Refused(number: 1))
            #expect(error?.place == LuaPlace(file: "inner.lua", line: 3))
        }
    }

    @Test func theHostKnowsTheLine() throws {
        try withState { state in
            var places: [LuaPlace?] = []
            try state.define("here") { call in
                places.append(call.place)
                return .nil
            }
            try state.run("here()\n\nlocal function f()\n  here()\nend\nf()", name: "plan.lua")
            #expect(places == [LuaPlace(file: "plan.lua", line: 1), LuaPlace(file: "plan.lua", line: 4)])
            #expect(state.currentPlace == nil)
            let function = try state.run("\nreturn function()\nend", name: "plan.lua").first?.function
            #expect(function?.definedAt == LuaPlace(file: "plan.lua", line: 2))
        }
    }

    /// Swift frames are left before Lua jumps, so nothing they held stays behind (a jump across them leaked it all).
    @Test func errorsLeaveNothingBehind() throws {
        let rounds = longRun ? 100_000 : 2_000
        let before = Live.count
        try withState(LuaLimits(seconds: 60)) { state in
            try state.define("fail", ["t", "f"]) { call in
                let held = [Holder(), Holder()]
                _ = (try call.table(1), try call.function(2))
                if held.count == 2 { throw Carrying() }
                return .nil
            }
            let failed = try state.run(
                "local n = 0 for i = 1, \(rounds) do if not pcall(fail, {}, print) then n = n + 1 end end return n",
                name: "p")
            #expect(failed.map(plain) == ["\(rounds)"])
            for _ in 0..<rounds / 100 {
                #expect(throws: LuaError.self) { try state.run("fail({}, print)", name: "p") }
            }
            #expect(Live.count == before)
            #expect(state.memory < 2 << 20)
        }
        #expect(Live.count == before)
    }

    @Test func callbacksRunOnWorkers() throws {
        let values = try onWorker {
            try withState { state in
                try state.define("number") { .number(try $0.number(1)) }
                try state.setGlobal("twice", .function(state.numeric("twice", "x") { $0 * 2 }))
                state.log = { _ in }
                return try state.run("print(1) return number(2), twice(3), pcall(number)", name: "p").map(plain)
            }
        }
        #expect(values == ["2.0", "6.0", "false", "p:1: bad argument #1 to 'number' (number expected, got nothing)"])
    }
    /// What the host reads is held once: a function made right after a table was read lets go of nothing.
    @Test func whatWasReadIsLetGoOfOnce() throws {
        let state = try LuaState(limits: .setUp)
        defer { state.close() }
        let list = try state.run("return { function() return 0 end, {}, function() end }", name: "x")[0]
        do {
            let read = try #require(list.table).entries()
            _ = try state.function("f") { _ in .nil }
            #expect(read.count == 3)
        }
        // Numbers that were free twice would now stand for two functions each.
        let made = try (1...8).map { try state.load("return \($0)", name: "y") }
        #expect(try made.map { try $0.first().integer } == Array(1...8))
    }
}
