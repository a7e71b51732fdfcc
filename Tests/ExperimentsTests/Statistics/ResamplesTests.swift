import Simulation
import Testing

@testable import Experiments

/// Whole rows drawn with replacement.
@Suite struct ResamplesTests {
    private func picks(_ rows: Int, _ count: Int, seed: Int64 = 1) -> [[UInt32]] {
        var found: [[UInt32]] = []
        Resamples(rows: rows, seed: Seed(seed)).each(count) { _, picks in found.append(Array(picks)) }
        return found
    }

    @Test func sameStudySameResamples() {
        #expect(picks(7, 5) == picks(7, 5))
        #expect(picks(7, 5) != picks(7, 5, seed: 2))
        #expect(Array(picks(7, 9).prefix(5)) == picks(7, 5))
    }

    @Test(arguments: [1, 2, 3, 200])
    func everyPickIsARow(rows: Int) {
        for picks in picks(rows, 20) {
            #expect(picks.count == rows)
            #expect(picks.allSatisfy { Int($0) < rows })
        }
    }

    @Test func withoutRowsThereAreNone() {
        #expect(picks(0, 5).isEmpty)
    }

    /// 2,000 resamples of 10 rows: each row 2,000 times in the mean; a count's deviation is √(20,000 · 0.1 · 0.9) = 42.
    @Test func rowsAreEquallyLikely() {
        var counts = [Int](repeating: 0, count: 10)
        for pick in picks(10, 2_000).joined() { counts[Int(pick)] += 1 }
        #expect(counts.allSatisfy { abs($0 - 2_000) <= 4 * 43 })
    }

    /// max(10,000, 100/tail); none above a million.
    @Test(arguments: [(0.025, 10_000), (0.01, 10_000), (0.005, 20_000), (0.0001, 1_000_000)])
    func needed(tail: Double, count: Int) {
        #expect(Resamples.needed(tail: tail) == count)
    }

    @Test func tooMany() {
        #expect(Resamples.needed(tail: 0.000_099) == nil)
    }
}
