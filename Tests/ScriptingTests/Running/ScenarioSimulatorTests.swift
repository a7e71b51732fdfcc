import Experiments
import Simulation
import Testing

@testable import Scripting

struct ScenarioSimulatorTests {
    static let loaded = Result { try Scenario.load(Fixtures.dusun()) }

    private func outcomes(jobs: Int, _ replicates: Int = 2) throws -> [Outcome] {
        let scenario = try Self.loaded.get()
        let study = try Study(scenario.plan, replicates: replicates)
        let assignments = (0..<replicates).flatMap { replicate in
            scenario.plan.strategies.map { study.assignment($0, replicate: replicate) }
        }
        return try Batch(jobs: jobs, makeSimulator: scenario.simulatorMaker).run(assignments).compactMap { $0 }
    }

    @Test func everyRunReachesItsHorizonWithAValuePerOutcome() throws {
        for outcome in try outcomes(jobs: 1) {
            #expect(outcome.status == .done)
            #expect(outcome.values.count == 7)
            #expect(outcome.series.first { $0.measure.name == "outcome.reached" }?.times.last == 183)
            #expect(!outcome.flows.isEmpty)
            #expect(outcome.digest.count == 64)
        }
    }

    /// Digests cover everything recorded and the final state, so equal digests are equal runs.
    @Test func neitherJobsNorFreshLoadsChangeADigest() throws {
        let once = try outcomes(jobs: 1).map(\.digest)
        #expect(try outcomes(jobs: 2).map(\.digest) == once)
        let again = try Scenario.load(Fixtures.dusun())
        let study = try Study(again.plan, replicates: 1)
        let fresh = try again.simulatorMaker().run(study.assignment(again.plan.strategies[1], replicate: 0))
        #expect(fresh.digest == once[1])
        #expect(Set(once).count == once.count)
    }

    /// The same run, cut shorter or going on: up to a day it does not depend on the horizon.
    @Test func aRunOfAnotherLengthIsTheSameRunSoFar() throws {
        let scenario = try Self.loaded.get()
        let simulator = try scenario.simulatorMaker()
        let strategy = scenario.plan.strategies[1]
        let (half, whole, longer) = (
            try Study(scenario.plan, replicates: 1, horizon: .days(91)), try Study(scenario.plan, replicates: 1),
            try Study(scenario.plan, replicates: 1, horizon: .days(280))
        )
        let looks = try [half, whole, longer].map { study in
            let outcome = simulator.run(study.assignment(strategy, replicate: 0))
            #expect(outcome.status == .done)
            return try #require(outcome.series.first { $0.measure.name == "outcome.reached" })
        }
        #expect(looks.map(\.times.last) == [91, 183, 280])
        #expect(looks[0].values == Array(looks[1].values.prefix(looks[0].values.count)))
        // The last look of the plan's own run is at its end, between two weeks.
        #expect(Array(looks[1].values.dropLast()) == Array(looks[2].values.prefix(looks[1].values.count - 1)))
    }

    @Test func aPlaceboDiffersByNothing() throws {
        let all = try outcomes(jobs: 2)
        for replicate in 0..<2 {
            let (meetings, placebo) = (all[replicate * 4 + 1], all[replicate * 4 + 2])
            #expect(meetings.values == placebo.values)
            #expect(meetings.series == placebo.series)
            #expect(meetings.flows == placebo.flows)
            #expect(meetings.refusals == placebo.refusals)
        }
    }

    @Test func strategiesDifferInWhatTheyDo() throws {
        let all = try outcomes(jobs: 1, 1)
        let place = try #require(try Self.loaded.get().plan.outcomes.firstIndex { $0.compared.name == "talked" })
        #expect(all[0].values[place] == .count(0))
        guard case .count(let held) = all[1].values[place] else { return #expect(Bool(false)) }
        #expect(held > 5)
    }

    @Test func aTracedRunIsTheSameRun() throws {
        let scenario = try Self.loaded.get()
        let study = try Study(scenario.plan, replicates: 1)
        let simulator = try scenario.simulatorMaker()
        let assignment = study.assignment(scenario.plan.strategies[1], replicate: 0)
        let traced = simulator.trace(assignment)
        #expect(traced.outcome.digest == simulator.run(assignment).digest)
        #expect(traced.trace.entries.count > 1000)
        #expect(traced.fingerprints.count > 26)
    }

    @Test func aStoryIsToldOnlyWhenAsked() throws {
        let scenario = try Self.loaded.get()
        let study = try Study(scenario.plan, replicates: 1)
        let simulator = try scenario.simulatorMaker()
        let told = simulator.run(study.assignment(scenario.plan.strategies[1], replicate: 0, detail: .story))
        let plain = simulator.run(study.assignment(scenario.plan.strategies[1], replicate: 0))
        #expect(!told.told.isEmpty && told.portrait != nil)
        #expect(plain.told.isEmpty && plain.portrait == nil)
        #expect(told.digest == plain.digest)
    }
}
