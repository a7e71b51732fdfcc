import Experiments
import LuaBridge
import Simulation
import Testing

@testable import Scripting

/// Columns that a script declares.
struct OwnColumnTests {
    private static let ties = "world:ties(csv \"ikatan.csv\")"

    /// Declared while the place is built, used by the strategy and by what it schedules.
    @Test func declaredWhileThePlaceIsBuilt() throws {
        let lines = """
            print(world.people.trust:mean(), #world.people.trust == world.people.count)
            world.people[2].trust = 0.25
            world.people.trust[3] = 1
            world:at(weeks(3), function()
              world.people.trust = world.people.trust * 0.5
              local donor = world.people:where("donatur")[1]
              donor.trust = 0.75
              print(world.people[2].trust, world.people.trust[3], world.people.trust[4], donor.trust)
            end)
            """
        let source = Fixtures.dusun(
            replacing: Self.ties, with: Self.ties + " world.people:column(\"trust\", 0.5, { from = 0, to = 1 })")
        let text = source.text.replacing(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)", with: lines)
        let scenario = try Scenario.load(ScenarioSource(name: "dusun", text: text, folder: Fixtures.data))
        let study = try Study(scenario.plan, replicates: 1)
        let outcome = try scenario.simulatorMaker().run(
            study.assignment(scenario.plan.strategies[1], replicate: 0, detail: .story))
        #expect(outcome.status == .done)
        let said = outcome.told.filter { $0.event == "script.print" }.compactMap { told -> String? in
            if case .text(let text)? = told.facts.first?.fact { text.en } else { nil }
        }
        #expect(said == ["0.5\ttrue", "0.125\t0.5\t0.25\t0.75"])
    }

    @Test(arguments: [
        (
            "world.people:column('awareness', 0)", "W-TWICE", "'world.people' already has 'awareness'",
            "'world.people' sudah punya 'awareness'"
        ),
        (
            "world.people:column('role', 0)", "W-TWICE", "'person' already has 'role'", "'person' sudah punya 'role'"
        ),
        (
            "world.people:column('mine', 0) world.people:column('mine', 0)", "W-TWICE",
            "the column 'mine' of 'world.people' was declared twice",
            "kolom 'mine' pada 'world.people' ditulis dua kali"
        ),
        (
            "world.people:column('mine', 2, { to = 1 })", "W-VALUE",
            "argument 2 (start) of 'world.people:column' must lie in",
            "argumen ke-2 (start) dari 'world.people:column' harus berada dalam"
        ),
        (
            "world.people:column('mine', 0, { from = 1, to = -1 })", "W-VALUE",
            "'from' of 'world.people:column' must be at most 'to' (got 1 and -1)",
            "'from' pada 'world.people:column' harus paling tinggi 'to' (tertulis 1 dan -1)"
        ),
        (
            "world.people:column('Mine', 0)", "W-VALUE", "argument 1 (name) of 'world.people:column' must begin with",
            "argumen ke-1 (name) dari 'world.people:column' harus diawali huruf kecil"
        ),
        (
            "world.people:column('mine', 0, { from = 0, to = 9, unit = 'visits' }) world.people[4].mine = 10",
            "W-VALUE", "world.people.mine[4] must lie in 0…9 visits (got 10)",
            "world.people.mine[4] harus berada dalam 0…9 visits (tertulis 10)"
        ),
        (
            "world.people:column('mine', 0) world.people.mine = 'x'", "W-VALUE",
            "'world.people.mine' must be a number or a column (got text \"x\")",
            "'world.people.mine' harus berupa bilangan atau kolom (tertulis teks \"x\")"
        ),
    ])
    func refused(_ lines: String, _ code: String, _ en: String, _ id: String) throws {
        let problem = try ColumnFixture.refusal("world:after(days(1), function() \(lines) end)")
        #expect(problem.code == code)
        #expect(problem.cause.en.hasPrefix(en), "\(problem.cause.en)")
        #expect(problem.cause.id.hasPrefix(id), "\(problem.cause.id)")
        #expect(problem.place?.line == 38)
    }

    /// A misspelt column is guessed among those that the script declared.
    @Test func guessesKnowOwnColumns() throws {
        let problem = try ColumnFixture.refusal(
            "world:after(days(1), function() world.people:column('kepercayaan', 0) local f = load('return ...') "
                + "print(f(world.people).kepercayan) end)")
        #expect(problem.cause.en == "'world.people' does not know 'kepercayan'")
        #expect(problem.remedy?.en.hasPrefix("did you mean 'kepercayaan'?") == true, "\(problem.remedy?.en ?? "")")
    }

    /// Columns of one run are not there in the next, under any strategy.
    @Test func everyRunBeginsAnew() throws {
        let lines = "world.people:column('mine', 1) world.people.mine[1] = 5 print(world.people.mine:sum())"
        let first = try ColumnFixture.printed(lines)
        #expect(try ColumnFixture.printed(lines) == first)
        #expect(try ColumnFixture.printed(lines, strategy: 2) == first)
    }

    /// A fault in one of many numbers leaves all of them as they were.
    @Test func settingIsAllOrNothing() throws {
        try ColumnFixture.withSession { (session, play) throws in
            let text = """
                world.people:column("mine", 0.5, { from = 0, to = 1 })
                local raised = world.people.mine:map(function(x, i) return i == 30 and 1.5 or 1 end)
                local fine = pcall(function() world.people.mine = raised end)
                local same = world.people.mine:sum() == #raised / 2
                local most = pcall(function() world.people.mine:set(raised, world.people.mine:above(0.75)) end)
                return fine, same, most
                """
            #expect(try ColumnFixture.answers(text, session, play).map(\.boolean) == [false, true, true])
        }
    }
}
