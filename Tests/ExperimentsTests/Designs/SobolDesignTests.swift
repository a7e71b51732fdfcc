import Simulation
import Testing

@testable import Experiments

/// A Sobol sequence mapped to inputs.
@Suite struct SobolDesignTests {
    @Test func publishedPointsMappedToInputs() throws {
        let inputs = [
            try DesignInputs.lever("hours", 2, 0...8), try DesignInputs.uncertainty("habits", .triangular(0, 0.5, 1)),
            try DesignInputs.lever("visits", 1, 1...4, .integer),
        ]
        let design = try Design.sobol(inputs, size: 4, scramble: nil)
        #expect(design.method == .sobol(scrambled: false))
        // The points are 0, ½, then (¾, ¼, ¼), (¼, ¾, ¾); a quarter of the triangle lies below √(⅛).
        let quarter = 0.125.squareRoot()
        let expected: [[Double]] = [[0, 0, 1], [4, 0.5, 3], [6, quarter, 2], [2, 1 - quarter, 4]]
        for (index, values) in expected.enumerated() {
            for (found, value) in zip(design.point(index).values, values) { #expect(abs(found - value) < 1e-12) }
        }
    }

    @Test func tooManyInputs() throws {
        let inputs = try DesignInputs.units(257)
        #expect(
            DesignInputs.refusal { _ = try Design.sobol(inputs, size: 4, scramble: nil) }?.en
                == "sobol must have 1 to 256 dimensions (got 257)")
    }
}
