import Experiments
import Simulation
import Testing

@testable import Scripting

/// How processes hold places, and facilitators.
struct HoldTests {
    private static let desk = "local desk = world:places { name = \"desk\", count = 1 }\n"

    @Test(
        arguments: [
            // First come first served; the answer comes after the place was given back.
            (
                """
                for number = 1, 3 do
                  world:process(function() wait(days(number)) print(number, hold(desk, days(2)), desk.served) end)
                end
                """, ["3 1 true 1", "5 2 true 2", "7 3 true 3"]
            ),
            // By priority; 5 where none is said.
            (
                """
                local function come(name, priority)
                  world:process(function() hold(desk, { days(1), priority = priority }) print(name) end)
                end
                come("first") come("late", 9) come("usual") come("urgent", 1) come("urgent too", 1)
                """, ["1 first", "2 urgent", "3 urgent too", "4 usual", "5 late"]
            ),
            // While a function runs; its answers follow true, and it can wait and hold again.
            (
                """
                local room = world:places { name = "room", count = 2 }
                world:process(function()
                  print(hold(desk, function()
                    wait(days(2))
                    print(desk.busy, room.busy)
                    hold(room, { priority = 2 }, function() wait(days(1)) print(desk.busy, room.busy) end)
                    print(desk.busy, room.busy)
                    return "done", 7
                  end))
                  print(desk.busy, desk.served, room.served)
                end)
                """, ["2 1 0", "3 1 1", "3 1 0", "3 true done 7", "3 0 1 1"]
            ),
            // The place is given back when the function fails.
            (
                """
                world:process(function()
                  print(pcall(hold, desk, function() wait(days(2)) error("no", 0) end))
                  print(desk.busy, desk.served)
                end)
                """, ["2 false no", "2 0 1"]
            ),
            // Who does not want to wait longer leaves the line.
            (
                """
                world:process(function() hold(desk, days(3)) end)
                world:process(function() print("b", hold(desk, { days(1), most = days(2) })) end)
                world:process(function() print("c", hold(desk, { most = days(10) }, function() wait(days(1)) end)) end)
                world:process(function() print("d", hold(desk, { days(1), most = days(0) })) end)
                world:at(days(20), function() print(desk.busy, desk.waiting, desk.served, desk.left) end)
                """, ["0 d false", "2 b false", "4 c true", "20 0 0 2 2"]
            ),
            // Interrupted in the line, while it holds for a time, and inside a function.
            (
                """
                local a = world:process(function() print("a", hold(desk, days(10))) end)
                local b = world:process(function() print("b", hold(desk, days(10))) end)
                local c = world:process(function()
                  print("c", hold(desk, function() print("inside", wait(days(50))) wait(days(1)) return 3 end))
                end)
                world:at(days(1), function() b:interrupt "rain" end)
                world:at(days(2), function() a:interrupt "flood" end)
                world:at(days(4), function() print(desk.busy, desk.waiting) c:interrupt "again" end)
                world:at(days(9), function() print(desk.busy, desk.waiting, desk.served, desk.left) end)
                """,
                [
                    "1 b false rain", "2 a false flood", "4 1 0", "4 inside false again", "5 c true 3", "9 0 0 2 1",
                ]
            ),
            // Stopped in the line, while it holds for a time, when its turn has just come, and inside a function.
            (
                """
                local function come(name, ...)
                  local rest = { ... }
                  return world:process(function() print(name, hold(desk, table.unpack(rest))) end)
                end
                local a, b = come("a", days(10)), come("b", days(10))
                local c = come("c", function() print("never") end)
                local d = come("d", function()
                  local v <close> = setmetatable({}, { __close = function() print("closes", desk.busy) end })
                  wait(days(50))
                end)
                local e = come("e", days(1))
                world:at(days(1), function() b:stop() end)
                world:at(days(2), function() a:stop() print(desk.busy) c:stop() end)
                world:at(days(4), function() d:stop() print(desk.busy) end)
                world:at(days(9), function() print(desk.busy, desk.waiting, desk.served, desk.left) end)
                """, ["2 1", "4 1", "4 closes 1", "5 e true", "9 0 0 4 1"]
            ),
        ] as [(String, [String])])
    func says(_ row: (text: String, lines: [String])) throws {
        #expect(try BareRun.lines(Self.desk + row.text) == row.lines, "\(row.text)")
    }

