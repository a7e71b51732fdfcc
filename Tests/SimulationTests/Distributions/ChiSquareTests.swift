import Testing

@testable import Simulation

@Suite("Chi-square distribution")
struct ChiSquareTests {
    // Computed with mpmath at 50 digits (series of the definition, bisection), rounded to 17.
    @Test(
        arguments: [
            (1.0, 0.01, 0.079655674554057964, 0.92034432544594204), (1.0, 1.0, 0.6826894921370859, 0.3173105078629141),
            (1.0, 10.0, 0.99843459774199745, 0.0015654022580025497),
            (2.0, 0.01, 0.0049875208073176868, 0.99501247919268231),
            (2.0, 1.0, 0.39346934028736658, 0.60653065971263342),
            (2.0, 10.0, 0.99326205300091453, 0.0067379469990854671),
            (7.0, 0.01, 7.5694096596934231e-10, 0.99999999924305903),
            (7.0, 1.0, 0.0051714634834845177, 0.99482853651651548),
            (7.0, 10.0, 0.81142653248654993, 0.18857346751345007),
            (10.0, 0.01, 2.5933391898395397e-14, 0.99999999999997407),
            (10.0, 1.0, 0.00017211562995584078, 0.99982788437004416),
            (10.0, 10.0, 0.55950671493478759, 0.44049328506521241), (255.0, 1.0, 7.4317385835744853e-254, 1.0),
            (255.0, 10.0, 2.7058444656756641e-128, 1.0), (255.0, 300.0, 0.97227247794609517, 0.02772752205390483),
        ] as [(Double, Double, Double, Double)])
    func tails(degrees: Double, x: Double, lower: Double, upper: Double) {
        #expect(relativeError(ChiSquare(degrees: degrees).cdf(x), lower) < 1e-12)
        #expect(relativeError(ChiSquare(degrees: degrees).survival(x), upper) < 1e-12)
    }

    // Abramowitz & Stegun, table 26.8, as printed to six digits.
    @Test(
        arguments: [
            (1, 0.05, 3.84146), (2, 0.05, 5.99147), (10, 0.05, 18.3070), (10, 0.95, 3.94030), (30, 0.01, 50.8922),
        ] as [(Double, Double, Double)])
    func printedTable(degrees: Double, upper: Double, x: Double) {
        #expect(relativeError(ChiSquare(degrees: degrees).quantile(upper: upper), x) < 3e-6)
        #expect(relativeError(ChiSquare(degrees: degrees).quantile(1 - upper), x) < 3e-6)
    }
}
