import LuaBridge
import Testing

/// Something that keeps memory of the host for a script.
private final class Keeper {
    let held: HeldMemory
    init(_ held: HeldMemory) { self.held = held }

    static let luaClass = LuaClass<Keeper>("keeper")
}

/// What the host does and keeps for a script counts as the script's own.
struct ChargingTests {
    @Test func stepsOfTheHostEndAScriptThatCatchesErrors() throws {
        try withState(LuaLimits(seconds: nil, steps: 100_000, memory: 64 << 20)) { state in
            var calls = 0
            try state.define("work") { call in
                try call.state.charge(60_000)
                calls += 1
                return .nil
            }
            let error = #expect(throws: LuaError.self) {
                try state.run("while true do pcall(work) end", name: "plan.lua")
            }
            #expect(error?.limit == .steps(100_000))
            #expect(error?.place?.line == 1)
            #expect(calls == 1)
        }
    }

    @Test func stepsAreCountedInWatchedModeToo() throws {
        try withState { state in
            let before = state.steps
            try state.charge(12_345)
            try state.charge(-1)
            #expect(state.steps == before + 12_345)
        }
    }

    @Test func heldMemoryIsTheStates() throws {
        try withState { state in
            let before = state.memory
            var held: HeldMemory? = try state.hold(1 << 20)
            #expect(state.memory == before + 1 << 20)
            #expect(held != nil)
            held = nil
            #expect(state.memory == before)
        }
    }

    @Test func moreThanThereIsRoomForEndsTheScript() throws {
        try withState(LuaLimits(seconds: 5, memory: 8 << 20)) { state in
            try state.register(Keeper.luaClass)
            try state.define("keep") { call in .object(Keeper(try call.state.hold(1 << 20))) }
            let error = #expect(throws: LuaError.self) {
                try state.run("local all = {} while true do all[#all + 1] = keep() end", name: "plan.lua")
            }
            #expect(error?.limit == .memory(bytes: 8 << 20))
            #expect(throws: LuaError.self) { try state.hold(1) }
        }
    }

    /// Lua's collector cannot see how much hangs on a dropped object; the host's count makes it look.
    @Test func whatTheScriptDroppedIsLetGoOf() throws {
        try withState(LuaLimits(seconds: 20, memory: 16 << 20)) { state in
            try state.register(Keeper.luaClass)
            try state.define("keep") { call in .object(Keeper(try call.state.hold(1 << 20))) }
            try state.run("for i = 1, 1000 do keep() end", name: "plan.lua")
            #expect(state.peakMemory < 16 << 20)
            #expect(state.reached == nil)
        }
    }
}
