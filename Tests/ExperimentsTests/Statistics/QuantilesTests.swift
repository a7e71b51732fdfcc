import Simulation
import Testing

@testable import Experiments

/// Quantiles and their intervals.
@Suite struct QuantilesTests {
    /// R: `quantile(1:10, c(0, .1, .5, .9, 1))`, type 7.
    @Test(arguments: [(0.0, 1.0), (0.1, 1.9), (0.5, 5.5), (0.9, 9.1), (1.0, 10.0)])
    func definitionSeven(share: Double, value: Double) throws {
        let quantile = try #require(Quantiles.of(sorted: (1...10).map(Double.init), share))
        #expect(abs(quantile - value) < 1e-12)
    }

    @Test func edges() {
        #expect(Quantiles.of(sorted: [], 0.5) == nil)
        #expect(Quantiles.of(sorted: [4], 0.9) == 4)
    }

    /// Fewer than 10 runs beyond the quantile: refused.
    @Test(arguments: [
        (0.1, 99, false), (0.1, 100, true), (0.9, 99, false), (0.9, 100, true), (0.5, 19, false), (0.5, 20, true),
    ])
    func refusedWithoutRunsBeyond(share: Double, rows: Int, given: Bool) {
        let values = Studies.normals(rows, study: 1)
        let resamples = Resamples(rows: rows, seed: Seed(1))
        #expect((Quantiles.interval(share, of: values, error: 0.05, resamples: resamples) != nil) == given)
    }

    /// The median of a resample by tally is the median by sorting it.
    @Test func tallyAgreesWithSorting() throws {
        let values = Studies.normals(25, study: 2)
        let resamples = Resamples(rows: 25, seed: Seed(1))
        var medians: [Double] = []
        resamples.each(10_000) { _, picks in
            medians.append(Quantiles.of(sorted: picks.map { values[Int($0)] }.sorted(), 0.45) ?? 0)
        }
        medians.sort()
        let interval = try #require(Quantiles.interval(0.45, of: values, error: 0.05, resamples: resamples))
        #expect(abs(interval.low - medians[249]) < 1e-12)
        #expect(abs(interval.high - medians[10_000 - 250]) < 1e-12)
    }

    /// A strategy against itself differs by nothing; against itself plus 2 by 2.
    @Test func pairedDifference() throws {
        let values = (0..<40).map { Double(($0 * 7) % 40) }
        let resamples = Resamples(rows: 40, seed: Seed(1))
        #expect(
            Quantiles.interval(0.5, of: values, minus: values, error: 0.05, resamples: resamples) == Interval(0, 0))
        #expect(
            Quantiles.interval(0.5, of: values.map { $0 + 2 }, minus: values, error: 0.05, resamples: resamples)
                == Interval(2, 2))
    }
}
