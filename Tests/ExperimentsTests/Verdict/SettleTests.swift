import Simulation
import Testing

@testable import Experiments

/// How many runs would settle it.
@Suite struct SettleTests {
    /// The closed form against 4,000 simulated extensions judged by the classes themselves; within 4 standard errors.
    @Test(arguments: [(0.0, 0.0), (0.3, 0.0), (0.1, 0.5), (0.5, 0.45), (0.2, 0.15), (-0.4, 0.1), (0.0, 0.3)])
    func chanceAgreesWithSimulation(estimate: Double, negligible: Double) throws {
        let (pairs, size, deviation, error) = (200, 800, 4.0, 0.01)
        let chance = Settle.chance(
            at: size, estimate: estimate, deviation: deviation, pairs: pairs, negligible: negligible, error: error)
        let half = Student(degrees: 799).quantile(upper: error / 2) * deviation / 800.0.squareRoot()
        // The truth is drawn around the estimate, then 600 new pairs around the truth.
        let truths = Studies.normals(4_000, study: 11, column: 1)
        let news = Studies.normals(4_000, study: 11, column: 2)
        var decided = 0
        for (truth, new) in zip(truths, news) {
            let real = estimate + truth * deviation / 200.0.squareRoot()
            let mean = (200 * estimate + 600 * (real + new * deviation / 600.0.squareRoot())) / 800
            if Verdict(Interval(mean - half, mean + half), negligible: negligible) != .undecided { decided += 1 }
        }
        let slack = 4 * (max(chance * (1 - chance), 0.001) / 4_000).squareRoot()
        #expect(abs(Double(decided) / 4_000 - chance) <= slack)
    }

    /// A difference of 2 standard errors is settled soon, one of 0 without a zone never.
    @Test func soonAndNever() throws {
        let level = Level(replicates: 200)
        let near = try #require(
            Settle(estimate: 2, deviation: 200.0.squareRoot(), pairs: 200, negligible: 0, level: level, familySize: 1))
        let (runs, soonest, latest) = (try #require(near.runs), try #require(near.soonest), try #require(near.latest))
        #expect(soonest <= runs && runs <= latest)
        #expect(soonest == 400)
        let never = try #require(
            Settle(estimate: 0, deviation: 1, pairs: 200, negligible: 0, level: level, familySize: 1))
        #expect(never.runs == nil)
    }

    /// With a zone, no difference can be settled too: at z = 0.2 standard deviations soon.
    @Test func noDifferenceCanBeSettled() throws {
        let zone = try #require(
            Settle(
                estimate: 0, deviation: 1, pairs: 200, negligible: 0.2, level: Level(replicates: 200), familySize: 1))
        #expect(try #require(zone.runs) <= 1_600)
    }

    @Test func noneWithoutSpread() {
        let level = Level(replicates: 200)
        #expect(Settle(estimate: 0, deviation: 0, pairs: 200, negligible: 0, level: level, familySize: 1) == nil)
        #expect(Settle(estimate: 0, deviation: 1, pairs: 1, negligible: 0, level: level, familySize: 1) == nil)
    }

    /// Small studies are told of small sizes; nothing above 100 times the present one.
    @Test func notAboveAHundredTimes() throws {
        let level = Level(replicates: 20)
        let small = try #require(
            Settle(estimate: 0.1, deviation: 1, pairs: 20, negligible: 0, level: level, familySize: 1))
        #expect((small.runs ?? 0) <= 2_000)
    }

    @Test(arguments: [(200, 200), (6_400, 6_400), (12_800, 13_000), (25_600, 26_000), (409_600, 410_000)])
    func rounded(size: Int, printed: Int) {
        #expect(Settle.rounded(size) == printed)
    }
}
