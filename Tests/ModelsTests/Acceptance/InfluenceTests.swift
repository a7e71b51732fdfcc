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

    private func bounded(
        _ x: [Double], rows: [[Double]], within bound: Double, knowing: [Double]? = nil
    ) -> [Double] {
        let said = x.indices.map {
            Influence.word(opinion: x[$0], awareness: knowing?[$0] ?? 1, understanding: 0.1 * Double($0), talk: 0.5)
        }
        var heard = said
        Influence(rows: rows).listen(to: said, opinions: x, within: bound, into: &heard)
        return x.indices.map { Influence.opinion(heard[$0], own: x[$0]) }
    }

    private static func evenly(_ count: Int) -> [[Double]] {
        Array(repeating: Array(repeating: 1 / Double(count), count: count), count: count)
    }

    /// Words of everyone within an infinite bound are those of everyone, to the last bit, whoever knows.
    @Test(arguments: [Double.infinity, 2]) func aBoundThatHoldsAllIsFriedkinJohnsen(_ bound: Double) {
        let draws = Chance(seed: Seed(5), domain: .analysis, index: 0).draws(Decision("test words", .nth))
        func some(_ occasion: Int) -> [Double] {
            (0..<40).map { draws.uniform(Identity(bits: UInt64($0)), occasion: occasion) }
        }
        let (opinions, knowing) = (some(0).map { 2 * $0 - 1 }, some(1))
        let rows = (0..<40).map { person in some(2 + person).map { $0 < 0.7 ? 0 : 0.04 * $0 } }
        let said = zip(opinions, knowing).map {
            Influence.word(opinion: $0, awareness: $1, understanding: $1 / 3, talk: 0.5)
        }
        let influence = Influence(rows: rows)
        var (all, near) = (said, said)
        influence.listen(to: said, into: &all)
        influence.listen(to: said, opinions: opinions, within: bound, into: &near)
        #expect(near == all && near != said)
    }

    /// Two camps, by hand from the definition of Hegselmann & Krause (2002, section 2): with ε = 0.15 the six opinions
    /// 0, .1, .2, .8, .9, 1 go to .05, .1, .15, .85, .9, .95 and then to two points, .1 and .9, for good.
    @Test func nearOpinionsMeetAndCampsStayApart() {
        let first = bounded([0, 0.1, 0.2, 0.8, 0.9, 1], rows: Self.evenly(6), within: 0.15)
        for (value, expected) in zip(first, [0.05, 0.1, 0.15, 0.85, 0.9, 0.95]) {
            #expect(abs(value - expected) < 1e-12)
        }
        var x = first
        for _ in 0..<20 { x = bounded(x, rows: Self.evenly(6), within: 0.15) }
        for (value, expected) in zip(x, [0.1, 0.1, 0.1, 0.9, 0.9, 0.9]) { #expect(abs(value - expected) < 1e-12) }
        // With a bound that reaches across they meet in the middle.
        x = first
        for _ in 0..<20 { x = bounded(x, rows: Self.evenly(6), within: 0.8) }
        for value in x { #expect(abs(value - 0.5) < 1e-12) }
    }

    /// With a bound of 0 only those of one mind listen to each other, and nobody moves.
    @Test func withoutConfidenceNobodyMoves() {
        let x = [0.3, -0.2, 0.3, 1]
        let next = bounded(x, rows: Self.evenly(4), within: 0)
        for (value, own) in zip(next, x) { #expect(abs(value - own) < 1e-15) }
        // All of one's listening given to others, none of whom is near.
        #expect(bounded([-1, 1], rows: [[0, 1], [1, 0]], within: 0.5) == [-1, 1])
    }

    /// The weight of those left out is shared out: .4 to .5 is 4 to 5, the far third of weight .1 has no say; one who does
    /// not know is far from nobody and leaves his weight with the listener.
    @Test func theWeightOfTheOthersIsSharedOut() {
        let rows = [[0.5, 0.4, 0.1], [0, 1, 0], [0, 0, 1]]
        #expect(abs(bounded([0, 0.2, 1], rows: rows, within: 0.3)[0] - 0.4 * 0.2 / 0.9) < 1e-12)
        #expect(abs(bounded([0, 0.2, 1], rows: rows, within: 0.3, knowing: [1, 1, 0])[0] - 0.4 * 0.2) < 1e-12)
    }

    /// What is known and understood travels whatever is thought.
    @Test func knowledgeTravelsAcross() {
        let x = [-1.0, 1]
        let said = x.map { Influence.word(opinion: $0, awareness: 1, understanding: 0.5, talk: 1) }
        var (all, near) = (said, said)
        let influence = Influence(rows: [[0.5, 0.5], [0.5, 0.5]])
        influence.listen(to: said, into: &all)
        influence.listen(to: said, opinions: x, within: 0.1, into: &near)
        #expect(near.map(\.z) == all.map(\.z) && near.map(\.w) == all.map(\.w) && near != all)
    }
}
