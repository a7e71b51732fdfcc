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

    /// Of replicates 0 to 5, two to a future, those that have a number: 0, 1, then 3, then 4, 5.
    @Test func replicatesOfOneFuture() throws {
        #expect(FutureGroups(replicates: 0..<6, perFuture: 1) == nil)
        #expect(FutureGroups(replicates: [0, 2, 5], perFuture: 2) == nil)
        #expect(try #require(FutureGroups(replicates: 0..<6, perFuture: 3)).ranges == [0..<3, 3..<6])
        let groups = try #require(FutureGroups(done: [1, 1, nil, 1, 1, 1], perFuture: 2))
        #expect(groups.ranges == [0..<2, 2..<3, 3..<5])
        #expect(FutureGroups(done: [nil, nil], perFuture: 2) == nil)
    }

    /// Means that agree, but for rounding, would claim a certainty that nobody has; a single future claims nothing.
    @Test func whatIsObserved() throws {
        let groups = try #require(FutureGroups(Self.rows([0, 0, 1, 1])))
        #expect([1.0, 3, 4, 6].observed(groups) == [2, 5] && [1.0, 3].observed(nil) == [1, 3])
        #expect([1.0, 3, 3, 1].observed(groups) == [1, 3, 3, 1])
        #expect([0.1, 0.5, 0.3, 0.3 + 1e-16].observed(groups).count == 4)
        let one = try #require(FutureGroups(Self.rows([7, 7, 7])))
        #expect([1.0, 2, 6].observed(one) == [3])
    }

    /// No discordant pair in 5 futures of 40 runs: the bound is that of 5, not of 200.
    @Test func whatWasNeverSeenIsBoundedByFutures() throws {
        let groups = try #require(FutureGroups(Self.rows((0..<200).map { $0 / 40 })))
        let none = DiscordantPairs([Double](repeating: 0, count: 200), groups)
        #expect(none.interval(error: 0.05) == DiscordantPairs([Double](repeating: 0, count: 5)).interval(error: 0.05))
        let one = try #require(FutureGroups(Self.rows([0, 0, 0])))
        #expect(DiscordantPairs([1, 0, 0], one).interval(error: 0.05) == nil)
        #expect(DiscordantPairs([1]).interval(error: 0.05) != nil)
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
