import LuaBridge
import Testing

/// Counts how many of its kind are alive.
private final class Alive: @unchecked Sendable {
    private let change: (Int) -> Void
    init(_ change: @escaping (Int) -> Void) {
        self.change = change
        change(1)
    }
    deinit { change(-1) }
}

private struct Failure: Error {
    let holds: Alive
}

/// Lua's errors are long jumps, which would leave behind whatever a Swift frame holds: none may cross one.
@Suite struct ErrorLifetimeTests {
    @Test(arguments: [
        // Thrown by Swift and caught by the script; let through to the host; raised below a Swift frame by the script.
        "for i = 1, rounds do pcall(fails) end",
        "for i = 1, rounds do pcall(calls, error) end",
        "for i = 1, rounds do pcall(calls, fails) end",
        "for i = 1, rounds do pcall(calls, function() local t = nil; return t.x end) end",
        "for i = 1, rounds do xpcall(takes, function(m) return m end, 'no number') end",
        "for i = 1, rounds do coroutine.resume(coroutine.create(fails)) end",
    ])
    func errorsLeaveNoLiveObject(_ text: String) throws {
        var alive = 0
        var made = 0
        let rounds = longRun ? 100_000 : 2_000
        func fresh() -> Alive {
            Alive {
                alive += $0
                made += max(0, $0)
            }
        }
        try withState(LuaLimits(seconds: 120, memory: 64 << 20)) { state in
            try state.setGlobal("rounds", .integer(Int64(rounds)))
            try state.define("fails") { _ in throw Failure(holds: fresh()) }
            try state.define("calls", ["function"]) { call in
                let held = fresh()
                return try withExtendedLifetime(held) { try call.function(1).first() }
            }
            try state.define("takes", ["number"]) { call in
                let held = fresh()
                return try withExtendedLifetime(held) { .number(try call.number(1)) }
            }
            try state.run(text, name: "plan.lua")
            try state.run("return", name: "plan.lua")
            #expect(alive == 0, "while the state is open")
        }
        #expect(alive == 0)
        #expect(made >= rounds)
    }

    /// A module's value holds its state, and the state its modules.
    @Test func aClosedStateIsFreedWithItsModules() throws {
        weak var freed: LuaState?
        try withState { state in
            freed = state
            try state.provideModules { name in try LuaChunk("return { 1 }", name: name) }
            #expect(try state.run("return require('list')[1]", name: "plan.lua").first?.integer == 1)
        }
        #expect(freed == nil)
    }
}
