import Experiments
import Simulation
import Testing

@testable import Scripting

/// The limits that a scenario sets itself hold for each of its runs, and only tighten.
struct TighterLimitsTests {
    private static func source(_ limits: String) -> ScenarioSource {
        Fixtures.dusun(
            replacing: "  horizon  = months(6),\n", with: "  horizon  = months(6),\n  limits = { \(limits) },\n")
    }

    @Test func theTighterOfBothHolds() {
        let own = TighterLimits(seconds: 2, steps: 5000, megabytes: 8)
        #expect(own.tightened(Limits()) == Limits(seconds: 2, steps: 5000, memory: 8 << 20))
        let given = Limits(seconds: 1, steps: 400, memory: 4 << 20)
        #expect(own.tightened(given) == given)
        #expect(TighterLimits().tightened(given) == given)
        #expect(own.misuses(beside: given).isEmpty)
    }

    @Test(arguments: [
        ("seconds = 20", "'limits.seconds' in 'scenario' can only tighten: at most 10 seconds (got 20)", 21),
        ("megabytes = 600", "'limits.megabytes' in 'scenario' can only tighten: at most 512 MB (got 600)", 23),
    ])
    func whatWouldLoosenIsTold(_ limits: String, _ sentence: String, _ column: Int) throws {
        let problems = Check(TighterLimitsTests.source(limits)).problems
        #expect(problems.map(\.cause.en) == [sentence])
        #expect(problems[0].place?.line == 8 && problems[0].place?.column == 14)
        #expect(problems[0].remedy != nil)
        // Whoever allows more on the command line may be given more.
        #expect(
            Check(TighterLimitsTests.source(limits), limits: Limits(seconds: 30, memory: 1 << 30)).problems.isEmpty)
    }

    @Test func stepsEndARunAndTheSameStepsEveryTime() throws {
        let line = "local function meetings(world, p)\n"
        let endless = "world:after(weeks(1), function() while true do end end)\n"
        let source = Fixtures.dusun(replacing: line, with: line + endless)
        let limited = ScenarioSource(
            name: "dusun",
            text: source.text.replacing(
                "horizon  = months(6),", with: "horizon  = months(6), limits = { steps = 300000 },"),
            folder: source.folder)
        let scenario = try Scenario.load(limited)
        #expect(scenario.limits.steps == 300_000)
        let study = try Study(scenario.plan, replicates: 1)
        let assignment = study.assignment(scenario.plan.strategies[1], replicate: 0)
        let outcomes = try (0..<2).map { _ in try scenario.simulatorMaker().run(assignment) }
        guard case .stopped(let problem) = outcomes[0].status else {
            Issue.record("it was not stopped")
            return
        }
        #expect(problem.code == ProblemCode.steps.rawValue)
        #expect(problem.kind == .limit)
        #expect(problem.place?.line == 38)
        #expect(outcomes[0].digest == outcomes[1].digest)
    }
}
