import LuaBridge
import Testing

@testable import Scripting

/// How processes wait, are interrupted and are ended.
struct ProcessTests {
    @Test(
        arguments: [
            ("world:process(function() print(wait(days(2))) end)", ["2 true"]),
            ("world:process(function() print(wait(hours(36))) print(wait(days(0))) end)", ["1.5 true", "1.5 true"]),
            // Nothing of a process that still waits at the horizon is run.
            (
                """
                world:process(function()
                  local v <close> = setmetatable({}, { __close = function() print("never") end })
                  wait(days(101))
                  print("never")
                end)
                """, []
            ),
            // An interruption wakes; who ignores the answer goes on.
            (
                """
                local p = world:process(function() print(wait(days(10))) print(wait(days(1))) end)
                world:after(days(3), function() print(p:interrupt "rain", p.is_over) end)
                world:after(days(9), function() print(p:interrupt "late", p:stop(), p.is_over) end)
                """, ["3 true false", "3 false rain", "4 true", "9 false false true"]
            ),
            // Before it has begun, and while it is due: its next wait is interrupted.
            (
                """
                local p = world:process(function() print("begin") print(wait(days(5))) print(wait(days(1))) end)
                p:interrupt "early"
                """, ["0 begin", "0 false early", "1 true"]
            ),
            (
                """
                local opened = world:event "opened"
                local p = world:process(function() print(wait_for(opened)) print(wait(days(5))) print(wait(days(1))) end)
                world:after(days(1), function() opened:happens(7) p:interrupt "one" p:interrupt "two" end)
                """, ["1 true 7", "1 false one", "1 false two"]
            ),
            // Both of two interruptions reach it.
            (
                """
                local p = world:process(function() print(wait(days(5))) print(wait(days(5))) print(wait(days(1))) end)
                world:after(days(1), function() p:interrupt "one" p:interrupt "two" end)
                """, ["1 false one", "1 false two", "2 true"]
            ),
            // A process that is stopped closes what it has to close, and nothing else.
            (
                """
                local p = world:process(function()
                  local v <close> = setmetatable({}, { __close = function() print("closed", world.day) end })
                  pcall(wait, days(5))
                  print("never")
                end)
                world:after(days(2), function() print(p:stop(), p.is_over, p:stop(), p:interrupt "x") end)
                """, ["2 true true false false", "2 closed 2.0"]
            ),
            (
                "local p = world:process(function() print('never') end) print(p:stop())", ["0 true"]
            ),
            // The end of a process can be waited for.
            (
                """
                local p = world:process(function() wait(days(4)) end)
                local q = world:process(function() wait(days(40)) end)
                world:process(function() print(wait_for(p)) print(wait_for(p)) print(wait_for(q, { most = days(2) })) end)
                world:process(function() print(wait_for(q)) end)
                world:after(days(8), function() q:stop() end)
                """, ["4 true", "4 true", "6 false", "8 true"]
            ),
            // A condition is asked at once and after every event; the first who goes on may make it false again.
            (
                """
                local rooms = 0
                for number = 1, 3 do
                  world:process(function()
                    print(number, wait_for(function() return rooms > 0 end, { most = days(20) }))
                    rooms = rooms - 1
                  end)
                end
                world:every(days(5), function() if world.day < 12 then rooms = rooms + 1 end end)
                """, ["5 1 true", "10 2 true", "20 3 false"]
            ),
            ("world:process(function() print(wait_for(function() return true end)) end)", ["0 true"]),
            // Those who wait for an event go on in the order in which they began to wait; who comes later waits on.
            (
                """
                local opened = world:event "opened"
                for number = 3, 1, -1 do
                  world:process(function() wait(days(number)) print(number, wait_for(opened, { most = weeks(1) })) end)
                end
                local p = world:process(function() print("p", wait_for(opened)) end)
                world:after(days(2), function() p:interrupt "rain" end)
                world:after(days(2.5), function() opened:happens "staff" print(opened.count) end)
                """, ["2 p false rain", "2.5 1", "2.5 1 true staff", "2.5 2 true staff", "10 3 false"]
            ),
        ] as [(String, [String])])
    func says(_ row: (text: String, lines: [String])) throws {
        let said = try BareRun.lines(row.text)
        #expect(said == row.lines, "\(row.text)")
    }

