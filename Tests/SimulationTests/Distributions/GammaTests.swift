import Testing

@testable import Simulation

@Suite("Gamma distribution")
struct GammaTests {
    // Computed with mpmath at 50 digits (series of the definition, bisection), rounded to 17.
    @Test(
        arguments: [
            (0.01, 0.01, 5.6607381470619472e-199), (0.01, 0.3, 2.9174171917458686e-51),
            (0.01, 0.5, 4.465535018910355e-29), (0.01, 0.95, 0.33626239980746898),
            (0.01, 0.999999999, 1348.1814871596058), (0.5, 1e-10, 1.5707963267948967e-20),
            (0.5, 0.01, 0.00015708785790970198), (0.5, 0.3, 0.14847186183254544), (0.5, 0.5, 0.45493642311957275),
            (0.5, 0.95, 3.8414588206941245), (0.5, 0.999999999, 37.32489310651872), (1.0, 1e-10, 1.00000000005e-10),
            (1.0, 0.01, 0.010050335853501441), (1.0, 0.3, 0.35667494393873236), (1.0, 0.5, 0.69314718055994531),
            (1.0, 0.95, 2.9957322735539901), (1.0, 0.999999999, 20.723265865228343),
            (2.5, 1e-10, 6.4671142924993869e-5),
            (2.5, 0.01, 0.11085961534565543), (2.5, 0.3, 0.59998162655198124), (2.5, 0.5, 0.87029203821910546),
            (2.5, 0.95, 2.2140995387032704), (2.5, 0.999999999, 10.138438752303838),
            (10.0, 1e-10, 0.047272209260635231),
            (10.0, 0.01, 0.41301991662731991), (10.0, 0.3, 0.81329282425063914), (10.0, 0.5, 0.96687146147141312),
            (10.0, 0.95, 1.5705216422115461), (10.0, 0.999999999, 4.173956221662375),
            (99.5, 1e-10, 0.48784414556992249),
            (99.5, 0.01, 0.78165058272315311), (99.5, 0.3, 0.94510001290955254), (99.5, 0.5, 0.99665191878601433),
            (99.5, 0.95, 1.1704111646657077), (99.5, 0.999999999, 1.722833032800593),
            (30000.0, 1e-10, 0.96371015437757365), (30000.0, 0.01, 0.98661786493527193),
            (30000.0, 0.3, 0.99696433549874073), (30000.0, 0.5, 0.99998888891083703),
            (30000.0, 0.95, 1.0095154795300754), (30000.0, 0.999999999, 1.0350178748811529),
        ] as [(Double, Double, Double)])
    func quantilesOfMeanOne(shape: Double, p: Double, x: Double) {
        // One rounding of p moves the quantile of a small shape by 1 / shape of itself.
        let tolerance = 1e-12 + 4e-16 / shape
        #expect(relativeError(Gamma(shape: shape, mean: 1).quantile(p), x) < tolerance)
        #expect(relativeError(Gamma(shape: shape, mean: 250).quantile(p), 250 * x) < tolerance)
    }

    @Test func edges() {
        let gamma = Gamma(shape: 2, mean: 3)
        #expect(gamma.quantile(0) == 0 && gamma.quantile(1) == .infinity)
        #expect(gamma.quantile(upper: 1) == 0 && gamma.quantile(upper: 0) == .infinity)
        #expect(gamma.cdf(-1) == 0 && gamma.cdf(0) == 0 && gamma.cdf(.infinity) == 1)
        #expect(Gamma(shape: 2, mean: 0).quantile(0.9) == 0 && Gamma(shape: 2, mean: 0).cdf(0) == 1)
    }

    // Shape 1 is the exponential distribution.
    @Test func shapeOneIsExponential() {
        for p in risingChances {
            #expect(relativeError(Gamma(shape: 1, mean: 5).quantile(p), Exponential(mean: 5).quantile(p)) < 1e-12)
        }
    }

    @Test(arguments: [1.5, 10, 400, 19_999, 20_001, 1e6])
    func quantilesRiseStrictly(shape: Double) {
        let quantiles = risingChances.map { Gamma(shape: shape, mean: shape).quantile($0) }
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test(arguments: [0.02, 0.8, 3, 50, 25_000])
    func quantileInvertsBothTails(shape: Double) {
        let gamma = Gamma(shape: shape, mean: 2)
        for chance in [1e-3, 0.2, 0.5, 0.8] {
            #expect(relativeError(gamma.cdf(gamma.quantile(chance)), chance) < 1e-11)
            #expect(relativeError(gamma.survival(gamma.quantile(upper: chance)), chance) < 1e-11)
        }
    }
}
