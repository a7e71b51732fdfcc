import Experiments
import LuaBridge
import Simulation
import Testing

@testable import Scripting

/// Columns cannot be used to hang a run or to fill the memory.
struct ColumnLimitTests {
    @Test(arguments: [
        "local c = world.people.rt while true do c = c + 1 - 1 end",
        "while true do world.people.rt:order() end",
        "while true do world.people.rt:quantile(0.5) end",
        "while true do world.people.rt:map(function(x) return x end) end",
        "world.people.rt:map(function(x) while true do end end)",
        "while true do world.people:tied(world.people.rt) end",
        "while true do world.people:chance 'ill' end",
        "while true do for i, x in ipairs(world.people.rt) do local y = x end end",
        "while true do pcall(function() world.people.rt:map(function(x) error(x) end) end) end",
        "local function f() return world.people.rt:map(f) end while true do pcall(f) end",
    ])
    func endlessLoopsAreStopped(script: String) throws {
        let lines = "world:after(days(1), function() \(script) end)"
        for limits in [Limits(seconds: 0.3), Limits(steps: 3_000_000)] {
            let outcome = try ColumnFixture.run(lines, limits: limits)
            guard case .stopped(let problem) = outcome.status else {
                Issue.record("\(script): \(outcome.status)")
                continue
            }
            #expect(problem.code == (limits.steps == nil ? "W-TIME" : "W-STEPS"), "\(script)")
            #expect(problem.place?.line == 38, "\(script)")
        }
    }

    @Test func keptColumnsFillTheMemoryOfTheState() throws {
        let lines = """
            world:after(days(1), function()
              local all = {}
              while true do all[#all + 1] = world.people.rt + #all end
            end)
            """
        let outcome = try ColumnFixture.run(lines, limits: Limits(seconds: 20, memory: 24 << 20))
        guard case .stopped(let problem) = outcome.status else { return #expect(Bool(false), "\(outcome.status)") }
        #expect(problem.code == "W-MEMORY")
    }

    /// A million dropped columns are let go of on the way.
    @Test func droppedColumnsAreLetGoOf() throws {
        let lines = """
            world:after(days(1), function()
              local c = world.people.rt
              for i = 1, 20000 do c = (c + 1) * 0.5 end
              print(c:max() > 0)
            end)
            """
        let outcome = try ColumnFixture.run(lines, limits: Limits(seconds: 20, memory: 24 << 20))
        #expect(outcome.status == .done)
    }

    /// A column belongs to its run: the next one has another.
    @Test func columnsOfOneRunDoNotReachAnother() throws {
        let lines = """
            kept = world.people.rt
            world:after(days(1), function() print(kept[1], kept == world.people.rt) end)
            """
        #expect(try ColumnFixture.printed(lines) == ["1.0\ttrue"])
        #expect(try ColumnFixture.printed(lines, replicate: 1) == ["1.0\ttrue"])
    }
}
