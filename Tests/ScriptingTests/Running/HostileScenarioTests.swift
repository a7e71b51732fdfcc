import Experiments
import Foundation
import Simulation
import Testing

@testable import Scripting

/// A stranger's scenario ends as a placed problem or as a result, on time, and the next one runs.
@Suite(.serialized) struct HostileScenarioTests {
    /// Every fifth in a short run.
    private static let sample = HostileScenario.all.indices
        .filter { ProcessInfo.processInfo.environment["WAHANA_LONG"] == "1" || $0 % 5 == 0 }
        .map { HostileScenario.all[$0] }

    /// The CPU time of this thread, which is what limits count.
    private func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    /// Reads and tries the scenario; then, where that finds nothing, runs it. Returns the first problem.
    private func play(_ source: ScenarioSource, _ limits: Limits) throws -> Problem? {
        let check = Check(source, limits: limits)
        if let problem = check.problems.first { return problem }
        let plan = try #require(check.plan)
        let simulator = try ScenarioSimulator(source, plan: plan, limits: limits)
        let assignment = try Study(plan, replicates: 1).assignment(plan.strategies[1], replicate: 0)
        switch simulator.run(assignment).status {
        case .done: return nil
        case .failed(let problem), .stopped(let problem): return problem
        }
    }

    @Test(arguments: sample) func endsAsExpected(_ scenario: HostileScenario) throws {
        let source = Fixtures.dusun(replacing: scenario.passage, with: scenario.replacement)
        // A set-up of the small plan takes a fifth of a second without optimisation.
        var seconds = 5.0
        if case .limit = scenario.ending { seconds = 0.6 }
        let start = processorSeconds()
        let problem = try play(source, Limits(seconds: seconds, memory: 64 << 20))
        let told = "\(scenario): \(problem?.code ?? "ended"), \(problem?.cause.en.prefix(300) ?? "")"
        // One reading, four trials, two ends of the ranges and one run, of which a stop ends all that follow it.
        #expect(processorSeconds() - start < 4 * seconds + 1, "\(told)")
        switch (scenario.ending, problem) {
        case (.ends, nil): break
        case (.limit, let problem?): #expect(problem.kind == .limit, "\(told)")
        case (.refused(let code), let problem?):
            #expect(problem.code == code, "\(told)")
            #expect(problem.kind == .scenario || problem.kind == .run, "\(told)")
        default: Issue.record("\(told)")
        }
        if let problem {
            #expect(problem.place?.file == "dusun.lua" && (problem.place?.line ?? 0) > 0, "\(told)")
            #expect(problem.cause.en.utf8.count < 2000 && problem.cause.id.utf8.count < 2000, "\(told.prefix(400))")
            #expect((problem.remedy?.en.utf8.count ?? 0) < 2000, "\(told)")
        }
    }

    /// What a slip is told to do instead is something that would work there.
    @Test(arguments: [
        ("world:process(function() coroutine.yield(days(1)) end)", "W-MOMENT", "write for example wait(days(1))"),
        ("world:when(function() wait(days(1)) return true end, print)", "W-READS", "move it into a strategy"),
        ("world.outreach = nil", "W-CALL", "take the assignment out"),
        ("world.people.awareness:above(0)[1] = true", "W-CALL", "make another one by comparing a column"),
    ])
    func theRemedyWorksThere(_ statement: String, _ code: String, _ remedy: String) throws {
        let scenario = HostileScenario(.strategy, statement, .refused(code))
        let problem = try play(Fixtures.dusun(replacing: scenario.passage, with: scenario.replacement), Limits())
        #expect(problem?.code == code)
        #expect(problem?.remedy?.en.hasPrefix(remedy) == true, "\(problem?.remedy?.en ?? "")")
    }
}
