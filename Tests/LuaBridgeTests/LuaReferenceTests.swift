import LuaBridge
import Testing

/// A table or function is held exactly as long as the host holds it, however often an argument is read.
@Suite struct LuaReferenceTests {
    private final class Cabinet {
        var kept: [LuaTable] = []
        static let luaClass: LuaClass<Cabinet> = {
            var declared = LuaClass<Cabinet>("cabinet")
            declared.property("drawer", get: { _, _ in .nil }, set: { cabinet, value, _ in _ = value })
            declared.index { _, _, _ in .nil }
            declared.assign { _, _, _, _ in true }
            declared.method("put", ["t"]) { cabinet, call in
                cabinet.kept.append(try call.table(1))
                return .nil
            }
            return declared
        }()
    }

    private func furnish(_ state: LuaState) throws -> Cabinet {
        let cabinet = Cabinet()
        try state.register(Cabinet.luaClass)
        try state.setGlobal("cabinet", .object(cabinet))
        try state.define("ignores", ["t"]) { _ in .nil }
        try state.define("reads", ["t"]) { call in
            _ = try (call.table(1), call.table(1), call[1], call.all)
            return .nil
        }
        try state.define("wants", ["n"]) { call in .integer(try call.integer(1)) }
        try state.define("calls", ["f"]) { call in try call.function(1).first() }
        return cabinet
    }

    /// Each would let go of a table twice, so that two tables then shared a number.
    @Test(arguments: [
        "reads({})", "pcall(wants, {})", "cabinet.drawer = {}", "cabinet[{}] = {}", "local x = cabinet[{}]",
        "calls(function() return {}, {}, print end)", "pcall(calls, function() error({}) end)", "ignores({})",
    ])
    func keptTablesStayTheirOwn(_ text: String) throws {
        try withState { state in
            let cabinet = try furnish(state)
            try state.run("for i = 1, 50 do \(text) end", name: "plan.lua")
            try state.run("for i = 1, 100 do cabinet:put({ i }) \(text) end", name: "plan.lua")
            #expect(try cabinet.kept.map { try $0.get(.integer(1)).integer } == (1...100).map { Int64($0) })
        }
    }

    /// 100,000 tables of 100 bytes would be 10 MB and more.
    @Test(arguments: [
        "ignores({ i })", "ignores({ i }, { i }, print)", "reads({ i })", "pcall(wants, { i })",
        "cabinet.drawer = { i }", "cabinet[i] = { i }", "calls(function() return i, { i }, { i } end)",
    ])
    func whatNobodyHoldsIsFreed(_ text: String) throws {
        try withState(LuaLimits(seconds: 60, memory: 64 << 20)) { state in
            _ = try furnish(state)
            try state.run("for i = 1, 10 do \(text) end", name: "plan.lua")
            let before = state.memory
            try state.run("for i = 1, 100000 do \(text) end", name: "plan.lua")
            #expect(state.memory < before + (2 << 20), "\(text)")
        }
    }

    @Test func aResultOutlivesItsCall() throws {
        try withState { state in
            let made = try state.run("return { 7 }, function() return 8 end", name: "plan.lua")
            try state.run("for i = 1, 1000 do local t = { i } end return {}, {}", name: "plan.lua")
            #expect(try made[0].table?.get(.integer(1)).integer == 7)
            #expect(try made[1].function?.first().integer == 8)
        }
    }
}
