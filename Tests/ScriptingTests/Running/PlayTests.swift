import Experiments
import Simulation
import Testing

@testable import Scripting

/// What scripts schedule, wait for and draw.
struct PlayTests {
    private static let meeting =
        "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)"

    /// What a run of the strategy `meetings` prints when `lines` stand in it.
    private func printed(_ lines: String, replicate: Int = 0, strategy: Int = 1) throws -> [String] {
        let outcome = try run(lines, replicate: replicate, strategy: strategy)
        guard outcome.status == .done else { throw Failed(status: outcome.status) }
        return outcome.told.filter { $0.event == "script.print" }.map {
            if case .text(let text)? = $0.facts.first?.fact { "\(shortest($0.day)) \(text.en)" } else { "" }
        }
    }

    struct Failed: Error { let status: RunStatus }

    private func run(_ lines: String, replicate: Int = 0, strategy: Int = 1) throws -> Outcome {
        let scenario = try Scenario.load(Fixtures.dusun(replacing: Self.meeting, with: lines))
        let study = try Study(scenario.plan, replicates: 1)
        let strategy = scenario.plan.strategies[strategy]
        let made = study.assignment(strategy, replicate: replicate, detail: .story)
        return try scenario.simulatorMaker().run(made)
    }

    @Test func thingsHappenWhenTheyAreDue() throws {
        let lines = """
            world:every(months(1), function() print("month " .. tostring(world.date)) end)
            world:at(date "2027-04-11", function() print("at") end)
            world:at(weeks(2), function() print("span") end)
            world:after(days(1.5), function() print("after") end)
            world:when(function() return world.day > 20 end, function() print("when") end)
            """
        let said = try printed(lines)
        #expect(said.prefix(4) == ["1.5 after", "10 at", "14 span", "21 when"])
        #expect(
            said.dropFirst(4).map { $0.suffix(10) } == [
                "2027-05-01", "2027-06-01", "2027-07-01", "2027-08-01", "2027-09-01", "2027-10-01",
            ])
    }

    @Test func processesWaitAlsoInsidePcall() throws {
        let lines = """
            world:process(function()
              print("begin")
              local fine = pcall(function() wait(weeks(1)) print("inside") wait(days(1)) error("no") end)
              print(tostring(fine))
              wait(months(1))
              print("end")
            end)
            """
        #expect(try printed(lines) == ["0 begin", "7 inside", "8 false", "38 end"])
    }

    @Test func chanceIsTheSameUnderEveryStrategyAndNewInEveryReplicate() throws {
        let lines = """
            print(chance("rain", "rw04"), chance("rain", "rw04"), chance("trait", "rw04", nil, { per = "once" }),
              chance("trait", "rw04", nil, { per = "once" }), math.random(), math.random(10))
            world:every(weeks(8), function() print(math.random(), chance("rain", "rw04")) end)
            """
        let first = try printed(lines)
        #expect(first.count == 4)
        #expect(try printed(lines, strategy: 2) == first)
        #expect(try printed(lines, replicate: 1) != first)
        let numbers = first[0].split(whereSeparator: { $0 == " " || $0 == "\t" })
        #expect(numbers[1] != numbers[2] && numbers[3] == numbers[4])
    }

    @Test func aMistakeInAnEventIsAFailedRunWithItsLine() throws {
        let outcome = try run("world:after(weeks(1), function() world.partners:approach \"kelurahan\" end)")
        guard case .failed(let problem) = outcome.status else { return #expect(Bool(false)) }
        #expect(problem.kind == .run)
        #expect(problem.code == "W-NAME")
        #expect(problem.place?.line == 38)
        #expect(problem.cause.en == "'world.partners' does not know 'kelurahan'")
        #expect(!problem.trace.isEmpty)
        #expect(outcome.values.isEmpty && outcome.digest.count == 64)
    }

    @Test func aLoopWithoutEndInAnEventIsAStoppedRun() throws {
        let source = Fixtures.dusun(
            replacing: Self.meeting, with: "world:after(weeks(1), function() while true do end end)")
        let plan = try Scenario.load(source).plan
        let simulator = try ScenarioSimulator(source, plan: plan, limits: Limits(seconds: 0.3))
        let study = try Study(plan, replicates: 1)
        let outcome = simulator.run(study.assignment(plan.strategies[1], replicate: 0))
        guard case .stopped(let problem) = outcome.status else { return #expect(Bool(false)) }
        #expect(problem.code == "W-TIME" && problem.place?.line == 38)
        #expect(simulator.run(study.assignment(plan.strategies[0], replicate: 0)).status == .done)
    }

    @Test func aConditionThatActsIsRefused() throws {
        let outcome = try run("world:when(function() world.outreach:letter() return true end, function() end)")
        guard case .failed(let problem) = outcome.status else { return #expect(Bool(false)) }
        #expect(problem.code == "W-READS")
    }
}
