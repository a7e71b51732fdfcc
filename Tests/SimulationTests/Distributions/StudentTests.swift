import Testing

@testable import Simulation

@Suite("Student's distribution")
struct StudentTests {
    // Computed with mpmath at 50 digits (series of the definition, bisection), rounded to 17.
    @Test(
        arguments: [
            (0.5, 1e-12, -1.0284911563163401e23), (0.5, 0.00078125, -168507.99104997896),
            (0.5, 0.025, -164.55767348048851), (0.5, 0.3, -1.0095258786071661), (0.5, 0.75, 1.5537739740300373),
            (1.0, 1e-12, -318309886183.79068), (1.0, 0.00078125, -407.43583619183661),
            (1.0, 0.025, -12.706204736174704),
            (1.0, 0.3, -0.72654252800536094), (1.0, 0.75, 1.0), (2.0, 1e-12, -707106.78118548687),
            (2.0, 0.00078125, -25.268565272496465), (2.0, 0.025, -4.3026527297494637), (2.0, 0.3, -0.61721339984836768),
            (2.0, 0.75, 0.81649658092772603), (3.0, 1e-12, -10331.108244292486), (3.0, 0.00078125, -11.10986849619621),
            (3.0, 0.025, -3.1824463052837095), (3.0, 0.3, -0.58438972743981871), (3.0, 0.75, 0.76489232840434528),
            (29.0, 1e-12, -11.613158011561407), (29.0, 0.00078125, -3.4906158753298652),
            (29.0, 0.025, -2.0452296421327043), (29.0, 0.3, -0.53021439570916085), (29.0, 0.75, 0.68304386082161315),
            (199.0, 1e-12, -7.5057338337484745), (199.0, 0.00078125, -3.2070960654730722),
            (199.0, 0.025, -1.9719565442517538), (199.0, 0.3, -0.52524154449688898), (199.0, 0.75, 0.67572459561064572),
            (1000000.0, 1e-12, -7.0345726084112566), (1000000.0, 0.00078125, -3.1628266660947666),
            (1000000.0, 0.025, -1.959966356814107), (1000000.0, 0.3, -0.52440067986020892),
            (1000000.0, 0.75, 0.67448999553108738),
        ] as [(Double, Double, Double)])
    func quantiles(degrees: Double, p: Double, t: Double) {
        let student = Student(degrees: degrees)
        #expect(relativeError(student.quantile(p), t) < 1e-12)
        #expect(relativeError(student.quantile(upper: p), -t) < 1e-12)
        #expect(relativeError(t < 0 ? student.cdf(t) : student.survival(t), t < 0 ? p : 1 - p) < 1e-12)
    }

    // Fisher & Yates, Statistical Tables, table III, and Abramowitz & Stegun, table 26.10, as printed.
    @Test(
        arguments: [
            (1, 0.975, 12.706), (5, 0.975, 2.571), (10, 0.975, 2.228), (30, 0.995, 2.750), (120, 0.95, 1.658),
        ] as [(Double, Double, Double)])
    func printedTable(degrees: Double, p: Double, t: Double) {
        #expect(abs(Student(degrees: degrees).quantile(p) - t) <= 0.0005)
    }

    @Test func edges() {
        let student = Student(degrees: 4)
        #expect(student.quantile(0) == -.infinity && student.quantile(1) == .infinity && student.quantile(0.5) == 0)
        #expect(student.cdf(0) == 0.5 && student.cdf(.infinity) == 1 && student.cdf(-.infinity) == 0)
        #expect(Student(degrees: .infinity).quantile(0.975) == Normal.quantile(0.975))
    }

    // With one degree the quantile is −cot(πp), here 1 / (πp) to the last digit (Cauchy's distribution).
    @Test func tailsSoFarThatSquaresOverflow() {
        #expect(relativeError(Student(degrees: 1).quantile(1e-250), -1 / (Double.pi * 1e-250)) < 1e-12)
        #expect(relativeError(Student(degrees: 1).survival(1e200), 1 / (Double.pi * 1e200)) < 1e-12)
    }

    @Test(arguments: [1, 1.5, 2, 7.5, 199, 1e5])
    func quantilesRiseStrictly(degrees: Double) {
        let quantiles = risingChances.map { Student(degrees: degrees).quantile($0) }
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 < $1 })
    }
}
