import Testing

@testable import Experiments
@testable import Simulation

struct DecidingNumbersTests {
    static func columns(_ numbers: Int, settings: Int, seed: Int) -> [[Double]] {
        let draws = Chance(seed: Seed(UInt64(seed)), domain: .analysis, index: 0).draws(Decision("test columns", .nth))
        return (0..<numbers).map { number in
            (0..<settings).map { draws.uniform(Identity(bits: UInt64(number)), occasion: $0) }
        }
    }

    /// Ranks of 3, 1, 3, 2 with ties in the middle (midranks, as in Hollander & Wolfe 1999, section 8.5).
    @Test func tiedValuesShareARank() {
        #expect(DecidingNumbers.ranks([3, 1, 3, 2]) == [2.5, 0, 2.5, 1])
        #expect(DecidingNumbers.standardised([4, 4, 4]) == [0, 0, 0])
    }

    /// Spearman's ρ of 1, 2, 3, 4, 5 with 2, 1, 4, 3, 5 is 1 − 6·4/(5·24) = 0.8.
    @Test func theCorrelationIsSpearmans() {
        let found = DecidingNumbers([[1, 2, 3, 4, 5]], [2, 1, 4, 3, 5], seed: Seed(1), most: 1)
        #expect(found.deciding.isEmpty && abs(found.others[0].correlation - 0.8) < 1e-12)
    }

    /// Two numbers of a hundred, the weaker behind the stronger; a third that works at both ends.
    @Test func theyAreFoundAmongMany() {
        let columns = Self.columns(100, settings: 80, seed: 3)
        let differences = (0..<80).map { setting -> Double in
            func value(_ number: Int) -> Double { columns[number][setting] }
            return 4 * value(17) - 2.5 * value(77) + 8 * abs(value(42) - 0.5) + 0.3 * value(1)
        }
        let found = DecidingNumbers(columns, differences, seed: Seed(1), most: 3)
        #expect(found.deciding.map(\.number).sorted() == [17, 42, 77])
        #expect(found.deciding.first { $0.number == 42 }?.isFolded == true)
        #expect(found.deciding.first { $0.number == 77 }.map { $0.correlation < 0 } == true)
        #expect(found.floor > 0.3 && found.floor < 0.5)
    }

    /// Nothing decides: a number is named in at most 5 of 100 studies; 60 of them, so at most 3 + 4·√(60·0.05·0.95) < 10.
    @Test func noiseNamesNone() {
        let named = (0..<60).count { study in
            let columns = Self.columns(12, settings: 40, seed: 1000 + study)
            return !DecidingNumbers(Array(columns.dropLast()), columns[11], seed: Seed(UInt64(study)), most: 2).deciding
                .isEmpty
        }
        #expect(named < 10, "\(named)")
    }

    @Test func nothingToRankIsNoFault() {
        #expect(DecidingNumbers([[], []], [], seed: Seed(1), most: 2).deciding.isEmpty)
        #expect(DecidingNumbers([[1, 2, 3]], [5, 5, 5], seed: Seed(1), most: 2).deciding.isEmpty)
    }
}
