import Foundation
import LuaBridge
import Testing

/// How long one step can take, and so how long many steps can: what `LuaLimits.steps` states.
struct LuaLimitsTests {
    static let memory = 64 << 20
    /// The stated bound of one step.
    static let secondsPerByte = 5e-9

    /// A few instructions that read as much as the memory holds, once `prepared`.
    struct Heavy: Sendable, CustomTestStringConvertible {
        let name: String
        let prepared: String
        let step: String
        var testDescription: String { name }
    }

    static let heavy = [
        Heavy(name: "equal texts", prepared: texts("x"), step: "same = a == b"),
        Heavy(name: "ordered texts", prepared: texts("x"), step: "same = a < b"),
        Heavy(name: "ordered texts of zero bytes", prepared: texts("\\0"), step: "same = a < b"),
        Heavy(
            name: "the first pair behind two million holes",
            prepared: "local t = {} for i = 1, 1 << 21 do t[i] = i end for i = 1, 1 << 21 do t[i] = nil end",
            step: "same = next(t)"),
        Heavy(
            name: "the pairs of two million holes",
            prepared: "local t = {} for i = 1, 1 << 21 do t[i] = i end for i = 1, 1 << 21 do t[i] = nil end",
            step: "for _ in pairs(t) do end"),
        Heavy(
            name: "the first name behind as many holes as fit",
            prepared:
                "local t = {} for i = 1, 1 << 17 do t['k' .. i] = i end for i = 1, 1 << 17 do t['k' .. i] = nil end",
            step: "same = next(t)"),
        Heavy(
            name: "a long list that grows by names",
            prepared: "local t = {} for i = 1, 1 << 21 do t[i] = i end",
            step: "t.a, t.b, t.c, t.d, t.e = 1, 1, 1, 1, 1 t.a, t.b, t.c, t.d, t.e = nil"),
        Heavy(
            name: "nine thousand arguments",
            prepared: "local t = {} for i = 1, 9000 do t[i] = i end local function many(...) return ... end",
            step: "many(table.unpack(t))"),
    ]

    /// Two texts, each somewhat less than a half of the memory, that differ in their last byte only.
    private static func texts(_ byte: String) -> String {
        let length = memory / 2 - (4 << 20)
        // Joined from parts of half the length, so that no third text of this length is needed.
        return "local half = ('\(byte)'):rep(\(length / 4)) local a, b = half .. half .. half .. '1' "
            + "b = half .. half .. half .. '2' half = nil"
    }

    /// In CPU time, so that what else the machine does has little part in it.
    @Test(arguments: heavy) func aStepTakesAtMostTheStatedTime(_ heavy: Heavy) throws {
        try withState(LuaLimits(seconds: nil, steps: 1_000_000_000, memory: Self.memory)) { state in
            let rounds = 3
            var marks: [Double] = []
            try state.define("mark") { _ in
                marks.append(processorSeconds())
                return .nil
            }
            try state.run(
                "local same \(heavy.prepared) mark() for round = 1, \(rounds) do \(heavy.step) end mark()",
                name: "plan.lua")
            let seconds = (marks[1] - marks[0]) / Double(rounds)
            #expect(seconds <= Self.secondsPerByte * Double(Self.memory))
        }
    }

    /// Steps alone end a script whose steps are as heavy as can be, within steps × 5 ns for each byte it held.
    @Test func stepsEndWithinTheStatedTime() throws {
        let (steps, memory) = (26_000 as UInt64, 1 << 20)
        let begin = processorSeconds()
        let (error, held) = try withState(LuaLimits(seconds: nil, steps: steps, memory: memory)) { state in
            let error = #expect(throws: LuaError.self) {
                try state.run(
                    """
                    local a, b = ("\\0"):rep(40000) .. "1", ("\\0"):rep(40000) .. "2"
                    while true do
                      local same = a < b, a < b, a < b, a < b, a < b, a < b, a < b, a < b, a < b, a < b, a < b, a < b
                    end
                    """, name: "plan.lua")
            }
            return (error, state.peakMemory)
        }
        let seconds = processorSeconds() - begin
        #expect(error?.limit == .steps(steps))
        #expect(held < memory)
        #expect(seconds <= Double(steps) * Double(held) * Self.secondsPerByte)
    }

    /// The time limit stays on beside the steps and comes first: late by one step at most.
    @Test(arguments: heavy.prefix(4)) func theTimeLimitEndsHeavySteps(_ heavy: Heavy) throws {
        let limits = LuaLimits(seconds: 0.8, steps: 1_000_000_000_000, memory: Self.memory)
        let begin = processorSeconds()
        let error = try withState(limits) { state in
            #expect(throws: LuaError.self) {
                try state.run("local same \(heavy.prepared) while true do \(heavy.step) end", name: "plan.lua")
            }
        }
        let seconds = processorSeconds() - begin
        #expect(error?.limit == .time(seconds: 0.8), "\(String(describing: error))")
        #expect(seconds <= 0.8 + Self.secondsPerByte * Double(Self.memory) + 0.05)
    }
}
