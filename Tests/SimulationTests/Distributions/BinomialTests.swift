import Testing

@testable import Simulation

@Suite("Binomial distribution")
struct BinomialTests {
    // Computed with mpmath at 50 digits (sums of the definition), rounded to 17.
    @Test(
        arguments: [
            (1, 0.5, 0, 0.5, 0.5, 0.5), (10, 0.3, 0, 0.028247524900000004, 0.028247524900000004, 0.9717524751),
            (10, 0.3, 3, 0.266827932, 0.64961071840000003, 0.35038928159999997),
            (10, 0.3, 9, 0.00013778099999999996, 0.9999940951, 5.9048999999999978e-6),
            (100, 0.02, 0, 0.13261955589475318, 0.13261955589475318, 0.86738044410524682),
            (100, 0.02, 2, 0.27341391156977438, 0.67668562235177896, 0.32331437764822104),
            (100, 0.02, 99, 6.2114879411183369e-167, 1.0, 1.267650600228232e-170),
            (1000, 0.9, 900, 0.042016790861085438, 0.51541770956591937, 0.48458229043408063),
            (1000, 0.9, 999, 1.9420791685807714e-44, 1.0, 1.7478712517226947e-46),
        ] as [(Int, Double, Int, Double, Double, Double)])
    func chances(n: Int, p: Double, k: Int, exactly: Double, atMost: Double, more: Double) {
        let binomial = Binomial(n: n, p: p)
        #expect(relativeError(binomial.probability(k), exactly) < 1e-12)
        #expect(relativeError(binomial.cdf(k), atMost) < 1e-12)
        #expect(relativeError(binomial.survival(k), more) < 1e-12)
    }

    @Test func edges() {
        #expect(Binomial(n: 0, p: 0.5).quantile(0.7) == 0 && Binomial(n: 0, p: 0.5).probability(0) == 1)
        #expect(Binomial(n: 9, p: 0).quantile(0.7) == 0 && Binomial(n: 9, p: 1).quantile(0.7) == 9)
        #expect(Binomial(n: 9, p: 0.4).quantile(0) == 0 && Binomial(n: 9, p: 0.4).quantile(1) == 9)
        #expect(Binomial(n: 9, p: 1).cdf(8) == 0 && Binomial(n: 9, p: 0).cdf(0) == 1)
        #expect(Binomial(n: 9, p: 0.4).cdf(-1) == 0 && Binomial(n: 9, p: 0.4).cdf(9) == 1)
        #expect(Binomial(n: 1, p: 0.5).quantile(0.5) == 0)
    }

    @Test(arguments: [(1, 0.2), (12, 0.5), (200, 0.03), (5000, 0.999)] as [(Int, Double)])
    func quantileOfADistributionFunctionIsItsCount(n: Int, p: Double) {
        let binomial = Binomial(n: n, p: p)
        for k in 0...n where binomial.cdf(k) < 1 - 1e-9 && binomial.probability(k) > 1e-12 {
            #expect(binomial.quantile(binomial.cdf(k)) == k)
        }
    }

    @Test(arguments: [(1, 0.2), (40, 0.5), (1000, 0.001), (1_000_000, 0.37)] as [(Int, Double)])
    func quantilesNeverFallInPOrInTheChance(n: Int, p: Double) {
        let counts = risingChances.map { Binomial(n: n, p: p).quantile($0) }
        #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 <= $1 })
        let better = risingChances.map { Binomial(n: n, p: min(1, p * 1.01)).quantile($0) }
        #expect(zip(counts, better).allSatisfy { $0 <= $1 })
    }
}
