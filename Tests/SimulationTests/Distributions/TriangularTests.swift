import Testing

@testable import Simulation

@Suite("Triangular distribution")
struct TriangularTests {
    // scipy 1.x: triang(c = 0.25, loc = 2, scale = 8).
    @Test(
        arguments: [(0, 2), (0.1, 3.264_911_064_067_352), (0.3, 4.203_449_301_524_225), (1, 10)] as [(Double, Double)])
    func quantiles(p: Double, x: Double) {
        let triangular = Triangular(low: 2, mode: 4, high: 10)
        #expect(relativeError(triangular.quantile(p), x) < 1e-15)
        #expect(relativeError(triangular.cdf(x), p) < 1e-14)
    }

    @Test(arguments: [(2.0, 2.0, 10.0), (2, 10, 10), (-1, 0, 1), (5, 5, 5)] as [(Double, Double, Double)])
    func modesAtTheEdges(low: Double, mode: Double, high: Double) {
        let triangular = Triangular(low: low, mode: mode, high: high)
        let quantiles = risingChances.map { triangular.quantile($0) }
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(triangular.quantile(0) == low && triangular.quantile(1) == high)
        #expect(triangular.cdf(low - 1) == 0 && triangular.cdf(high + 1) == 1)
        #expect(low == high || abs(triangular.cdf(triangular.quantile(0.3)) - 0.3) < 1e-15)
    }
}
