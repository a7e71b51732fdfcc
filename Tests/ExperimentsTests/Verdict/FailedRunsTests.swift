import Simulation
import Testing

@testable import Experiments

/// What failed runs do to a verdict.
@Suite struct FailedRunsTests {
    /// Pairs with difference `shift` and luck; the runs listed fail.
    private func comparison(_ pairs: Int = 200, shift: Double, failFirst: Set<Int>, failSecond: Set<Int>) throws
        -> Comparison
    {
        let luck = Studies.normals(pairs, study: 31)
        let own = Studies.normals(pairs, study: 32)
        let first = luck.indices.map { failFirst.contains($0) ? nil : OutcomeValue.number(luck[$0]) }
        let second = luck.indices.map {
            failSecond.contains($0) ? nil : OutcomeValue.number(luck[$0] + own[$0] * 0.1 + shift)
        }
        return Comparison(try Studies.table(Studies.outcome(.number), [first, second]), seed: Seed(1))
    }

    /// Failed runs by strategy → questionable: above 1 % of 200, or unequal.
    @Test(arguments: [(0, 0, false), (1, 1, false), (2, 2, false), (3, 3, true), (1, 0, true), (0, 2, true)])
    func questionable(first: Int, second: Int, questionable: Bool) throws {
        let found = try comparison(shift: 0, failFirst: Set(0..<first), failSecond: Set(0..<second)).failed
        #expect(found.byStrategy == [first, second])
        #expect(found.rowsLost == max(first, second))
        #expect(found.questionable == questionable)
    }

    /// A clear difference survives one failed run, a slight one does not; two on each side are not questioned.
    @Test func survivesOrNot() throws {
        let clear = try comparison(60, shift: 1, failFirst: [3], failSecond: [])
        #expect(clear.primary.againstBaseline[0].verdict == .better)
        #expect(clear.primary.againstBaseline[0].notes == [.preliminary, .survivesFailedRuns])
        #expect(clear.pairs == 59)
        let slight = try comparison(60, shift: 0.05, failFirst: [3, 4, 5, 6], failSecond: [])
        #expect(slight.primary.againstBaseline[0].verdict == .undecided)
        #expect(slight.primary.againstBaseline[0].notes.contains(.failedRuns))
        #expect(slight.primary.againstBaseline[0].interval.map { $0.low > 0 } == true)
        let equal = try comparison(shift: 0.05, failFirst: [3, 4], failSecond: [5, 6])
        #expect(equal.primary.againstBaseline[0].verdict == .better)
        #expect(equal.primary.againstBaseline[0].notes.isEmpty)
    }

    /// A row with one failed run leaves the comparison for all strategies.
    @Test func rowsLeaveForAll() throws {
        let table = try Studies.table(
            Studies.outcome(.number),
            [[.number(1), nil, .number(3)], [.number(2), .number(9), .number(4)], [.number(5), .number(5), nil]])
        let found = Comparison(table, seed: Seed(1))
        #expect(found.pairs == 1)
        #expect(found.primary.strategies.map(\.mean) == [1, 2, 5])
        #expect(found.primary.againstBaseline.allSatisfy { $0.verdict == .undecided && $0.interval == nil })
        #expect(found.primary.againstBaseline[0].notes == [.tooFewPairs, .preliminary])
    }
}
