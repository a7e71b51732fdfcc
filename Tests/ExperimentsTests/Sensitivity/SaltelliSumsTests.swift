import Simulation
import Testing

@testable import Experiments

/// Indices of a few rows by hand.
@Suite struct SaltelliSumsTests {
    /// Two rows of one mixture: A = 1, 3, B = 5, 7, AB = 2, 6. Mean 4, variance 20/3.
    /// First: mean((1)(1), (3)(3)) / V = 5 / V = 0.75. Total: (1 + 9) / 4 / V = 0.375.
    /// Dummy: mean((−3)(1), (−1)(3)) / V = −3 / V = −0.45, and 1 − mean(9, 1) / V = 0.25.
    @Test func byHand() {
        let sums = SaltelliSums([[1, 5, 2], [3, 7, 6]])
        #expect(sums.mean == 4 && abs(sums.variance - 20.0 / 3) < 1e-12)
        let found = sums.indices
        for (value, expected) in zip(found.first + found.total, [0.75, -0.45, 0.375, 0.25]) {
            #expect(abs(value - expected) < 1e-12)
        }
    }

    /// A resample's indices are those of its rows.
    @Test func resamplesAreIndicesOfTheirRows() {
        let rows = (0..<9).map { row -> [Double] in
            let whole: [Int] = [row, row * row % 7, row % 4 - 2, row * 5 % 11]
            return whole.map { Double($0) }
        }
        let resamples = Resamples(rows: rows.count, seed: Seed(1))
        var expected: [SaltelliSums.Indices] = []
        resamples.each(20) { _, picks in expected.append(SaltelliSums(picks.map { rows[Int($0)] }).indices) }
        let found = SaltelliSums(rows).resampled(resamples, count: 20)
        #expect(found.count == 20)
        for (one, two) in zip(found, expected) {
            for (a, b) in zip(one.first + one.total, two.first + two.total) { #expect(abs(a - b) < 1e-9) }
        }
    }

    @Test func resamplesWithoutSpreadAreLeftOut() {
        #expect(SaltelliSums([[2, 2, 2], [2, 2, 2]]).resampled(Resamples(rows: 2, seed: Seed(1)), count: 5).isEmpty)
    }
}
