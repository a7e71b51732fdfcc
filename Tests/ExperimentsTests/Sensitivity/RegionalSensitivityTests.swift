import Simulation
import Testing

@testable import Experiments

/// Inputs that decide on which side of a threshold a run ends.
@Suite struct RegionalSensitivityTests {
    /// y = x₁ + x₂/10, threshold at its middle: x₁ decides nearly all, x₂ a little, x₃ nothing.
    @Test func findsWhatDecides() throws {
        let design = try Design.sobol(DesignInputs.units(3), size: 256, scramble: SobolScramble(seed: Seed(1)))
        let output = TestFunctions.output(design) { $0.values[0] + $0.values[1] / 10 }
        let found = try RegionalSensitivity(output, of: design, .atLeast, 0.55, seed: Seed(1))
        #expect(found.inside + found.outside == 256 && abs(found.inside - 128) <= 3 && found.dropped == 0)
        #expect(found.inputs[0].distance > 0.9 && found.inputs[0].adjusted < 0.01)
        #expect(found.inputs[2].adjusted > 0.05)
        #expect(found.inputs[0].inside > 0.7 && found.inputs[0].outside < 0.3)
        // The other side of the same threshold parts the points the same way.
        let other = try RegionalSensitivity(output, of: design, .atMost, 0.55, seed: Seed(1))
        #expect(other.inside == found.outside && other.inputs.map(\.distance) == found.inputs.map(\.distance))
    }

    /// Where nothing decides, something is found in at most 5 % of studies but for three standard errors.
    @Test func noiseDecidesNothing() throws {
        let studies = Studies.count(sample: 12, long: 1_000)
        var found = 0
        for study in 0..<studies {
            let design = try Design.latinHypercube(DesignInputs.units(3), size: 40, seed: Seed(study))
            let output = TestFunctions.output(design) { TestFunctions.noise(1_000 * study + $0.index) }
            // At the middle, because few of many studies of noise would part their 40 points too unevenly at 0.
            let middle = try #require(Quantiles.of(sorted: output.values.compactMap { $0 }.sorted(), 0.5))
            let effects = try RegionalSensitivity(output, of: design, .atLeast, middle, seed: Seed(study))
            if effects.inputs.contains(where: { $0.adjusted <= 0.05 }) { found += 1 }
        }
        let slack = 3 * (0.05 * 0.95 / Double(studies)).squareRoot()
        #expect(Double(found) / Double(studies) <= 0.05 + slack)
    }

    /// Values, which are inside, Smirnov's distance by hand; ties count at the end of the tie.
    @Test func distances() {
        let cases: [([Double], [Bool], Double)] = [
            ([1, 2, 3, 4], [true, true, false, false], 1),
            ([1, 2, 3, 4], [true, false, true, false], 0.5),
            ([4, 3, 2, 1], [false, false, true, true], 1),
            ([1, 1, 1, 1], [true, true, false, false], 0),
            ([1, 1, 2, 2, 2], [true, false, true, false, false], 1.0 / 2 - 1.0 / 3),
            ([1, 2], [true, true], 0),
        ]
        for (values, inside, distance) in cases {
            #expect(abs(SmirnovOrder(values).distance(inside) - distance) < 1e-12)
        }
    }

    /// Holm (1979): 0.01 · 4, then at least that and 0.03 · 2 of the rest in order.
    @Test func holmByHand() {
        let adjusted = RegionalSensitivity.holm([0.03, 0.01, 0.5, 0.02])
        for (found, expected) in zip(adjusted, [0.06, 0.04, 0.5, 0.06]) { #expect(abs(found - expected) < 1e-12) }
        #expect(RegionalSensitivity.holm([0.6, 0.9]) == [1, 1])
    }

    @Test func refusals() throws {
        let inputs = try DesignInputs.units(2)
        let design = try Design.sobol(inputs, size: 64, scramble: nil)
        let output = TestFunctions.output(design) { $0.values[0] }
        let walks = try Design.morris(inputs, trajectories: 4, seed: Seed(1))
        func refusal(_ output: DesignOutput, _ design: Design, _ threshold: Double) -> Text? {
            DesignInputs.refusal {
                _ = try RegionalSensitivity(output, of: design, .atLeast, threshold, seed: Seed(1))
            }
        }
        #expect(
            refusal(output, design, 0.9)?.en
                == "threshold must part the points so that each side holds at least 10 (got 6 : 58)")
        #expect(
            refusal(output, design, 0.9)?.id
                == "threshold harus membagi titik sehingga tiap sisi berisi sedikitnya 10 (tertulis 6 : 58)")
        #expect(refusal(output, design, .nan)?.en == "threshold must be a finite number (got nan)")
        #expect(
            refusal(TestFunctions.output(walks) { $0.values[0] }, walks, 0.5)?.en
                == "design must be of the kind latin_hypercube, sobol, factorial, points (got morris)")
    }
}
