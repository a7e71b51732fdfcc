import Simulation
import Testing

@testable import Experiments

/// What every design refuses, and how points are read.
@Suite struct DesignTests {
    @Test func pointsAndColumnsAgree() throws {
        let inputs = try DesignInputs.units(3)
        for design in [
            try Design.sobol(inputs, size: 7, scramble: nil), try .latinHypercube(inputs, size: 7, seed: Seed(1)),
            try .saltelli(inputs, rows: 3, seed: Seed(1)), try .morris(inputs, trajectories: 2, seed: Seed(1)),
            try .oneAtATime(inputs), try .factorial(inputs, levels: [.count(2), .count(2), .count(3)]),
        ] {
            let columns = (0..<3).map { design.column($0) }
            for index in 0..<design.count {
                let point = design.point(index)
                #expect(point.index == index)
                #expect(point.values == columns.map { $0[index] })
                for (value, input) in zip(point.values, inputs) { try input.check(value) }
            }
        }
    }

    @Test func refusals() throws {
        let one = try DesignInputs.units(1)
        let cases: [(String, () throws -> Void)] = [
            ("sobol must have at least one input (got 0)", { _ = try Design.sobol([], size: 4, scramble: nil) }),
            (
                "sobol must name each input once (got x1)", { _ = try Design.sobol(one + one, size: 4, scramble: nil) }
            ),
            ("sobol must have 1 to 16777216 points (got 0)", { _ = try Design.sobol(one, size: 0, scramble: nil) }),
            (
                "latin_hypercube must have 1 to 16777216 points (got 9223372036854775807)",
                { _ = try Design.latinHypercube(one, size: .max, seed: Seed(1)) }
            ),
            (
                "saltelli must have 1 to 4194304 rows (got 9223372036854775807)",
                { _ = try Design.saltelli(one, rows: .max, seed: Seed(1)) }
            ),
            (
                "morris must have 1 to 8388608 trajectories (got -3)",
                { _ = try Design.morris(one, trajectories: -3, seed: Seed(1)) }
            ),
            ("saltelli must have at least one input (got 0)", { _ = try Design.saltelli([], rows: 4, seed: Seed(1)) }),
            ("one_at_a_time must have at least one input (got 0)", { _ = try Design.oneAtATime([]) }),
        ]
        for (sentence, work) in cases { #expect(DesignInputs.refusal(work)?.en == sentence) }
        #expect(
            DesignInputs.refusal { _ = try Design.sobol([], size: 4, scramble: nil) }?.id
                == "sobol harus punya sedikitnya satu masukan (tertulis 0)")
    }
}
