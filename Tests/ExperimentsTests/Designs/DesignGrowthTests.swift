import Simulation
import Testing

@testable import Experiments

/// Which design may grow into which.
@Suite struct DesignGrowthTests {
    private let inputs: [Input]
    init() throws { inputs = try DesignInputs.units(2) }

    @Test func growthByKind() throws {
        #expect(try Design.sobol(inputs, size: 4, scramble: nil).growth == .anySize)
        #expect(try Design.latinHypercube(inputs, size: 4, seed: Seed(1)).growth == .doubling)
        guard case .fixed(let reason) = try Design.oneAtATime(inputs).growth else {
            Issue.record("a one-at-a-time design cannot grow")
            return
        }
        #expect(reason.en == "a one-at-a-time design has one size, two points for each input and the usual point")
    }

    @Test func whatGrows() throws {
        let scramble = SobolScramble(seed: Seed(1))
        let pairs: [(Design, Design)] = [
            (try .sobol(inputs, size: 5, scramble: nil), try .sobol(inputs, size: 9, scramble: nil)),
            (try .sobol(inputs, size: 5, scramble: scramble), try .sobol(inputs, size: 8, scramble: scramble)),
            (try .saltelli(inputs, rows: 3, seed: Seed(1)), try .saltelli(inputs, rows: 8, seed: Seed(1))),
            (
                try .morris(inputs, trajectories: 2, seed: Seed(1)), try .morris(inputs, trajectories: 5, seed: Seed(1))
            ),
            (try .latinHypercube(inputs, size: 6, seed: Seed(1)), try .latinHypercube(inputs, size: 24, seed: Seed(1))),
            (try .points(inputs, [[0, 1]]), try .points(inputs, [[0, 1], [1, 0]])),
            (try .oneAtATime(inputs), try .oneAtATime(inputs)),
        ]
        for (small, large) in pairs {
            try large.checkExtends(small)
            for index in 0..<small.count { #expect(large.point(index) == small.point(index)) }
        }
    }

    @Test func whatDoesNotGrow() throws {
        let cases: [(Design, Design, String)] = [
            (
                try .latinHypercube(inputs, size: 100, seed: Seed(1)),
                try .latinHypercube(inputs, size: 150, seed: Seed(1)),
                "design must grow by doubling (200, 400, …), because only so every slice keeps one point (got 150)"
            ),
            (
                try .factorial(inputs, levels: [.count(2), .count(2)]),
                try .factorial(inputs, levels: [.count(3), .count(2)]),
                "design must stay the same: a factorial design has one size, the product of its levels (got 6)"
            ),
            (
                try .sobol(inputs, size: 8, scramble: nil), try .sobol(inputs, size: 4, scramble: nil),
                "design must have at least 8 points (got 4)"
            ),
            (
                try .sobol(inputs, size: 4, scramble: nil), try .morris(inputs, trajectories: 4, seed: Seed(1)),
                "design must be of the same kind and inputs as the one it extends (sobol) (got morris)"
            ),
            (
                try .morris(inputs, trajectories: 4, seed: Seed(1)),
                try .morris(inputs, trajectories: 8, seed: Seed(2)),
                "design must begin with the points that were run; its seed, levels or list differ (got morris)"
            ),
        ]
        for (small, large, sentence) in cases {
            #expect(DesignInputs.refusal { try large.checkExtends(small) }?.en == sentence)
        }
        let (small, large, _) = cases[0]
        #expect(
            DesignInputs.refusal { try large.checkExtends(small) }?.id
                == "design harus diperluas dengan menggandakannya (200, 400, …), sebab hanya dengan begitu setiap irisan "
                + "tetap berisi satu titik (tertulis 150)")
    }
}
