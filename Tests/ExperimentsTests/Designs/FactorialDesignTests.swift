import Simulation
import Testing

@testable import Experiments

/// Every level with every other.
@Suite struct FactorialDesignTests {
    /// By hand: two hours, three switches of nothing, one count of visits.
    @Test func byHand() throws {
        let inputs = [
            try DesignInputs.lever("hours", 2, 0...8), try DesignInputs.lever("open", 0, 0...1, .toggle),
            try Input("venue", choices: [0, 5, 7], usual: 5),
        ]
        let design = try Design.factorial(inputs, levels: [.count(2), .every, .values([7, 0])])
        #expect(
            (0..<design.count).map { design.point($0).values } == [
                [0, 0, 7], [0, 0, 0], [0, 1, 7], [0, 1, 0], [8, 0, 7], [8, 0, 0], [8, 1, 7], [8, 1, 0],
            ])
        #expect(design.point(3).luck == nil)
    }

    @Test func tooManyPoints() throws {
        let inputs = try DesignInputs.units(8)
        let refusal = DesignInputs.refusal { _ = try Design.factorial(inputs, levels: inputs.map { _ in .count(9) }) }
        #expect(
            refusal?.en
                == "factorial must have at most 16777216 points; take fewer levels or a sobol design "
                + "(got 9 × 9 × 9 × 9 × 9 × 9 × 9 × 9)")
        #expect(
            refusal?.id
                == "factorial harus punya paling banyak 16777216 titik; kurangi tingkatnya atau pakai sobol "
                + "(tertulis 9 × 9 × 9 × 9 × 9 × 9 × 9 × 9)")
    }
}
