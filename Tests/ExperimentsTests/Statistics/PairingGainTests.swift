import Simulation
import Testing

@testable import Experiments

/// What running both on the same luck bought.
@Suite struct PairingGainTests {
    /// By hand: variances 2.5 and 2.5, differences ±1 with variance 1: A = 1…5, B = A + (1, −1, 1, −1, 0).
    @Test func byHand() throws {
        let first: [Double] = [1, 2, 3, 4, 5]
        let second: [Double] = [2, 1, 4, 3, 5]
        let gain = try #require(PairingGain(first: first, second: second, resamples: Resamples(rows: 5, seed: Seed(1))))
        #expect(gain.ratio == 5)
        #expect(!gain.hurt)
    }

    @Test func oppositeLuckHurts() throws {
        let first = Studies.normals(100, study: 1)
        let gain = try #require(
            PairingGain(first: first, second: first.map { -$0 }, resamples: Resamples(rows: 100, seed: Seed(1))))
        #expect(gain.hurt)
        #expect(abs(gain.ratio - 0.5) < 1e-12)
        let interval = try #require(gain.interval)
        // Exactly opposite luck halves the efficiency in every resample.
        #expect(abs(interval.low - 0.5) < 1e-9 && abs(interval.high - 0.5) < 1e-9)
    }

    /// Correlation ρ gives 1/(1 − ρ): 5 at 0.8; the interval of 2,000 rows holds it and is not wider than a factor 1.5.
    @Test func correlation() throws {
        let (common, own) = (Studies.normals(2_000, study: 2, column: 1), Studies.normals(2_000, study: 2, column: 2))
        let second = zip(common, own).map { 0.8 * $0 + 0.6 * $1 }
        let gain = try #require(
            PairingGain(first: common, second: second, resamples: Resamples(rows: 2_000, seed: Seed(1))))
        let interval = try #require(gain.interval)
        #expect(interval.contains(5))
        #expect(interval.high / interval.low < 1.5)
    }

    @Test func noneWithoutSpread() {
        let resamples = Resamples(rows: 3, seed: Seed(1))
        #expect(PairingGain(first: [1, 2, 3], second: [2, 3, 4], resamples: resamples) == nil)
        #expect(PairingGain(first: [], second: [], resamples: Resamples(rows: 0, seed: Seed(1))) == nil)
    }
}
