import Testing

@testable import Simulation

@Suite("Choices as races")
struct RacesTests {
    static let draws = Chance(seed: Seed("races"), domain: .luck, index: 0).draws(Decision("choice", .nth))
    static let choosers = (0..<8000).map { Identity("people").child(kind: Identity("person"), ordinal: $0) }
    static let candidates = (1...14).map { Identity("organisation \($0)") }
    static let weights = (1...14).map { Double($0 % 5) }

    @Test func weightsAreTheChancesOfWinning() {
        var wins = [Int](repeating: 0, count: Self.candidates.count)
        for who in Self.choosers {
            let winner = Self.draws.choose(who, among: Self.candidates, weights: Self.weights)
            wins[Self.candidates.firstIndex { $0 == winner }!] += 1
        }
        let total = Self.weights.reduce(0, +)
        var statistic = 0.0
        for (won, weight) in zip(wins, Self.weights) {
            let expected = Double(Self.choosers.count) * weight / total
            #expect(weight > 0 || won == 0)
            if weight > 0 { statistic += (Double(won) - expected) * (Double(won) - expected) / expected }
        }
        // Twelve candidates have a weight: eleven degrees of freedom; the seed is fixed.
        #expect(ChiSquare(degrees: 11).survival(statistic) > 1e-4)
    }

    @Test func allOrdersAreEquallyLikely() {
        let three = Array(Self.candidates.prefix(3))
        var counts: [[Identity]: Int] = [:]
        for who in Self.choosers { counts[Self.draws.shuffle(three, who), default: 0] += 1 }
        #expect(counts.count == 6)
        let expected = Double(Self.choosers.count) / 6
        let statistic =
            counts.values.sorted().reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) } / expected
        #expect(ChiSquare(degrees: 5).survival(statistic) > 1e-4)
    }

    @Test func removingOneLeavesTheOrderOfTheOthers() {
        for who in Self.choosers.prefix(100) {
            let order = Self.draws.shuffle(Self.candidates, who)
            for removed in Self.candidates {
                let rest = Self.candidates.filter { $0 != removed }
                #expect(Self.draws.shuffle(rest, who) == order.filter { $0 != removed })
                if order[0] != removed {
                    #expect(Self.draws.choose(who, among: rest) == order[0])
                }
            }
        }
    }

    @Test func theInputsOrderDoesNotMatter() {
        for who in Self.choosers.prefix(200) {
            #expect(Self.draws.shuffle(Self.candidates.reversed(), who) == Self.draws.shuffle(Self.candidates, who))
        }
    }

    @Test func aSampleIsTheHeadOfTheRace() {
        for who in Self.choosers.prefix(50) {
            let whole = Self.draws.sample(14, who, among: Self.candidates, weights: Self.weights)
            #expect(whole.count == 12)
            #expect(Self.draws.sample(3, who, among: Self.candidates, weights: Self.weights) == Array(whole.prefix(3)))
            #expect(Self.draws.choose(who, among: Self.candidates, weights: Self.weights) == whole[0])
        }
    }

    @Test func edges() {
        let who = Identity("a")
        #expect(Self.draws.choose(who, among: []) == nil)
        #expect(Self.draws.choose(who, among: Self.candidates, weights: Self.candidates.map { _ in 0 }) == nil)
        #expect(Self.draws.choose(who, among: [who]) == who)
        #expect(Self.draws.sample(0, who, among: Self.candidates).isEmpty)
        #expect(Self.draws.sample(-1, who, among: Self.candidates).isEmpty)
        #expect(Self.draws.sample(99, who, among: Self.candidates).count == 14)
        // Equal times can only come from equal numbers: the same candidate twice.
        #expect(Self.draws.sample(2, who, among: [who, who]) == [who, who])
    }
}
