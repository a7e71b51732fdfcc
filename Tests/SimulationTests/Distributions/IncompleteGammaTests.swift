import Testing

@testable import Simulation

@Suite("Incomplete gamma function")
struct IncompleteGammaTests {
    // Q(a, 1) ≈ a · E₁(1) for a small shape, E₁(1) = 0.219383934395520 (Abramowitz & Stegun, table 5.1): one minus P would
    // have kept eight digits only.
    @Test func smallShapesKeepTheirUpperTail() {
        #expect(relativeError(IncompleteGamma.tails(1e-9, 1).upper, 1e-9 * 0.219_383_934_395_520_27) < 3e-9)
        #expect(relativeError(IncompleteGamma.tails(1e-9, 0.5).upper, 1e-9 * 0.559_773_594_776_160_8) < 3e-9)
    }

    // Q(½, x) = erfc(√x) and Q(1, x) = e^−x.
    @Test func closedForms() {
        #expect(relativeError(IncompleteGamma.tails(0.5, 4).upper, 0.004_677_734_981_047_266) < 1e-14)
        #expect(relativeError(IncompleteGamma.tails(1, 30).upper, 9.357_622_968_840_175e-14) < 1e-14)
    }

    // The expansion for large shapes and the series and fraction below them agree where one takes over.
    @Test(arguments: [-6.0, -1, -0.01, 0, 0.01, 1, 6])
    func methodsAgreeWhereOneTakesOver(deviations: Double) {
        let (below, above) = (19_999.999_999_999, 20_000.0)
        let x = above + deviations * above.squareRoot()
        let (one, other) = (IncompleteGamma.tails(below, x), IncompleteGamma.tails(above, x))
        // The shapes differ by 1e-9, which moves the logarithm of a tail by 1e-9 (z + 1) / √a; the rest is rounding.
        let tolerance = 1e-9 * (abs(deviations) + 1) / above.squareRoot() + 2e-12
        #expect(relativeError(one.lower, other.lower) < tolerance)
        #expect(relativeError(one.upper, other.upper) < tolerance)
    }

    @Test func edges() {
        #expect(IncompleteGamma.tails(3, 0).lower == 0 && IncompleteGamma.tails(3, .infinity).upper == 0)
        #expect(IncompleteGamma.tails(3, 1e5).upper == 0 && IncompleteGamma.tails(1e5, 3).lower == 0)
    }
}
