import Testing

@testable import Experiments

/// Intervals of the share of runs in which something happened, where several runs share a future.
@Suite struct ShareIntervalTests {
    private func groups(_ futures: Int, _ perFuture: Int) -> FutureGroups? {
        FutureGroups(replicates: 0..<futures * perFuture, perFuture: perFuture)
    }

    /// Five futures of two runs with the shares ½, ½, ½, 1, 0, and two of 1 and two of 0 added: mean 4.5/9 = ½, mean
    /// square 3.75/9, so the variance is 1/6; 2.776445 (Student, 4 degrees) · √(1/6/9) = 0.377826.
    @Test func byHand() throws {
        let interval = try #require(Interval.share([1, 0, 0, 1, 1, 0, 1, 1, 0, 0], groups(5, 2), error: 0.05))
        #expect(abs(interval.low - 0.122174) < 1e-6 && abs(interval.high - 0.877826) < 1e-6)
    }

    /// What is said of yes is said of no, turned round.
    @Test func yesAndNoAreAlike() throws {
        let yes: [Double] = [1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]
        let one = try #require(Interval.share(yes, groups(4, 3), error: 0.01))
        let other = try #require(Interval.share(yes.map { 1 - $0 }, groups(4, 3), error: 0.01))
        #expect(abs(one.low + other.high - 1) < 1e-12 && abs(one.high + other.low - 1) < 1e-12)
    }

    /// Never in five futures of forty runs: 1 − 0.025^(1/5) = 0.5218, the bound of five (Clopper & Pearson), far above the
    /// 3 in 200 that runs would claim.
    @Test func whatWasNeverSeenIsBoundedByFutures() throws {
        let none = try #require(Interval.share([Double](repeating: 0, count: 200), groups(5, 40), error: 0.05))
        #expect(none.low == 0 && abs(none.high - 0.521824) < 1e-6)
        let all = try #require(Interval.share([Double](repeating: 1, count: 200), groups(5, 40), error: 0.05))
        #expect(all.high == 1 && abs(all.low + none.high - 1) < 1e-12)
    }

    @Test func edges() throws {
        let yes: [Double] = [1, 0, 0, 1, 1]
        #expect(Interval.share(yes, nil, error: 0.05) == Interval.wilson(hits: 3, of: 5, error: 0.05))
        #expect(Interval.share([], nil, error: 0.05) == nil)
        #expect(Interval.share([1, 0, 1], groups(1, 3), error: 0.05) == nil)
    }
}
