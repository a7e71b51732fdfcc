import Simulation
import Testing

@testable import Experiments

struct FutureGroupsTests {
    private static func rows(_ futures: [Int]) -> [OutcomeTable.Row] {
        futures.enumerated().map { OutcomeTable.Row(future: $1, replicate: $0) }
    }

    @Test func rowsOfOneFutureStandTogether() throws {
        #expect(FutureGroups(Self.rows([])) == nil && FutureGroups(Self.rows([0, 1, 2])) == nil)
        let groups = try #require(FutureGroups(Self.rows([0, 0, 1, 3, 3, 3])))
        #expect(groups.ranges == [0..<2, 2..<3, 3..<6])
        #expect(groups.means([1, 3, 5, 1, 2, 3]) == [2, 5, 2])
        #expect([1.0, 2, 3].independent(nil) == [1, 2, 3])
    }

    /// Two futures of two equal values each: the variance of their means is 2·(½)²/2 = ¼ of a mean of two, that of four
    /// independent values (¼·4/3)/4 = 1/12, so three runs count as one.
    @Test func theDesignEffect() throws {
        let groups = try #require(FutureGroups(Self.rows([0, 0, 1, 1])))
        #expect(abs(groups.effect([0, 0, 1, 1]) - 3) < 1e-12)
        #expect(groups.effect([0, 1, 0, 1]) == 1 && groups.effect([1, 1, 1, 1]) == 1)
    }

    /// A share of 8 of 16 runs of which 4 count as one has the interval of 2 of 4.
    @Test func sharesCountFutures() throws {
        let clustered = try #require(Interval.wilson(hits: 8, of: 16, error: 0.05, effect: 4))
        let plain = try #require(Interval.wilson(hits: 2, of: 4, error: 0.05))
        #expect(abs(clustered.low - plain.low) < 1e-12 && abs(clustered.high - plain.high) < 1e-12)
    }

    /// No discordant pair in 5 futures of 40 runs: the bound is that of 5, not of 200.
    @Test func whatWasNeverSeenIsBoundedByFutures() throws {
        let groups = try #require(FutureGroups(Self.rows((0..<200).map { $0 / 40 })))
        let none = DiscordantPairs([Double](repeating: 0, count: 200), groups)
        #expect(none.interval(error: 0.05) == DiscordantPairs([Double](repeating: 0, count: 5)).interval(error: 0.05))
    }

    /// The quantiles of futures that are each one value a hundred times over spread as those of the futures.
    @Test func quantilesResampleFutures() throws {
        let groups = try #require(FutureGroups(Self.rows((0..<600).map { $0 / 20 })))
        let values = Studies.normals(30, study: 5)
        let repeated = (0..<600).map { values[$0 / 20] }
        let clustered = try #require(
            Quantiles.interval(
                0.5, of: repeated, error: 0.05, resamples: Resamples(rows: 30, seed: Seed(1)), groups: groups))
        let naive = try #require(
            Quantiles.interval(0.5, of: repeated, error: 0.05, resamples: Resamples(rows: 600, seed: Seed(1))))
        #expect(clustered.width > 3 * naive.width)
    }
}
