import Simulation
import Testing

@testable import Experiments

/// Values of an input that a factorial design takes.
@Suite struct LevelsTests {
    @Test func values() throws {
        let hours = try DesignInputs.lever("hours", 2, 0...8)
        let visits = try DesignInputs.lever("visits", 2, 1...5, .integer)
        let habits = try DesignInputs.uncertainty("habits", .uniform(0, 1))
        let deaths = try DesignInputs.uncertainty("deaths", .triangular(0, 1, 3), .integer)
        let cases: [(Levels, Input, [Double])] = [
            (.count(5), hours, [0, 2, 4, 6, 8]), (.count(1), hours, [2]), (.step(3), hours, [0, 3, 6]),
            (.step(4), hours, [0, 4, 8]), (.values([8, 1]), hours, [8, 1]),
            (.every, visits, [1, 2, 3, 4, 5]), (.count(5), visits, [1, 2, 3, 4, 5]), (.count(2), visits, [1, 5]),
            (.step(2), visits, [1, 3, 5]), (.count(2), habits, [0.25, 0.75]), (.count(1), habits, [0.5]),
            (.every, deaths, [0, 1, 2, 3]),
        ]
        for (levels, input, values) in cases {
            #expect(try levels.values(of: input) == values, "\(levels) \(input.name)")
        }
        // Eleven tenths, although ten times 0.1 is not exact.
        #expect(try Levels.step(0.1).values(of: habits).count == 11)
        #expect(try Levels.step(0.1).values(of: habits).last == 1)
    }

    @Test func refusals() throws {
        let trust = try DesignInputs.lever("trust", 0.5, 0...1)
        let visits = try DesignInputs.lever("visits", 2, 1...5, .integer)
        let cases: [(Levels, Input, String)] = [
            (
                .every, trust,
                "trust must be given a number of levels or a step, for example step = 0.25 (got 0…1)"
            ),
            (.count(0), trust, "trust must have 1 to 100000 levels (got 0)"),
            (.count(6), visits, "visits must have at most 5 levels (got 6)"),
            (.step(0), trust, "trust must have a step above 0 and at most 100000 levels (got step = 0)"),
            (.step(1e-9), trust, "trust must have a step above 0 and at most 100000 levels (got step = 1e-09)"),
            (.step(0.5), visits, "visits must be a whole number (got 1.5)"),
            (.values([]), trust, "trust must have levels that all differ (got )"),
            (.values([0.1, 0.1]), trust, "trust must have levels that all differ (got 0.1, 0.1)"),
            (.values([2]), trust, "trust must lie in 0…1 (got 2)"),
        ]
        for (levels, input, sentence) in cases {
            #expect(DesignInputs.refusal { _ = try levels.values(of: input) }?.en == sentence)
        }
    }
}
