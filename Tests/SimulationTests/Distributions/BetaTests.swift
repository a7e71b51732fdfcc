import Testing

@testable import Simulation

@Suite("Beta distribution")
struct BetaTests {
    // Computed with mpmath at 50 digits (series of the definition, bisection), rounded to 17.
    @Test(
        arguments: [
            (0.5, 0.5, 1e-10, 2.4674011002723398e-20), (0.5, 0.5, 0.025, 0.0015413331334360121), (0.5, 0.5, 0.5, 0.5),
            (0.5, 0.5, 0.975, 0.99845866686656399), (1.0, 3.0, 1e-10, 3.3333333334444446e-11),
            (1.0, 3.0, 0.025, 0.008403758659612637), (1.0, 3.0, 0.5, 0.20629947401590026),
            (1.0, 3.0, 0.975, 0.70759822617871331), (2.5, 0.7, 1e-10, 0.00012593095745398809),
            (2.5, 0.7, 0.025, 0.28021523933430276), (2.5, 0.7, 0.5, 0.84150217884148396),
            (2.5, 0.7, 0.975, 0.99809483878174084), (40.0, 60.0, 1e-10, 0.13988245269605585),
            (40.0, 60.0, 0.025, 0.30657252949182643), (40.0, 60.0, 0.5, 0.39933074269813276),
            (40.0, 60.0, 0.975, 0.49721751385400668), (500.5, 3.0, 1e-10, 0.9435385194478424),
            (500.5, 3.0, 0.025, 0.98569706248636162), (500.5, 3.0, 0.5, 0.99468205455795011),
            (500.5, 3.0, 0.975, 0.99876711542366155),
        ] as [(Double, Double, Double, Double)])
    func quantiles(alpha: Double, beta: Double, p: Double, x: Double) {
        #expect(relativeError(Beta(alpha: alpha, beta: beta).quantile(p), x) < 1e-12)
        #expect(relativeError(Beta(alpha: alpha, beta: beta).cdf(x), p) < 1e-12 + 1e-15 / (1 - x))
    }

    @Test func edges() {
        let beta = Beta(alpha: 2, beta: 3)
        #expect(beta.quantile(0) == 0 && beta.quantile(1) == 1)
        #expect(beta.cdf(0) == 0 && beta.cdf(1) == 1 && beta.survival(0) == 1 && beta.survival(1) == 0)
        #expect(beta.cdf(-1) == 0 && beta.cdf(2) == 1)
    }

    // I_x(a, 1) = x^a and 1 − I_x(1, b) = (1 − x)^b.
    @Test(arguments: [0.01, 0.3, 0.8])
    func closedForms(x: Double) {
        #expect(relativeError(Beta(alpha: 2, beta: 1).cdf(x), x * x) < 1e-14)
        #expect(relativeError(Beta(alpha: 1, beta: 3).survival(x), (1 - x) * (1 - x) * (1 - x)) < 1e-14)
    }

    @Test(arguments: [(0.5, 2.0), (1, 1), (3.5, 3.5), (80, 2), (1000, 2000)] as [(Double, Double)])
    func quantilesRise(alpha: Double, beta: Double) {
        let quantiles = risingChances.map { Beta(alpha: alpha, beta: beta).quantile($0) }
        // Near 1 the far chances share one double.
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 < $1 || ($0 == $1 && $1 > 0.9) })
    }
}
