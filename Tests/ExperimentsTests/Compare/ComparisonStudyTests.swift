import Testing

@testable import Experiments
@testable import Simulation

struct ComparisonStudyTests {
    static func findings(
        _ plan: Plan, _ replicates: Int, fails: @escaping @Sendable (RunKey) -> RunStatus? = { _ in nil }
    ) throws -> Findings {
        let batch = Batch(
            jobs: 2, makeSimulator: { CoinPlan.Tosser(fails: fails) }, ends: ComparisonStudy.endsBatch)
        return try ComparisonStudy(try Study(plan, replicates: replicates), on: batch).run()
    }

    @Test func pairsOnCommonLuckDifferByTheLeverAlone() throws {
        let findings = try Self.findings(try CoinPlan.plan(levers: [0, 1]), 40)
        let pair = try #require(findings.comparison.primary.againstBaseline.first)
        #expect(abs(pair.estimate - 1) < 1e-12 && pair.pairs == 40)
        #expect(pair.verdict == .better)
    }

    @Test func aPlaceboDiffersByExactlyNothing() throws {
        let findings = try Self.findings(try CoinPlan.plan(levers: [0.5, 0.5]), 40)
        #expect(zip(findings.outcomes[0], findings.outcomes[1]).allSatisfy { $0.values == $1.values })
        let pair = try #require(findings.comparison.primary.againstBaseline.first)
        #expect(pair.estimate == 0 && pair.notes.contains(.identical))
    }

    @Test func theStoryIsTheMedianRun() throws {
        let findings = try Self.findings(try CoinPlan.plan(), 31)
        #expect(findings.stories.map(\.key.strategy) == ["s0", "s1"])
        for (story, runs) in zip(findings.stories, findings.outcomes) {
            let value = { (outcome: Outcome) -> Double in
                if case .number(let x)? = outcome.values.first { x } else { .nan }
            }
            #expect(runs.filter { value($0) < value(story) }.count == 15)
        }
    }

    @Test func luckIsComparedFromTheFirstDifference() throws {
        let luck = try Self.findings(try CoinPlan.plan(), 5).luck
        #expect(luck.map(\.strategy) == ["s1"])
        #expect(luck.first?.firstDifference == 3)
        #expect(luck.first?.conflicts == 0)
    }

    @Test(arguments: [(1, ExpectationResult.Verdict.hit), (-1, .miss)])
    func anExpectedSignIsJudgedOverTheLeversRange(direction: Int, verdict: ExpectationResult.Verdict) throws {
        let sign = Expectation(
            .sign(lever: "push", direction: direction, strategy: "s0"), outcome: "level", reason: Text("it adds"))
        let result = try #require(try Self.findings(try CoinPlan.plan(expectations: [sign]), 20).expectations.first)
        #expect(result.verdict == verdict && result.pairs == 20)
        // The lever runs from −2 to 2 and is added as it is.
        #expect(abs((result.estimate ?? 0) - 4) < 1e-12)
    }

    @Test(arguments: [
        (["s2", "s1", "s0"], ExpectationResult.Verdict.hit), (["s0", "s1", "s2"], .miss), (["s2", "s0"], .hit),
        (["s1", "s2"], .miss),
    ])
    func anExpectedOrderIsJudgedByTheMeans(order: [String], verdict: ExpectationResult.Verdict) throws {
        let expectation = Expectation(.order(order), outcome: "level", reason: Text("more is more"))
        let plan = try CoinPlan.plan(levers: [0, 0.5, 1], expectations: [expectation])
        let result = try #require(try Self.findings(plan, 20).expectations.first)
        #expect(result.verdict == verdict)
        #expect(result.found == order.sorted(by: >))
    }

    @Test func failedRunsAreCountedAndLeaveTheComparison() throws {
        let problem = Problem(.run, "W-TEST", Text("broken"))
        let findings = try Self.findings(try CoinPlan.plan(), 50) {
            $0.strategy == "s1" && $0.replicate == 7 ? .failed(problem) : nil
        }
        #expect(findings.comparison.pairs == 49)
        #expect(findings.outcomes[1][7].status == .failed(problem))
    }

    @Test func aLimitInTheFirstThreeReplicatesEndsTheBatch() throws {
        let problem = Problem(.limit, "W-TIME", Text("too long"))
        #expect(throws: ComparisonStudy.Stop.self) {
            try Self.findings(try CoinPlan.plan(), 50) { $0.replicate == 2 ? .stopped(problem) : nil }
        }
        let late = try Self.findings(try CoinPlan.plan(), 50) { $0.replicate == 3 ? .stopped(problem) : nil }
        #expect(late.comparison.pairs == 49)
    }
}