    /// Sentences in English; the lines are those of the call.
    @Test(
        arguments: [
            (
                "world:process(function()\nwait_for(nil)\nend)",
                ["W-MISSING 2: argument 1 (what) of 'wait_for' is missing"]
            ),
            ("wait(days(1))", ["W-MOMENT 1: 'wait' cannot be used outside a process"]),
            ("wait_for(function() return true end)", ["W-MOMENT 1: 'wait_for' cannot be used outside a process"]),
            (
                "local desk = world:places { name = \"desk\" }\nhold(desk, hours(2))",
                ["W-MOMENT 2: 'hold' cannot be used outside a process"]
            ),
            (
                "world:process(function()\ntable.sort({ 2, 1 }, function() wait(days(1)) end)\nend)",
                ["W-MOMENT 2: 'wait' cannot be used inside a callback of table.sort"]
            ),
            (
                "world:process(function()\n(\"x\"):gsub(\"x\", function() wait(days(1)) end)\nend)",
                ["W-MOMENT 2: 'wait' cannot be used inside a callback of string.gsub"]
            ),
            (
                "world:process(function()\ncoroutine.wrap(function() wait(days(1)) end)()\nend)",
                [
                    "W-MOMENT 2: 'wait' cannot be used inside a coroutine of the script's own; call it in the process itself"
                ]
            ),
            (
                "world:process(function()\nwait_for(function()\nwait(days(1))\nend)\nend)",
                ["W-READS 3: 'wait' cannot be used here: outcomes and conditions only read"]
            ),
            (
                "world:process(function()\nwait_for(function()\nreturn 1\nend)\nend)",
                ["W-VALUE 2: a condition must answer true or false (it answered 1)"]
            ),
            (
                "world:process(function()\nwait(2)\nend)",
                ["W-UNIT 2: argument 1 (time) of 'wait' must be a length of time (got 2)"]
            ),
            (
                "world:process(function()\nwait(days(-1))\nend)",
                ["W-VALUE 2: argument 1 (time) of 'wait' must lie in 0…36525 days (got days(-1))"]
            ),
            (
                "world:process(function()\nwait(hours(-1))\nend)",
                ["W-VALUE 2: argument 1 (time) of 'wait' must lie in 0…36525 days (got hours(-1))"]
            ),
            (
                "local p\np = world:process(function()\nwait(days(1))\np:interrupt \"x\"\nend)",
                ["W-CALL 4: a process cannot interrupt itself"]
            ),
            ("local p\np = world:process(function()\np:stop()\nend)", ["W-CALL 3: a process cannot stop itself"]),
            (
                "local p\np = world:process(function()\nwait_for(p)\nend)",
                ["W-CALL 3: a process cannot wait for its own end"]
            ),
            (
                "local p = world:process(function()\nlocal v <close> = setmetatable({}, { __close = function()\nwait(days(1))\nend })\nwait(days(5))\nend)\nworld:after(days(1), function() p:stop() end)",
                ["W-MOMENT 3: 'wait' cannot be used inside a function that the host is calling"]
            ),
            (
                "local opened = world:event \"x\"\nopened:happens(coroutine.create(print))",
                ["W-VALUE 2: argument 1 (value) of 'event:happens' must not be a coroutine (got a process)"]
            ),
            ("world:process(function()\nerror(\"no\")\nend)", ["W-LUA 2: the script stopped: no"]),
            (
                "local p = world:process(function() end)\nreturn p.wait",
                ["W-NAME 2: 'process' does not know 'wait'"]
            ),
        ] as [(String, [String])])
    func refuses(_ row: (text: String, lines: [String])) throws {
        let said = try BareRun.lines(row.text)
        #expect(said == row.lines, "\(row.text)")
    }

