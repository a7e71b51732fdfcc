import Simulation
import Testing

@testable import Models

/// DeGroot and Friedkin–Johnsen on four people, as worked out exactly in the project's validation cases V10 and V11.
@Suite struct InfluenceTests {
    static let rows = [[0.5, 0.3, 0.2, 0], [0.1, 0.6, 0.2, 0.1], [0, 0.25, 0.5, 0.25], [0.2, 0, 0.3, 0.5]]
    static let start = [1, 0.6, 0.2, 0]

    private func step(_ x: [Double], susceptibility: [Double], knowing: [Double] = [1, 1, 1, 1]) -> [Double] {
        let influence = Influence(rows: InfluenceTests.rows)
        let said = x.indices.map {
            Influence.word(opinion: x[$0], awareness: knowing[$0], understanding: 0, talk: 0)
        }
        var heard = said
        influence.listen(to: said, into: &heard)
        return x.indices.map {
            Influence.next(
                x[$0], heard: Influence.opinion(heard[$0], own: x[$0]), anchor: InfluenceTests.start[$0],
                susceptibility: susceptibility[$0], pace: 1)
        }
    }

    /// V10 (DeGroot 1974): x(2) = (.56, .448, .315, .349), consensus 499/1245.
    @Test func everyoneFollowingIsDeGroot() {
        var x = InfluenceTests.start
        for _ in 0..<2 { x = step(x, susceptibility: [1, 1, 1, 1]) }
        for (value, expected) in zip(x, [0.56, 0.448, 0.315, 0.349]) { #expect(abs(value - expected) < 1e-12) }
        for _ in 0..<200 { x = step(x, susceptibility: [1, 1, 1, 1]) }
        for value in x { #expect(abs(value - 499.0 / 1245) < 1e-9) }
    }

    /// V11 (Friedkin & Johnsen 1990): the fixed point for susceptibilities (.9, .5, .8, 0).
    @Test func partialFollowingIsFriedkinJohnsen() {
        var x = InfluenceTests.start
        for _ in 0..<500 { x = step(x, susceptibility: [0.9, 0.5, 0.8, 0]) }
        for (value, expected) in zip(x, [0.5022370300, 0.4976677772, 0.2325559258, 0]) {
            #expect(abs(value - expected) < 1e-9)
        }
    }

    @Test func whoDoesNotKnowHasNoSay() {
        let x = step(InfluenceTests.start, susceptibility: [1, 1, 1, 1], knowing: [0, 0, 0, 0])
        #expect(x == InfluenceTests.start)
        // Only the second speaks: the first takes .3 of 0.6 and keeps .7 of 1.
        let one = step(InfluenceTests.start, susceptibility: [1, 1, 1, 1], knowing: [0, 1, 0, 0])
        #expect(abs(one[0] - (0.3 * 0.6 + 0.7)) < 1e-12)
    }

    @Test func paceMovesOnlyPartOfTheWay() {
        #expect(Influence.next(0, heard: 1, anchor: 0, susceptibility: 1, pace: 0.25) == 0.25)
        #expect(Influence.next(0.5, heard: 1, anchor: -0.25, susceptibility: 0, pace: 1) == -0.25)
    }
}
