import Testing

@testable import Simulation

@Suite("Poisson distribution")
struct PoissonTests {
    // Computed with mpmath at 50 digits (series of the definition, bisection), rounded to 17.
    @Test(
        arguments: [
            (0.1, 0, 0.90483741803595957, 0.90483741803595957, 0.095162581964040432),
            (0.1, 1, 0.090483741803595962, 0.99532115983955553, 0.00467884016044447),
            (0.1, 2, 0.0045241870901797983, 0.99984534692973533, 0.00015465307026467168),
            (3.7, 0, 0.024723526470339387, 0.024723526470339387, 0.97527647352966061),
            (3.7, 1, 0.091477047940255736, 0.11620057441059512, 0.88379942558940488),
            (3.7, 3, 0.20872013105035019, 0.49415324415041843, 0.50584675584958157),
            (3.7, 14, 2.5557960925466479e-5, 0.99999183976259406, 8.1602374059394133e-6),
            (20.0, 0, 2.0611536224385578e-9, 2.0611536224385578e-9, 0.99999999793884638),
            (20.0, 1, 4.1223072448771157e-8, 4.3284226071209714e-8, 0.99999995671577393),
            (20.0, 20, 0.088835317392085218, 0.55909258423132521, 0.44090741576867479),
            (20.0, 43, 3.0009136891471614e-6, 0.99999757568519317, 2.424314806825345e-6),
            (1000.0, 1000, 0.0126146113487215, 0.50840936716850599, 0.49159063283149401),
            (1000.0, 1159, 7.0624837638080151e-8, 0.99999957405296284, 4.2594703716477881e-7),
        ] as [(Double, Int, Double, Double, Double)])
    func chances(mean: Double, k: Int, exactly: Double, atMost: Double, more: Double) {
        let poisson = Poisson(mean: mean)
        #expect(relativeError(poisson.probability(k), exactly) < 1e-12)
        #expect(relativeError(poisson.cdf(k), atMost) < 1e-12)
        #expect(relativeError(poisson.survival(k), more) < 1e-12)
    }

    @Test func edges() {
        #expect(Poisson(mean: 0).quantile(0.99) == 0 && Poisson(mean: 0).cdf(0) == 1 && Poisson(mean: 0).cdf(-1) == 0)
        #expect(Poisson(mean: 5).quantile(0) == 0 && Poisson(mean: 5).probability(-1) == 0)
        #expect(Poisson(mean: 1e15).quantile(0.5) == 1_000_000_000_000_000)
    }

    // The definition: the chance of at most the quantile reaches p, that of one less does not.
    @Test(arguments: [1e-9, 0.3, 1, 4.7, 31, 250.5, 1e4, 1e7])
    func quantileIsTheSmallestThatReaches(mean: Double) {
        let poisson = Poisson(mean: mean)
        for p in risingChances where p > 1e-290 {
            let k = poisson.quantile(p)
            let (reached, before) = (poisson.survival(k), poisson.survival(k - 1))
            #expect(p <= 0.5 ? poisson.cdf(k) >= p * (1 - 1e-13) : reached <= (1 - p) * (1 + 1e-13) + 0x1p-52)
            #expect(k == 0 || (p <= 0.5 ? poisson.cdf(k - 1) < p : before > 1 - p))
        }
    }

    @Test(arguments: [0.5, 3, 40])
    func quantileOfADistributionFunctionIsItsCount(mean: Double) {
        for k in 0..<Int(mean + 5 * mean.squareRoot()) {
            #expect(Poisson(mean: mean).quantile(Poisson(mean: mean).cdf(k)) == k)
        }
    }
}
