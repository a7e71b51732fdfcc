import LuaBridge
import Testing

/// A wait with a function inside, and processes that are ended before their end.
struct LuaAroundTests {
    /// With what a process is resumed.
    enum Answer {
        case go, yes, no

        var values: [LuaValue] {
            switch self {
            case .go: []
            case .yes: [true, 5]
            case .no: [false, "rain"]
            }
        }
    }

    /// What a process does, line by line: it is resumed with the answers in turn, and ended after the last.
    private func steps(_ text: String, answers: [Answer]) throws -> [String] {
        try withState { state in
            var lines: [String] = []
            state.log = { lines.append(String($0.dropLast())) }
            let enter = try state.yielding("hold", ["place"]) { call in
                lines.append("enter")
                return [call[1]]
            }
            let leave = try state.function("leave") { _ in
                lines.append("leave")
                return .nil
            }
            try state.setGlobal("hold", .function(try state.around(enter: enter, leave: leave)))
            try state.setGlobal("wait", .function(state.yielding("wait") { _ in [] }))
            let process = try state.makeCoroutine(try state.load(text, name: "plan.lua"))
            do {
                for answer in [.go] + answers {
                    guard case .finished(let values) = try process.resume(answer.values) else { continue }
                    lines.append((["returns"] + values.map(plain)).joined(separator: " "))
                    #expect(process.isOver)
                    return lines
                }
                try process.end()
                lines.append("ended")
            } catch {
                lines.append("\(error)")
            }
            #expect(process.isOver)
            try process.end()
            return lines
        }
    }

    @Test(
        arguments: [
            // Without a function the answer is what it was resumed with.
            ("return hold(1)", [.yes], ["enter", "returns true 5"]),
            ("return hold(1)", [.no], ["enter", "returns false rain"]),
            // With one it is called, and left.
            (
                "return hold(1, function() print('in') return 7, 8 end)", [.yes],
                ["enter", "in", "leave", "returns true 7 8"]
            ),
            (
                "return hold(1, function(...) return select('#', ...) end)", [.yes],
                ["enter", "leave", "returns true 0"]
            ),
            ("return hold(1, function() print('in') end)", [.no], ["enter", "returns false rain"]),
            // It can wait inside, and holds can stand in each other.
            (
                "return hold(1, function() wait() print('a') hold(2, function() wait() print('b') end) end)",
                [.yes, .go, .yes, .go], ["enter", "a", "enter", "b", "leave", "leave", "returns true"]
            ),
            // It is left when the function fails, in a pcall too.
            (
                "return pcall(hold, 1, function() wait() error('no', 0) end)", [.yes, .go],
                ["enter", "leave", "returns false no"]
            ),
            ("hold(1, function()\nerror('no')\nend)", [.yes], ["enter", "plan.lua:2: no"]),
            // Ended before it began, while it waits to enter, and inside.
            ("hold(1, function() end)", [], ["enter", "ended"]),
            (
                "local v <close> = setmetatable({}, { __close = function() print('closed') end })\n"
                    + "hold(1, function() hold(2, function() wait() end) print('never') end)", [.yes, .yes],
                ["enter", "enter", "leave", "leave", "closed", "ended"]
            ),
            (
                "pcall(function() hold(1, function() pcall(wait) print('never') end) end) print('never')", [.yes],
                ["enter", "leave", "ended"]
            ),
            // A closing function that waits or fails: the others are called, then the error comes out.
            (
                "local v <close> = setmetatable({}, { __close = function() print('first') end })\n"
                    + "local w <close> = setmetatable({}, { __close = function() wait() end }) wait()", [],
                ["first", "plan.lua:2: 'wait' cannot be used inside a function that the host is calling"]
            ),
            (
                "local v <close> = setmetatable({}, { __close = function() error('late') end })\n"
                    + "hold(1, function() wait() end)", [.yes], ["enter", "leave", "plan.lua:1: late"]
            ),
        ] as [(String, [Answer], [String])])
    func what(_ row: (text: String, answers: [Answer], lines: [String])) throws {
        #expect(try steps(row.text, answers: row.answers) == row.lines, "\(row.text)")
    }

    @Test func aClosingFunctionWithoutEndIsStopped() throws {
        for steps in [nil, 200_000] as [UInt64?] {
            try withState(LuaLimits(seconds: 0.1, steps: steps)) { state in
                try state.setGlobal("wait", .function(state.yielding("wait") { _ in [] }))
                let text = """
                    local v <close> = setmetatable({}, { __close = function() while true do pcall(error) end end })
                    local w <close> = setmetatable({}, { __close = function() while true do end end })
                    wait()
                    """
                let process = try state.makeCoroutine(try state.load(text, name: "plan.lua"))
                _ = try process.resume()
                let error = #expect(throws: LuaError.self) { try process.end() }
                #expect(error?.limit != nil && error?.place?.line == 2)
            }
        }
    }

    @Test func oneThatHasNotBegunNeverBegins() throws {
        try withState { state in
            var printed = ""
            state.log = { printed += $0 }
            let process = try state.makeCoroutine(try state.load("print('never')", name: "p"))
            try process.end()
            #expect(process.isOver && printed.isEmpty)
            #expect(throws: LuaError.self) { try process.resume() }
        }
    }

    /// The close of a state runs nothing of processes that still wait.
    @Test func closingTheStateRunsNoScript() throws {
        var printed = ""
        try withState { state in
            state.log = { printed += $0 }
            try state.setGlobal("wait", .function(state.yielding("wait") { _ in [] }))
            let text = "local v <close> = setmetatable({}, { __close = function() print('never') end }) wait()"
            _ = try state.makeCoroutine(try state.load(text, name: "p")).resume()
        }
        #expect(printed.isEmpty)
    }
}
