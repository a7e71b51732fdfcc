import LuaBridge
import Testing

private final class Thing {
    static let luaClass: LuaClass<Thing> = {
        var declared = LuaClass<Thing>("thing")
        declared.method("get") { _, _ in .integer(1) }
        declared.property("value") { _, _ in .integer(2) }
        return declared
    }()
}

private final class Other {
    static let luaClass = LuaClass<Other>("other")
}

private struct Failure: Error {}

@Suite(.serialized) struct HostileScriptTests {
    /// What a stranger finds: functions that call back, throw, take, read and make, and objects of two classes.
    private func furnish(_ state: LuaState) throws {
        try state.register(Thing.luaClass)
        try state.register(Other.luaClass)
        try state.setGlobal("thing", .object(Thing()))
        try state.setGlobal("other", .object(Other()))
        try state.define("back", ["function"]) { call in try call.function(1).first(call[2]) }
        try state.define("fails") { _ in throw Failure() }
        try state.define("takes", ["text"]) { call in .integer(Int64(try call.string(1).utf8.count)) }
        try state.define("reads", ["list"]) { call in
            _ = try call.list(1)
            return .nil
        }
        try state.define("fresh") { _ in .object(Thing()) }
        try state.setGlobal(
            "wait", .function(try state.yielding("wait", ["time"]) { call in [.number(try call.number(1))] }))
        try state.provideModules { name in
            guard name == "loop" else { throw InvalidModule() }
            return try LuaChunk("return require('loop')", name: "loop.lua")
        }
    }

    private struct InvalidModule: Error, CustomStringConvertible { let description = "there is no such module" }

    private func run(_ script: HostileScript, _ limits: LuaLimits) throws -> (ended: String, limit: LuaLimit?) {
        try withState(limits) { state in
            try furnish(state)
            var printed = ""
            state.log = { printed += $0.prefix(1000) }
            defer { #expect(state.peakMemory <= limits.memory, "\(script.text)") }
            do {
                let results = try state.run(script.text, name: "plan.lua")
                return (printed + results.map(plain).joined(separator: " "), nil)
            } catch let error as LuaError {
                #expect(error.traceback.count <= 22)
                #expect(error.message.utf8.count <= 65_536 + 200)
                return (printed + error.message, error.limit)
            }
        }
    }

    private func check(_ script: HostileScript, _ limits: LuaLimits) throws {
        let start = processorSeconds()
        let (ended, limit) = try run(script, limits)
        let told = "\(script.text.prefix(400)): \(ended.prefix(400)), \(String(describing: limit))"
        #expect(processorSeconds() - start < (limits.seconds ?? 0) + 1, "\(told)")
        switch (script.ending, limit) {
        case (.stops, .time), (.stops, .steps), (.memory, .memory), (.memory, .steps), (.output, .output): break
        case (.refused(let part), nil): #expect(ended.contains(part), "\(told)")
        case (.ends(let whole), nil): #expect(ended == whole, "\(told)")
        default: Issue.record("\(told)")
        }
        #expect(try outcome(of: "return 6 * 7") == "42")
    }

    @Test(arguments: HostileScript.all) func endsAsExpectedUnderTheClock(_ script: HostileScript) throws {
        var seconds = 2.0
        if case .stops = script.ending { seconds = 0.05 }
        try check(script, LuaLimits(seconds: seconds, memory: 64 << 20))
    }

    /// A third of them in a short run: most take the same way to their end as under the clock.
    @Test(arguments: HostileScript.all.indices.filter { longRun || $0 % 3 == 0 }.map { HostileScript.all[$0] })
    func endsAsExpectedUnderSteps(_ script: HostileScript) throws {
        var steps: UInt64 = 500_000_000
        if case .stops = script.ending { steps = 300_000 }
        try check(script, LuaLimits(seconds: 4, steps: steps, memory: 64 << 20))
    }
}
