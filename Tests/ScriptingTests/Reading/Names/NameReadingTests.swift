import Simulation
import Testing

@testable import Scripting

/// What stands in a function that is called late is found before the first run.
struct NameReadingTests {
    /// Lines put into functions of the fixture that are called after weeks, and what is said of each: the column in the
    /// line and the sentence; `nil` for nothing.
    typealias Row = (line: String, says: String?)

    /// Members of the world and its rooms, globals, parameters, dots, options.
    private static let names: [Row] = [
        ("world.outreach:meting {}", "16: 'world.outreach' does not know 'meting'"),
        ("world.outrech:meeting {}", "7: 'world' does not know 'outrech'"),
        ("local x = world.people.cuont", "24: 'world.people' does not know 'cuont'"),
        ("world.institution.aceptance()", "19: 'world.institution' does not know 'aceptance'"),
        ("local out = world.outreach out:vist(\"pkk\")", "32: 'world.outreach' does not know 'vist'"),
        ("local w = world local o = w.outreach o:vist(1)", "40: 'world.outreach' does not know 'vist'"),
        ("plan:strateg(\"x\", {})", "6: 'plan' does not know 'strateg'"),
        ("if world.institution.at_wrk then end", "22: 'world.institution' does not know 'at_wrk'"),
        ("return -world.people.cuont", "22: 'world.people' does not know 'cuont'"),
        ("local t = { world.people.cuont }", "26: 'world.people' does not know 'cuont'"),
        ("local t = #world.people.cuont .. 'x'", "25: 'world.people' does not know 'cuont'"),
        ("world.people.cuont = 3", nil),
        ("world.p.olt_habits()", "9: 'p' (levers and uncertainties) does not know 'olt_habits'"),
        ("local x = week(2)", "11: the script does not know 'week'"),
        ("wrld.outreach:musyawarah()", "1: the script does not know 'wrld'"),
        ("foo1 = 1 print(foo1)", nil),
        ("function foo2() end foo2()", nil),
        ("local foo = 1 print(foo)", nil),
        ("print(foo) local foo = 1", "7: the script does not know 'foo'"),
        ("for foo = 1, 2 do print(foo) end print(foo)", "40: the script does not know 'foo'"),
        ("for _, foo in ipairs {} do print(foo) end", nil),
        ("local function foo() return foo end", nil),
        ("local foo <const>, bar = 1 print(foo, bar)", nil),
        ("repeat local foo = 1 until foo", nil),
        ("goto done ::done::", nil),
        ("local weeks = 3 print(weeks)", nil),
        ("local function f(...) return ... end f()", nil),
        ("local o = {} function o:m() return self end", nil),
        ("local x = p.meting_interval", "13: 'p' (levers and uncertainties) does not know 'meting_interval'"),
        ("local x = p.meeting_interval", nil),
        ("local x = p[\"meting\"]", nil),
        ("world.outreach.musyawarah()", "16: 'world.outreach:musyawarah' was called with a dot"),
        ("world.outreach.visit(\"pkk\")", "16: 'world.outreach:visit' was called with a dot"),
        ("world.outreach.musyawarah(world.outreach)", nil),
        ("local f = world.outreach.musyawarah", nil),
        ("world.people(csv \"warga.csv\")", "7: 'world:people' was called with a dot"),
        ("world.institution:at_work()", "19: 'world.institution.at_work' is a value, not a call"),
        ("world.outreach:meeting { off = \"RW\" }", "26: 'world.outreach:meeting' does not know 'off'"),
        ("world.outreach:meeting { [\"off\"] = \"RW\" }", "28: 'world.outreach:meeting' does not know 'off'"),
        ("world.outreach:visit(\"pkk\", { hous = 2 })", "31: 'world.outreach:visit' does not know 'hous'"),
        ("local t = { off = 1 } world.outreach:meeting(t)", nil),
        ("local function f(o) o:vist(1) end f(world.outreach)", "23: 'world.outreach' does not know 'vist'"),
        ("local function f(o) o:vist(1) end f(world.outreach) f({})", nil),
        ("local function f(o) o:vist(1) end local g = f f(world.outreach)", nil),
        ("local function f(o) o = {} o:vist(1) end f(world.outreach)", nil),
        ("local function f(o) o:vist(1) end f()", nil),
        ("local o = world.outreach o = {} o:vist(1)", nil),
        ("local o, q = world.outreach o:vist(1)", nil),
        ("local t = { world = 1 } print(t.world.x)", nil),
        ("local world = {} world:evry()", nil),
    ]

