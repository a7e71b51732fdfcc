import Models
import Simulation
import Testing

@Suite("Phase-type times")
struct PhaseTypeTests {
    /// V14: stage means 2, 3, 4 and 1.5 months. Mean 10.5, variance 31.25; distribution by matrix exponential.
    @Test("The way to an MoU in four stages")
    func memorandum() throws {
        let law = try PhaseType(means: [2, 3, 4, 1.5])
        #expect(law.mean == 10.5)
        #expect(law.variance == 31.25)
        for (months, share) in [
            (6.0, 0.214640651416), (12, 0.673180840205), (18, 0.90144616464), (24, 0.974261348305),
        ] { #expect(abs(law.cdf(months) - share) < 1e-11) }
        #expect(abs(law.quantile(0.5) - 9.47430494285) < 1e-9)
        #expect(abs(law.quantile(0.95) - 21.0859210487) < 1e-9)
    }

    /// V14: Erlang with four stages of rate 0.5: CDF(8) = 0.566529879633. One stage is 1 − e^−t.
    @Test("Equal stages and a single stage")
    func erlang() throws {
        #expect(abs(try PhaseType(means: [2, 2, 2, 2]).cdf(8) - 0.566529879633) < 1e-11)
        #expect(abs(try PhaseType(means: [1]).cdf(1) - 0.632120558829) < 1e-11)
    }

    @Test("Edges: no time, endless time, shares of 0 and 1")
    func edges() throws {
        let law = try PhaseType(means: [2, 0.01])
        #expect(law.cdf(0) == 0 && law.cdf(-1) == 0)
        #expect(law.cdf(1e7) == 1)
        #expect(law.quantile(0) == 0 && law.quantile(1) == .infinity)
        #expect(throws: InvalidParameter.self) { try PhaseType(means: []) }
        #expect(throws: InvalidParameter.self) { try PhaseType(means: [1, 0]) }
        #expect(throws: InvalidParameter.self) { try PhaseType(means: [.nan]) }
    }
}
