import LuaBridge
import Testing

@Suite struct LuaCoroutineTests {
    /// A line for each step of a process: what it waits for, what it returns, how it fails.
    private func steps(_ text: String, _ limits: LuaLimits = .run) throws -> [String] {
        try withState(limits) { state in
            try state.setGlobal("wait", .function(state.yielding("wait", ["time"]) { [.number(try $0.finite(1))] }))
            try state.define("visit", ["f"]) { try $0.function(1).first() }
            guard let function = try state.run(text, name: "plan.lua").first?.function else { return ["no function"] }
            let process = try state.makeCoroutine(function)
            var lines: [String] = []
            var given: LuaValue = "start"
            for step in 1...10 {
                do {
                    switch try process.resume(given) {
                    case .waiting(let values): lines.append("waits " + values.map(plain).joined(separator: " "))
                    case .finished(let values):
                        lines.append("returns " + values.map(plain).joined(separator: " "))
                        return lines
                    }
                } catch {
                    lines.append("\(error)")
                    #expect(process.isOver)
                    return lines
                }
                given = .integer(Int64(step))
            }
            return lines
        }
    }

    @Test(
        arguments: [
            ("return function(x) return x end", ["returns start"]),
            ("return function() wait(2) wait(3.5) return 'done' end", ["waits 2.0", "waits 3.5", "returns done"]),
            ("return function() return wait(1), wait(1) end", ["waits 1.0", "waits 1.0", "returns 1 2"]),
            (
                "return function() local ok = pcall(function() wait(1) error('x') end) return ok end",
                ["waits 1.0", "returns false"]
            ),
            (
                "return function() return xpcall(function() wait(1) error('x', 0) end, function(m) return m .. '!' end) end",
                ["waits 1.0", "returns false x!"]
            ),
            (
                "return function() for _, t in pairs({ 1, 2 }) do wait(t) end end",
                ["waits 1.0", "waits 2.0", "returns "]
            ),
            ("return function()\n wait(1)\n error('late')\n end", ["waits 1.0", "plan.lua:3: late"]),
            (
                "return function() wait('soon') end",
                ["plan.lua:1: bad argument #1 to 'wait' (time: number expected, got string \"soon\")"]
            ),
            (
                "return function() table.sort({ 2, 1 }, function() wait(1) end) end",
                ["plan.lua:1: 'wait' cannot be used inside a callback of table.sort"]
            ),
            (
                "return function() ('x'):gsub('x', function() wait(1) end) end",
                ["plan.lua:1: 'wait' cannot be used inside a callback of string.gsub"]
            ),
            (
                "return function() visit(function() wait(1) end) end",
                ["plan.lua:1: 'wait' cannot be used inside a function that the host is calling"]
            ),
            (
                "return function() coroutine.wrap(function() wait(1) end)() end",
                [
                    "plan.lua:1: 'wait' cannot be used inside a coroutine of the script's own; call it in the process itself"
                ]
            ),
            (
                "return function() coroutine.yield(1) end",
                ["plan.lua:1: 'coroutine.yield' cannot be used in a process: use wait"]
            ),
            (
                "return function() local g = coroutine.wrap(function() coroutine.yield(5) end) wait(g()) end",
                ["waits 5.0", "returns "]
            ),
            ("wait(1) return function() end", ["plan.lua:1: 'wait' cannot be used outside a process"]),
        ] as [(String, [String])])
    func processes(_ row: (text: String, lines: [String])) throws {
        do {
            let lines = try steps(row.text)
            #expect(lines == row.lines)
        } catch let error as LuaError {
            #expect([error.description] == row.lines)
        }
    }

    @Test func processesKeepTheirTraceback() throws {
        try withState { state in
            let function = try state.load("local function f()\n error('x')\nend\nf()\n", name: "plan.lua")
            let error = #expect(throws: LuaError.self) { try state.makeCoroutine(function).resume() }
            #expect(error?.traceback.compactMap(\.place?.line) == [2, 4])
        }
    }

    @Test func aFinishedProcessCannotGoOn() throws {
        try withState { state in
            let process = try state.makeCoroutine(try state.load("return 1", name: "p"))
            _ = try process.resume()
            #expect(process.isOver)
            let error = #expect(throws: LuaError.self) { try process.resume() }
            #expect(error?.message == "a process that is over or running cannot be resumed")
        }
    }

    @Test(arguments: [nil, 200_000] as [UInt64?])
    func limitsHoldInsideProcesses(_ limit: UInt64?) throws {
        try withState(LuaLimits(seconds: 0.05, steps: limit)) { state in
            let process = try state.makeCoroutine(try state.load("\nwhile true do pcall(error) end", name: "plan.lua"))
            let error = #expect(throws: LuaError.self) { try process.resume() }
            #expect(error?.limit == (limit.map { .steps($0) } ?? .time(seconds: 0.05)))
            #expect(error?.place?.line == 2)
        }
    }

    @Test func thousandsOfProcessesLiveAtOnce() throws {
        try withState { state in
            try state.setGlobal("wait", .function(state.yielding("wait") { _ in [] }))
            let function = try state.load("local n = ... for i = 1, 3 do wait() n = n + 1 end return n", name: "p")
            let processes = try (0..<5_000).map { _ in try state.makeCoroutine(function) }
            var results = 0
            for round in 0..<4 {
                for (index, process) in processes.enumerated() {
                    if case .finished(let values) = try process.resume(.integer(Int64(index))) {
                        #expect(round == 3)
                        results += values.first?.integer == Int64(index) + 3 ? 1 : 0
                    }
                }
            }
            #expect(results == 5_000)
        }
    }
}
