import Testing

@testable import Experiments
@testable import Simulation

struct PlanTests {
    @Test func theHorizonIsCountedFromTheStart() throws {
        #expect(try CoinPlan.plan().days == 30)
    }

    @Test func theBaselineIsTheFirstUnlessOneSaysSo() throws {
        var plan = try CoinPlan.plan()
        #expect(plan.baseline == 0)
        plan.strategies[1] = Strategy(name: "s1", title: Text("S1"), isBaseline: true)
        #expect(plan.baseline == 1)
    }

    @Test(arguments: [
        (Uncertainty.Spread.uniform(2, 4), 0.25, 2.5), (.triangular(0, 1, 2), 0.5, 1),
        (.triangular(0, 0, 1), 0.75, 0.5),
        (.fixed(3), 0.9, 3), (.uniform(2, 2), 0.3, 2),
    ])
    func quantilesOfUncertainties(spread: Uncertainty.Spread, p: Double, value: Double) throws {
        let uncertainty = try Uncertainty("u", label: Text("u"), spread: spread)
        #expect(abs(uncertainty.quantile(p) - value) < 1e-12)
    }

    @Test(arguments: [Uncertainty.Spread.uniform(3, 2), .triangular(0, 3, 2), .uniform(.nan, 1), .fixed(.infinity)])
    func refusesBoundsOutOfOrder(spread: Uncertainty.Spread) {
        #expect(throws: InvalidParameter.self) { try Uncertainty("u", label: Text("u"), spread: spread) }
    }

    @Test func aLeverOutsideItsRangeIsRefusedWithTheUnit() {
        do {
            _ = try Lever("hours", label: Text("h"), value: 9, range: 0.5...8, unit: Text("hours/week"))
            Issue.record("9 was taken")
        } catch {
            #expect((error as? InvalidParameter)?.sentence.en == "hours must lie in 0.5…8 hours/week (got 9)")
        }
    }
}