    /// Values that are written in full where an entry takes them.
    private static let values: [Row] = [
        ("world.outreach:meeting { of = \"pkkk\" }", "26: 'world.organizations' does not know 'pkkk'"),
        ("world.outreach:visit \"pkkk\"", "23: 'world.organizations' does not know 'pkkk'"),
        (
            "world:after(4, function() end)",
            "13: argument 1 (delay) of 'world:after' must be a length of time (got 4)"
        ),
        (
            "world.outreach:meeting { of = \"RW\", hours = 900 }",
            "37: 'hours' in 'world.outreach:meeting' must lie in 0.25…40 hours (got 900)"
        ),
        (
            "local x = world.people:share \"tauh\"",
            """
            31: argument 1 (of) of 'world.people:share' must be one of "tahu", "paham", "bersedia", "menerima" \
            (got text "tauh")
            """
        ),
        ("world.outreach:visit(\"pkk\", { hours = 2 })", nil),
    ]

    /// Own columns, each in a script of its own.
    private static let columns: [Row] = [
        ("local x = world.people.trust local y = {} y:column(\"trust\", 0)", nil),
        ("local x = world.people.trst local y = {} y:column(\"trust\", 0)", "24: 'world.people' does not know 'trst'"),
        ("local x = world.people.trst local y, n = {} y:column(n, 0)", nil),
    ]

    @Test(arguments: [names, values, [columns[0]], [columns[1]], [columns[2]]]) func says(_ rows: [Row]) {
        let opening = "  world:every(weeks(9), function() "
        let line = "local function meetings(world, p)\n"
        let check = Check(
            Fixtures.dusun(
                replacing: line, with: line + rows.map { opening + $0.line + " end)\n" }.joined()))
        for (index, row) in rows.enumerated() {
            let found = check.problems.filter { $0.place?.line == 38 + index }
            let said = found.map { "\(($0.place?.column ?? 0) - opening.count): \($0.cause.en)" }
            #expect(said == (row.says.map { [$0] } ?? []), "\(row.line)")
            #expect(found.allSatisfy { $0.kind == .scenario })
        }
        #expect(check.problems.allSatisfy { (38..<38 + rows.count).contains($0.place?.line ?? 0) })
    }

    /// Nothing is said of any scenario or example that runs.
    @Test func saysNothingOfWhatRuns() throws {
        for file in ShippedScenarios(executable: #filePath).files { #expect(Check(file).problems.isEmpty) }
        let late = Vocabulary.entries.filter { [.acts, .reads, .draws, .value].contains($0.effect) }
        let functions = late.map { entry in
            "  world:after(years(90), function()\n\(entry.example.components(separatedBy: "-->")[0]) end)\n"
        }
        let line = "local function meetings(world, p)\n"
        let check = Check(Fixtures.dusun(replacing: line, with: line + functions.joined()))
        #expect(check.problems.map(\.cause.en) == [])
    }

    /// A script that catches its errors may ask for what is not there.
    @Test(arguments: ["pcall", "xpcall", "coroutine.wrap", "load"])
    func saysNothingWhereErrorsAreCaught(_ name: String) {
        let line = "local function meetings(world, p)\n"
        let source = Fixtures.dusun(
            replacing: line,
            with: line + "  world:every(weeks(9), function() world.outreach:meting() end) local f = \(name)\n")
        #expect(Check(source).problems.isEmpty)
    }

    /// Texts that are no plan, and whatever is not understood, are left alone.
    @Test func neverTrapsOnAnyText() throws {
        let names = KnownNames(globals: [], parameters: nil)
        var state: UInt64 = 20_270_401
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let bytes = Array(Fixtures.text.utf8)
        for _ in 0..<300 {
            var text = bytes
            for _ in 0..<4 {
                let place = next(text.count)
                if next(2) == 0 { text.remove(at: place) } else { text[place] = UInt8(next(128)) }
            }
            _ = NameReading([("x.lua", String(decoding: text, as: UTF8.self))], names: names)
        }
        let deep = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
        #expect(NameReading([("x.lua", "return " + deep)], names: names).findings.isEmpty)
        let long = "return a" + String(repeating: "+a", count: 50_000) + String(repeating: ".b()", count: 50_000)
        #expect(NameReading([("x.lua", long)], names: names).findings.count == 50_001)
    }
}
