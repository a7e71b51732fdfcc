import Testing

@testable import Simulation

@Suite("Uniform distribution")
struct UniformTests {
    @Test(arguments: [(-3.0, 5.0), (0, 1), (2, 2), (1e300, 1.1e300)] as [(Double, Double)])
    func quantilesStayInside(low: Double, high: Double) {
        let uniform = Uniform(low: low, high: high)
        let quantiles = risingChances.map { uniform.quantile($0) }
        #expect(uniform.quantile(0) == low && uniform.quantile(1) == high)
        #expect(quantiles.allSatisfy { low <= $0 && $0 <= high })
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(uniform.cdf(low - 1) == (low.ulp > 1 ? uniform.cdf(low) : 0) && uniform.cdf(high) == 1)
    }

    @Test func quarter() {
        #expect(Uniform(low: -3, high: 5).quantile(0.25) == -1)
        #expect(Uniform(low: -3, high: 5).cdf(-1) == 0.25)
    }
}