    @Test(
        arguments: [
            ("hold(desk)", "W-MISSING 3: argument 2 (keep) of 'hold' is missing"),
            (
                "hold(3, days(1))",
                "W-VALUE 3: argument 1 (place) of 'hold' must be places of world:places or world.facilitators (got 3)"
            ),
            ("hold(desk, 2)", "W-UNIT 3: argument 2 (keep) of 'hold' must be a length of time (got 2)"),
            ("hold(desk, { priority = 1 })", "W-CALL 3: 'hold' must say for how long, or one function, not both"),
            (
                "hold(desk, days(1), function() end)",
                "W-CALL 3: 'hold' must say for how long, or one function, not both"
            ),
            (
                "hold(desk, function() end, function() end)",
                "W-CALL 3: 'hold' must say for how long, or one function, not both"
            ),
            (
                "hold(desk, { days(1), priority = 0 })",
                "W-VALUE 3: 'priority' in 'hold' must lie in 1…9 (got 0)"
            ),
            ("hold(desk, { days(1), urgency = 1 })", "W-NAME 3: argument 2 (keep) of 'hold' does not know 'urgency'"),
            (
                "hold(world.facilitators, days(1))",
                "W-UNIT 3: facilitators are held for 0.25…40 hours of work (got days(1))"
            ),
            (
                "hold(world.facilitators, function() end)",
                "W-CALL 3: facilitators are held for 0.25…40 hours of work"
            ),
            (
                "hold(world.facilitators, { hours(2), priority = 1 })",
                "W-CALL 3: facilitators serve in the order of asking, without 'priority'"
            ),
            ("world:places { name = \"desk\" }", "W-TWICE 3: 'world:places' named \"desk\" was written twice"),
            (
                "world:places { name = \"x\", count = 0 }",
                "W-VALUE 3: 'count' in 'world:places' must lie in 1…100000 (got 0)"
            ),
        ])
    func refuses(_ row: (use: String, sentence: String)) throws {
        let text = Self.desk + "world:process(function()\n\(row.use)\nend)"
        #expect(try BareRun.lines(text) == [row.sentence], "\(row.use)")
    }

    /// What a run of the small place prints; its facilitators have 4 hours a week.
    private func printed(_ lines: String) throws -> [String] {
        let meeting = "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)"
        let scenario = try Scenario.load(Fixtures.dusun(replacing: meeting, with: lines))
        let study = try Study(scenario.plan, replicates: 1)
        let outcome = try scenario.simulatorMaker().run(
            study.assignment(scenario.plan.strategies[1], replicate: 0, detail: .story))
        #expect(outcome.status == .done)
        return outcome.told.filter { $0.event == "script.print" }.map {
            guard case .text(let text)? = $0.facts.first?.fact else { return "" }
            return "\(shortest(($0.day * 24).rounded() / 24)) " + text.en.replacing("\t", with: " ")
        }
    }

    @Test func facilitatorsGiveTheirHoursToProcessesAndMeetingsInOneLine() throws {
        let said = try printed(
            """
            world:process(function()
              print("work", hold(world.facilitators, hours(6)))
              print(world.facilitators.hours)
              print("more", hold(world.facilitators, { hours(1), most = days(3) }))
            end)
            local asked = world:process(function() print("asked", hold(world.facilitators, hours(3))) end)
            world.outreach:visit(world.people:where("tokoh")[1], { hours = 2 })
            world:at(days(8), function()
              print(world.facilitators.hours, world.outreach.waiting, world.outreach:held "visit")
              asked:interrupt "flood"
            end)
            world:at(days(12), function() print(world.outreach.waiting, world.outreach:held "visit") end)
            """)
        // The visit was asked for before the processes begin. Week 0: the visit (2 hours) and 2 of the 6; week 1: the
        // other 4, done 4 hours after the week begins.
        #expect(
            said == [
                "7.166666666666667 work true", "7.166666666666667 hours(8)", "8 hours(8) 2 1", "8 asked false flood",
                "10.166666666666666 more false", "12 0 1",
            ])
    }
}
