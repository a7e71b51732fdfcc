import Testing

@testable import Simulation

@Suite("Lognormal distribution")
struct LognormalTests {
    // exp(1 + z / 2) with z = 1.2815515655446004, the 90 % point of the normal distribution (mpmath).
    @Test func quantiles() {
        let lognormal = Lognormal(logMean: 1, logSD: 0.5)
        #expect(relativeError(lognormal.quantile(0.9), 5.159_170_355_622_592_3) < 1e-14)
        #expect(relativeError(lognormal.cdf(5.159_170_355_622_592_3), 0.9) < 1e-14)
        #expect(lognormal.quantile(0) == 0 && lognormal.quantile(1) == .infinity && lognormal.cdf(0) == 0)
        #expect(relativeError(lognormal.quantile(0.5), 2.718_281_828_459_045) < 1e-15)
        #expect(Lognormal(logMean: 0, logSD: 0).quantile(0.1) == 1)
    }

    // A lognormal's mean is exp(μ + σ²/2), its variance (exp(σ²) − 1) mean².
    @Test func isMadeFromItsOwnMeanAndDeviation() {
        let lognormal = Lognormal(mean: 10, sd: 10)
        #expect(abs(lognormal.logSD * lognormal.logSD - 0.693_147_180_559_945_3) < 1e-15)
        #expect(abs(lognormal.logMean - (2.302_585_092_994_046 - 0.346_573_590_279_972_6)) < 1e-15)
    }
}
