import Foundation
import Testing

@testable import Experiments

/// The interval of the difference of two shares seen in the same runs.
@Suite struct DiscordantPairsTests {
    /// The example of `ci.prop.ps` in the R package statpsych by D. G. Bonett: counts 12, 4, 26, 6.
    @Test func publishedExample() throws {
        let interval = try #require(DiscordantPairs(onlyFirst: 26, onlySecond: 4, of: 48).interval(error: 0.05))
        #expect(abs(interval.low - 0.2548067) < 5e-8)
        #expect(abs(interval.high - 0.6251933) < 5e-8)
    }

    /// Hanley & Lippman-Hand (1983): nothing in n leaves 3/n possible; exactly 1 − 0.05^(1/n).
    @Test(arguments: [(10, 0.2589), (30, 0.0950), (100, 0.0295), (1000, 0.0030)])
    func nothingSeenIsNotNothing(pairs: Int, bound: Double) throws {
        let interval = try #require(DiscordantPairs(onlyFirst: 0, onlySecond: 0, of: pairs).interval(error: 0.05))
        #expect(abs(interval.high - bound) < 5e-5)
        #expect(interval.low == -interval.high)
    }

    /// Edges: no pairs, one pair, every pair discordant: never zero width, never outside −1…1.
    @Test(arguments: [(1, 0, 1), (0, 1, 1), (30, 0, 30), (0, 30, 30), (15, 15, 30), (1, 0, 200)])
    func edges(first: Int, second: Int, pairs: Int) throws {
        let counts = DiscordantPairs(onlyFirst: first, onlySecond: second, of: pairs)
        let interval = try #require(counts.interval(error: 0.05))
        #expect(interval.width > 0)
        #expect(interval.low >= -1 && interval.high <= 1)
        #expect(interval.contains(counts.difference))
        let turned = try #require(
            DiscordantPairs(onlyFirst: second, onlySecond: first, of: pairs).interval(error: 0.05))
        #expect(turned == interval.mirrored)
    }

    @Test func withoutPairsThereIsNone() {
        #expect(DiscordantPairs(onlyFirst: 0, onlySecond: 0, of: 0).interval(error: 0.05) == nil)
    }

    @Test func countsDifferences() {
        #expect(DiscordantPairs([1, 0, -1, 1, 0]) == DiscordantPairs(onlyFirst: 2, onlySecond: 1, of: 5))
    }
}
