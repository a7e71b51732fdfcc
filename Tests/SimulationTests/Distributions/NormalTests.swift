import Testing

@testable import Simulation

@Suite("Normal distribution")
struct NormalTests {
    // Computed with mpmath at 50 digits (series of the definition, bisection), rounded to 17.
    @Test(
        arguments: [
            (1e-300, -37.047096299361199), (1e-20, -9.2623400897984076), (1e-10, -6.3613409024040562),
            (0.001, -3.0902323061678135), (0.025, -1.9599639845400542), (0.074, -1.4466320671589785),
            (0.076, -1.4325027208258116), (0.25, -0.67448975019608174), (0.499, -0.0025066308995717662), (0.5, 0.0),
            (0.75, 0.67448975019608174), (0.9, 1.2815515655446006), (0.95, 1.6448536269514723),
            (0.975, 1.9599639845400539), (0.995, 2.5758293035489005), (0.9999995, 4.891638475714779),
        ] as [(Double, Double)])
    func quantiles(p: Double, z: Double) {
        // AS 241 promises about 1e-16; a few roundings of the ratio of polynomials come on top.
        #expect(relativeError(Normal.quantile(p), z) < 1e-15)
    }

    // Computed with mpmath at 50 digits (series of the definition, bisection), rounded to 17.
    @Test(
        arguments: [
            (-37.0, 5.7255712225245768e-300, 1.0), (-10.0, 7.6198530241605261e-24, 1.0),
            (-3.0, 0.0013498980316300945, 0.99865010196836991), (-1.0, 0.15865525393145705, 0.84134474606854295),
            (0.0, 0.5, 0.5), (0.5, 0.6914624612740131, 0.3085375387259869),
            (1.96, 0.97500210485177956, 0.024997895148220436), (5.0, 0.99999971334842812, 2.8665157187919391e-7),
        ] as [(Double, Double, Double)])
    func tails(x: Double, lower: Double, upper: Double) {
        // A relative error of 2^-53 in x grows by x² in the tail.
        let tolerance = 4e-16 * (1 + x * x)
        #expect(relativeError(Normal.cdf(x), lower) < tolerance)
        #expect(relativeError(Normal.survival(x), upper) < tolerance)
    }

    @Test func edges() {
        #expect(Normal.quantile(0) == -.infinity && Normal.quantile(1) == .infinity && Normal.quantile(0.5) == 0)
        #expect(Normal.cdf(-.infinity) == 0 && Normal.cdf(.infinity) == 1 && Normal.survival(.infinity) == 0)
        #expect(abs(Normal.density(0) - 0.398_942_280_401_432_7) < 1e-16)
    }

    @Test func quantilesRiseStrictly() {
        let quantiles = risingChances.map { Normal.quantile($0) }
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 < $1 })
    }

    // The three formulas meet at 0.075, 0.925 and e^-25; 2^-52 is the distance of neighbouring uniforms.
    @Test(arguments: [0.075, 0.925, 1.388_794_386_496_401_9e-11, 0.5, 0.25])
    func quantilesRiseAcrossTheSeams(seam: Double) {
        let steps = (-200...200).map { Normal.quantile(seam + Double($0) * 0x1p-52) }
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 })
    }
}
