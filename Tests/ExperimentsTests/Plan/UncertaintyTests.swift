import Simulation
import Testing

@testable import Experiments

/// What a future draws of an uncertainty.
@Suite struct UncertaintyTests {
    /// Whole numbers between two bounds have equal cells: 1…4 has four of a quarter each, the ends as wide as the rest;
    /// bounds that are not whole hold the whole numbers between them.
    @Test(arguments: [
        (
            Uncertainty.Spread.uniform(1, 4), Quantity.integer,
            [(0.01, 1.0), (0.249, 1), (0.251, 2), (0.749, 3), (0.99, 4)]
        ),
        (.uniform(0.5, 2.5), .integer, [(0.01, 1), (0.499, 1), (0.501, 2), (0.99, 2)]),
        (.uniform(0, 1), .toggle, [(0.499, 0), (0.501, 1)]),
        (.uniform(0.2, 0.4), .integer, [(0.01, 0), (0.99, 0)]),
        (.uniform(1, 4), .number, [(0.5, 2.5)]),
        (.triangular(0, 5, 10), .integer, [(0.5, 5), (0.125, 3)]),
        (.fixed(3), .integer, [(0.5, 3)]),
    ])
    func valuesByShare(_ spread: Uncertainty.Spread, _ quantity: Quantity, _ pairs: [(Double, Double)]) throws {
        let one = try Uncertainty("boards", label: Text("boards"), spread: spread, quantity: quantity)
        for (share, value) in pairs { #expect(one.value(at: share) == value, "\(share)") }
    }

    /// A future and a design give a share of probability the same value.
    @Test(arguments: [Quantity.number, .integer, .share])
    func futuresAgreeWithDesigns(_ quantity: Quantity) throws {
        for spread in [Uncertainty.Spread.uniform(1, 6), .triangular(0, 2, 9)] {
            let one = try Uncertainty("boards", label: Text("boards"), spread: spread, quantity: quantity)
            let input = try Input(one)
            for step in 1..<200 {
                let share = Double(step) / 200
                #expect(one.value(at: share) == input.value(at: share), "\(share)")
            }
        }
    }

    /// 12,000 futures of 1…6: each value's share is 1/6; |z| ≤ 4 for each of six, false rate under 4 in 10,000.
    @Test func endsComeAsOftenAsTheRest() throws {
        let one = try Uncertainty("boards", label: Text("boards"), spread: .uniform(1, 6), quantity: .integer)
        var counts = [Int](repeating: 0, count: 7)
        for future in 0..<12_000 {
            counts[Int(one.value(in: Chance(seed: Seed(3), domain: .future, index: future)))] += 1
        }
        let deviation = (12_000.0 * (1.0 / 6) * (5.0 / 6)).squareRoot()
        for value in 1...6 {
            #expect(abs(Double(counts[value]) - 2_000) <= 4 * deviation, "\(value): \(counts[value])")
        }
    }
}
