import Testing

@testable import Simulation

@Suite("Exponential distribution")
struct ExponentialTests {
    // ln 2 and −ln(1 − p) ≈ p + p²/2 for small p.
    @Test(
        arguments: [(0, 0), (1e-12, 1.000_000_000_000_5e-12), (0.5, 0.693_147_180_559_945_3), (1, Double.infinity)]
            as [(Double, Double)])
    func quantiles(p: Double, x: Double) {
        #expect(relativeError(Exponential(mean: 1).quantile(p), x) < 1e-15)
        #expect(relativeError(Exponential(mean: 8).quantile(p), 8 * x) < 1e-15)
    }

    @Test func tails() {
        let exponential = Exponential(mean: 2)
        #expect(exponential.cdf(-1) == 0 && exponential.survival(-1) == 1 && exponential.cdf(0) == 0)
        #expect(relativeError(exponential.survival(200), 3.720_075_976_020_836e-44) < 1e-14)
        #expect(relativeError(exponential.cdf(2e-9), 9.999_999_995e-10) < 1e-15)
        #expect(Exponential(mean: 0).quantile(0.9) == 0 && Exponential(mean: 0).cdf(0) == 1)
    }

    @Test func quantilesRiseStrictlyInBothArguments() {
        let quantiles = risingChances.map { Exponential(mean: 3).quantile($0) }
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 < $1 })
        #expect(zip(quantiles, risingChances).allSatisfy { $0 < Exponential(mean: 3.01).quantile($1) })
    }
}
