import Simulation
import Testing

@testable import Experiments

/// Which value a share of probability stands for.
@Suite struct InputTests {
    /// Name of the case, the input, and pairs of share and value; whole numbers and choices have equal cells, a triangle
    /// from 0 over ½ to 1 has half its probability below ½ and an eighth below ¼.
    @Test func valuesByShare() throws {
        let cases: [(Input, [(Double, Double)])] = [
            (try DesignInputs.lever("hours", 2, 0.5...8.5), [(0, 0.5), (0.25, 2.5), (0.5, 4.5), (1, 8.5)]),
            (
                try DesignInputs.lever("visits", 2, 1...4, .integer),
                [(0, 1), (0.2499, 1), (0.25, 2), (0.5, 3), (0.75, 4), (0.9999, 4), (1, 4)]
            ),
            (try DesignInputs.lever("open", 0, 0...1, .toggle), [(0, 0), (0.4999, 0), (0.5, 1), (1, 1)]),
            (
                try Input("venue", choices: [0, 1, 2], usual: 1),
                [(0, 0), (0.3333, 0), (0.3334, 1), (0.6667, 2), (0.999, 2), (1, 2)]
            ),
            (
                try DesignInputs.uncertainty("attendance", .triangular(0, 0.5, 1)),
                [(0, 0), (0.125, 0.25), (0.5, 0.5), (0.875, 0.75), (1, 1)]
            ),
            (try DesignInputs.uncertainty("habits", .uniform(-1, 3)), [(0, -1), (0.5, 1), (1, 3)]),
            (try DesignInputs.uncertainty("boards", .uniform(1, 4), .integer), [(0, 1), (0.2, 1), (0.3, 2), (1, 4)]),
            (try DesignInputs.uncertainty("deaths", .triangular(0, 5, 10), .integer), [(0, 0), (0.5, 5), (1, 10)]),
        ]
        for (input, pairs) in cases {
            for (share, value) in pairs {
                #expect(abs(input.value(at: share) - value) < 1e-12, "\(input.name) at \(share)")
            }
        }
    }

    @Test func usualValues() throws {
        #expect(try DesignInputs.lever("hours", 2, 0.5...8.5).usual == 2)
        #expect(try DesignInputs.uncertainty("habits", .uniform(-1, 3)).usual == 1)
        #expect(try DesignInputs.uncertainty("boards", .uniform(1, 4), .integer).usual == 3)
        #expect(try Input("venue", choices: [0, 1, 2], usual: 1).usual == 1)
        #expect(try DesignInputs.lever("visits", 2, 1...4, .integer).valueCount == 4)
        #expect(try DesignInputs.lever("hours", 2, 0.5...8.5).valueCount == nil)
    }

    @Test func refusals() throws {
        let cases: [(String, () throws -> Void)] = [
            (
                "hours must have more than one value to be varied (got 2…2)",
                { _ = try DesignInputs.lever("hours", 2, 2...2) }
            ),
            (
                "habits must have more than one value to be varied (got 1…1)",
                { _ = try DesignInputs.uncertainty("habits", .fixed(1)) }
            ),
            (
                "visits must have more than one value to be varied (got 2…2)",
                { _ = try DesignInputs.lever("visits", 2, 1.5...2.5, .integer) }
            ),
            (
                "venue must have choices that all differ (got 1, 1)",
                { _ = try Input("venue", choices: [1, 1], usual: 1) }
            ),
            ("venue must be one of 0, 1 (got 3)", { _ = try Input("venue", choices: [0, 1], usual: 3) }),
            (
                "hours must lie in 0.5…8 (got 9, point 2)",
                { try DesignInputs.lever("hours", 2, 0.5...8).check(9, at: Text(id: "titik 2", en: "point 2")) }
            ),
            (
                "visits must be a whole number (got 1.5)",
                { try DesignInputs.lever("visits", 2, 1...4, .integer).check(1.5) }
            ),
            ("venue must be one of 0, 1 (got 0.5)", { try Input("venue", choices: [0, 1], usual: 0).check(0.5) }),
            ("hours must lie in 0…1 (got nan)", { try DesignInputs.lever("hours", 0.5, 0...1).check(.nan) }),
        ]
        for (sentence, work) in cases { #expect(DesignInputs.refusal(work)?.en == sentence) }
        #expect(
            DesignInputs.refusal { _ = try DesignInputs.lever("jam", 2, 2...2) }?.id
                == "jam harus punya lebih dari satu nilai agar dapat diubah-ubah (tertulis 2…2)")
    }
}