    /// Where it cannot wait is said in Indonesian too.
    @Test(
        arguments: [
            ("wait(days(1))", "'wait' tidak dapat dipakai di luar sebuah proses"),
            (
                "world:process(function() table.sort({ 2, 1 }, function() wait(days(1)) end) end)",
                "'wait' tidak dapat dipakai di dalam fungsi yang diberikan kepada table.sort"
            ),
            (
                "world:process(function() (\"x\"):gsub(\"x\", function() wait(days(1)) end) end)",
                "'wait' tidak dapat dipakai di dalam fungsi yang diberikan kepada string.gsub"
            ),
            (
                "world:process(function() coroutine.wrap(function() wait(days(1)) end)() end)",
                "'wait' tidak dapat dipakai di dalam coroutine buatan skrip; panggillah langsung di prosesnya"
            ),
            (
                "world:process(function() coroutine.yield(1) end)",
                "'coroutine.yield' tidak dapat dipakai di dalam sebuah proses: pakailah wait"
            ),
        ])
    func saysInIndonesianWhereItCannotWait(_ row: (text: String, sentence: String)) throws {
        let bare = try BareRun()
        let error = #expect(throws: (any Error).self) { try bare.go(row.text) }
        let problem = try bare.session.text.problem(#require(error), kind: .run)
        #expect(problem.cause.id == row.sentence)
        let remedy =
            row.text.contains("yield")
            ? "tulis misalnya wait(days(1))" : "pakailah di dalam world:process(function() … end)"
        #expect(problem.remedy?.id == remedy)
    }

    /// Who waits without end in one instant is stopped like any loop of events.
    @Test(arguments: ["wait(days(0))", "wait_for(function() return true end)"])
    func aProcessThatNeverLetsTimePassIsStopped(_ wait: String) throws {
        let bare = try BareRun(limits: LuaLimits(seconds: 0.3))
        let error = #expect(throws: (any Error).self) {
            try bare.go("world:process(function() while true do \(wait) end end)")
        }
        #expect(try bare.session.text.problem(#require(error), kind: .run).code == "W-TIME")
    }

    /// Blocked processes cost nothing per event: no call of the script, no event of their own.
    @Test func blockedProcessesTakeNoEvents() throws {
        func events(_ blocked: Int) throws -> Int {
            let bare = try BareRun()
            try bare.go(
                """
                local opened, desk = world:event "opened", world:places { name = "desk" }
                world:process(function() hold(desk, function() wait(days(1000)) end) end)
                for _ = 1, \(blocked) do
                  world:process(function() wait_for(opened) end)
                  world:process(function() hold(desk, days(1)) end)
                  world:process(function() wait(days(1000)) end)
                end
                world:every(days(1), function() end)
                """)
            return bare.play.run.eventCount
        }
        // Each takes its beginning, and no more.
        #expect(try events(100) == events(0) + 300)
    }

    @Test func thousandsOfProcessesAreLetGoWhenTheyAreOver() throws {
        let bare = try BareRun(limits: LuaLimits(seconds: 60, memory: 24 << 20))
        try bare.go(
            """
            local ended = 0
            world:process(function()
              for _ = 1, 20000 do
                world:process(function() wait(hours(1)) ended = ended + 1 end)
                wait(days(1/250))
              end
            end)
            world:at(days(99), function() print(ended) end)
            """)
        #expect(bare.printed == ["99 20000"])
    }

    /// After the run nothing of its world can be touched, not through anything that was kept either.
    @Test(
        arguments: [
            ("world.day", "'world.day' cannot be used any more: the run is over"),
            ("kept.desk.waiting", "'places.waiting' cannot be used any more: the run is over"),
            ("kept.p:interrupt \"x\"", "'process:interrupt' cannot be used any more: the run is over"),
            ("kept.p.is_over", "'process.is_over' cannot be used any more: the run is over"),
            ("kept.opened:happens()", "'event:happens' cannot be used any more: the run is over"),
            ("world:process(print)", "'world:process' cannot be used any more: the run is over"),
            ("hold(kept.desk, days(1))", "'hold' cannot be used any more: the run is over"),
            ("wait(days(1))", "'wait' cannot be used any more: the run is over"),
            ("kept.walk()", "'world.day' cannot be used any more: the run is over"),
            ("chance(\"x\")", "'chance' cannot be used any more: the run is over"),
        ])
    func aWorldThatIsOverIsRefused(_ row: (use: String, sentence: String)) throws {
        let bare = try BareRun()
        try bare.go(
            """
            kept = { desk = world:places { name = "desk" }, opened = world:event "opened" }
            kept.p = world:process(function() wait(days(1000)) end)
            kept.walk = coroutine.wrap(function() coroutine.yield(1) return world.day end)
            kept.walk()
            """)
        let function = try bare.session.state.load("return \(row.use)", name: "plan.lua")
        let error = #expect(throws: (any Error).self) { try bare.session.call(function, [], in: .over) }
        #expect(try bare.session.text.problem(#require(error), kind: .run).cause.en == row.sentence)
    }
}
