import Testing

@testable import Experiments
@testable import Simulation

struct CorrelationTests {
    @Test func theOrderOfItsNamesIsThatOfTexts() throws {
        let pair = try Correlation("old_habits", "attendance", rho: -0.4)
        #expect(pair.first == "attendance" && pair.second == "old_habits")
        #expect(pair == (try Correlation("attendance", "old_habits", rho: -0.4)))
        #expect(pair.holds("attendance") && pair.holds("old_habits") && !pair.holds("rain"))
    }

    /// (6/π)·asin(ρ/2): asin(½) is π/6, so that ρ → 1 gives 1; asin(0.25) = 0.252680255142.
    @Test func theRankCorrelation() throws {
        #expect(try Correlation("a", "b", rho: 0).rank == 0)
        #expect(abs(try Correlation("a", "b", rho: 0.5).rank - 6 / Double.pi * 0.252680255142) < 1e-11)
        #expect(abs(try Correlation("a", "b", rho: 1 - 1e-15).rank - 1) < 1e-12)
    }

    @Test func refusals() {
        for rho in [-1, 1, 1.5, -.infinity, .nan] {
            #expect(throws: InvalidParameter.self) { try Correlation("a", "b", rho: rho) }
        }
        #expect {
            try Correlation("a", "a", rho: 0.5)
        } throws: {
            ($0 as? InvalidParameter)?.sentence.en == "plan:correlated must name two different things (got a)"
        }
    }
}
