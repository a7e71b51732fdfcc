import Testing

@testable import Experiments
@testable import Simulation

struct StudyTests {
    @Test func aStrategyOverridesTheDefaultAndAChangeOverridesBoth() throws {
        let plan = try CoinPlan.plan()
        let plain = try Study(plan, replicates: 1)
        let changed = try Study(plan, replicates: 1, changes: [RunKey.Parameter("push", 2)])
        func push(_ study: Study, _ strategy: Int) -> Double? {
            study.parameters(of: plan.strategies[strategy], future: 0).first { $0.name == "push" }?.value
        }
        #expect(push(plain, 0) == 0 && push(plain, 1) == 1)
        #expect(push(changed, 0) == 2 && push(changed, 1) == 2)
    }

    @Test func anUncertaintyIsDrawnForItsFutureAndIsTheSameForEveryStrategy() throws {
        let plan = try CoinPlan.plan()
        let study = try Study(plan, replicates: 3)
        func doubt(_ strategy: Int, _ future: Int) -> Double? {
            study.parameters(of: plan.strategies[strategy], future: future).first { $0.name == "doubt" }?.value
        }
        #expect(doubt(0, 1) == doubt(1, 1))
        #expect(doubt(0, 1) != doubt(0, 2))
        let other = try Study(plan, seed: Seed(7), replicates: 3)
        #expect(
            other.parameters(of: plan.strategies[0], future: 1) != study.parameters(of: plan.strategies[0], future: 1))
    }

    @Test func addingAnUncertaintyChangesNoOther() throws {
        var plan = try CoinPlan.plan()
        let before = try Study(plan, replicates: 1).parameters(of: plan.strategies[0], future: 4)
        plan.uncertainties.insert(try Uncertainty("another", label: Text("x"), spread: .triangular(0, 1, 4)), at: 0)
        let after = try Study(plan, replicates: 1).parameters(of: plan.strategies[0], future: 4)
        #expect(after.filter { $0.name != "another" } == before)
    }

    @Test func anAssumptionThatWasSetTravelsWithTheRun() throws {
        let plan = try CoinPlan.plan()
        let study = try Study(plan, replicates: 1, changes: [RunKey.Parameter("coins.bias", 0.5)])
        #expect(study.parameters(of: plan.strategies[0], future: 0).contains(RunKey.Parameter("coins.bias", 0.5)))
    }

    @Test func aWrongNameOrValueIsRefusedWithWhatWouldBeRight() throws {
        let plan = try CoinPlan.plan()
        do {
            _ = try Study(plan, replicates: 1, changes: [RunKey.Parameter("pus", 1)])
            Issue.record("an unknown name was taken")
        } catch let refusal as InvalidParameter {
            #expect(
                refusal.sentence.en
                    == "--set must name something of the plan; did you mean 'push'? there are: push, doubt, coins.bias (got pus)"
            )
        }
        #expect(throws: InvalidParameter.self) {
            try Study(plan, replicates: 1, changes: [RunKey.Parameter("push", 2.5)])
        }
        #expect(throws: InvalidParameter.self) { try Study(plan, replicates: 0) }
    }

    @Test func theDigestKnowsWhatDeterminesResultsButNotHowManyThereAre() throws {
        let plan = try CoinPlan.plan()
        let digest = try Study(plan, replicates: 10).digest
        #expect(digest.count == 64)
        #expect(try Study(plan, replicates: 400).digest == digest)
        #expect(try Study(plan, seed: Seed(1), replicates: 10).digest != digest)
        #expect(try Study(plan, seed: Seed("2026"), replicates: 10).digest != digest)
        #expect(try Study(plan, replicates: 10, changes: [RunKey.Parameter("push", 1)]).digest != digest)
        var edited = plan
        edited.sources = [SourceFile(name: "coins.lua", sha256: "01")]
        #expect(try Study(edited, replicates: 10).digest != digest)
    }
}
