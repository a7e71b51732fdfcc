import Testing

@testable import Experiments
@testable import Simulation

struct HorizonStudyTests {
    /// A difference that grows by 0.02 a day from −0.4: +0.2 after 30 days, −0.1 after 15, +0.06 after 23, +0.5 after 45. Spread
    /// 0.05 and 50 pairs: the half width is t(0.0125; 49) · 0.05/√50 = 0.016.
    @Test func itFlipsWhereTheDifferenceDoes() throws {
        let planted = PlantedPlan(trend: { (0.01 * $0, 0.02 * $0 - 0.4) }) { _ in 0 }
        let found = try #require(try planted.found(settings: 1))
        #expect(found.verdict.direction == .better)
        #expect(found.horizons.map(\.days) == [15, 23, 45])
        #expect(found.horizons.map(\.standing) == [.reverses, .holds, .holds])
        for (one, expected) in zip(found.horizons, [-0.1, 0.06, 0.5]) {
            let interval = try #require(one.answer.interval)
            #expect(interval.contains(expected) && interval.width < 0.06, "\(one)")
            #expect(one.answer.pairs == 50 && one.answer.failed == 0)
        }
    }

    /// The same world at both horizons: the change is 0.01 · 30 in every run, whatever luck did.
    @Test(arguments: [ComparedOutcome.Direction.higher, .lower])
    func theDriftIsTheBaselinesOwn(_ better: ComparedOutcome.Direction) throws {
        let planted = PlantedPlan(trend: { (0.01 * $0, 0) }) { _ in 1 }
        let drift = try #require(try planted.found(settings: 1, better: better)?.drift)
        #expect(drift.strategy == 0 && drift.kind == .mean && drift.runs == 50)
        #expect(drift.levels.map(\.days) == [15, 23, 45])
        #expect(abs(drift.change - 0.3) < 1e-9)
        let interval = try #require(drift.interval)
        #expect(abs(interval.low - 0.3) < 1e-9 && abs(interval.high - 0.3) < 1e-9)
        #expect(abs(drift.levels[2].value - drift.levels[0].value - 0.3) < 1e-9)
    }

    /// The plan's own horizon is judged by the comparison, and a study of that length by the same rule.
    @Test func theOwnHorizonIsTheComparisons() throws {
        let planted = PlantedPlan(spread: 1) { 0.4 + 0 * $0[0] }
        let study = try Study(try PlantedPlan.plan(negligible: 0.1), seed: Seed(7), replicates: 60)
        let findings = try ComparisonStudy(study, on: planted.batch).run()
        let verdict = try #require(HeldVerdict(findings.comparison))
        let pair = try #require(verdict.pair(in: findings.comparison))
        func values(_ strategy: Int) -> [Double?] {
            findings.outcomes[strategy].map {
                guard case .number(let value)? = $0.values.first else { return nil }
                return value
            }
        }
        let again = PairAnswer(
            values(verdict.first), values(verdict.second), study.plan.outcomes[0].compared, horizon: 30,
            error: verdict.error(in: study), seed: study.seed)
        #expect(again == PairAnswer(pair, of: 60))
    }

    /// Without a verdict there are no settings, but horizons at which it could be told.
    @Test func withoutAVerdictItMayStillBeToldLater() throws {
        let planted = PlantedPlan(spread: 1, trend: { (0, $0 > 40 ? 3 : 0) }) { _ in 0 }
        let found = try #require(try planted.found())
        #expect(found.verdict.direction == nil && found.tally == nil)
        #expect(found.horizons.allSatisfy { $0.standing == nil })
        #expect(found.horizons.last?.answer.verdict == .better || found.horizons.last?.answer.verdict == .worse)
        #expect(found.horizons.first?.answer.verdict == .undecided)
    }

    /// Sums over the run grow by themselves.
    @Test func aSumHasNoDrift() throws {
        let outcome = DeclaredOutcome(try Studies.outcome(.number), label: Text("x"), over: .sum)
        let horizon = HorizonShare(share: 0.5, span: .days(15), days: 15)
        #expect(
            Drift([(horizon, [1, 2]), (horizon, [2, 3])], of: outcome, strategy: 0, perFuture: 1, seed: Seed(1)) == nil)
    }

    /// What is waited for: of four runs one has it by day 15 and three by day 45, by hand (Bonett & Price 2012:
    /// (2 + 1)/(4 + 2) = 0.5 and 1/6).
    @Test func aTimeIsFollowedByTheShareThatReachedIt() throws {
        let outcome = DeclaredOutcome(try Studies.outcome(.timeTo), label: Text("x"))
        let (early, late) = (
            HorizonShare(share: 0.5, span: .days(15), days: 15), HorizonShare(share: 1.5, span: .days(45), days: 45)
        )
        let drift = try #require(
            Drift(
                [(early, [3, 15, 15, 15, nil]), (late, [3, 20, 30, 45, 4])], of: outcome, strategy: 0, perFuture: 1,
                seed: Seed(1)))
        #expect(drift.kind == .reached && drift.runs == 4 && drift.change == 0.5)
        #expect(drift.levels.map(\.value) == [0.25, 0.8])
        #expect(drift.interval == DiscordantPairs(onlyFirst: 2, onlySecond: 0, of: 4).interval(error: 0.05))
    }
}
