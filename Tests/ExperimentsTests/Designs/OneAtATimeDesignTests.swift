import Simulation
import Testing

@testable import Experiments

/// One input moved, the others as usual.
@Suite struct OneAtATimeDesignTests {
    /// By hand: a lever moves to its bounds, an uncertainty to the values of its shares.
    @Test func byHand() throws {
        let inputs = [
            try DesignInputs.lever("hours", 2, 0...8), try DesignInputs.uncertainty("habits", .uniform(0, 10)),
        ]
        let design = try Design.oneAtATime(inputs)
        #expect(
            (0..<design.count).map { design.point($0).values }
                == [[2, 5], [0, 5], [8, 5], [2, 1], [2, 9]])
        let wide = try Design.oneAtATime(inputs, tails: 0...1)
        #expect(wide.point(3).values == [2, 0] && wide.point(4).values == [2, 10])
    }

    @Test func refusals() throws {
        let inputs = try DesignInputs.units(1)
        #expect(
            DesignInputs.refusal { _ = try Design.oneAtATime(inputs, tails: 0.5...1.5) }?.en
                == "one_at_a_time must use shares between 0 and 1 (got 0.5…1.5)")
        #expect(DesignInputs.refusal { _ = try Design.oneAtATime(inputs, tails: 0.5...0.5) } != nil)
    }
}
