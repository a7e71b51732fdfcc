import Testing

@testable import Experiments

/// Futures and luck in a difference's variance.
@Suite struct VarianceSharesTests {
    private func rows(_ futures: [Int]) -> [OutcomeTable.Row] {
        futures.enumerated().map { OutcomeTable.Row(future: $1, replicate: $0) }
    }

    /// By hand: futures (1, 3) and (5, 7): mean squares 16 and 2, so the future's variance is (16 − 2)/2 = 7 of 9.
    @Test func byHand() throws {
        let shares = try #require(VarianceShares([1, 3, 5, 7], rows: rows([0, 0, 1, 1])))
        #expect(abs(shares.futures - 7.0 / 9) < 1e-12)
        #expect(abs(shares.luck - 2.0 / 9) < 1e-12)
    }

    @Test func onlyLuckAndOnlyFutures() throws {
        #expect(try #require(VarianceShares([1, 3, 1, 3], rows: rows([0, 0, 1, 1]))).futures == 0)
        #expect(try #require(VarianceShares([1, 1, 3, 3], rows: rows([0, 0, 1, 1]))).futures == 1)
    }

    @Test(arguments: [[0, 1, 2, 3], [0, 0, 0, 0], [0, 0, 1, 2]])
    func noneUnlessNested(futures: [Int]) {
        #expect(VarianceShares([1, 3, 5, 7], rows: rows(futures)) == nil)
    }

    @Test func noneWithoutSpread() {
        #expect(VarianceShares([1, 1, 1, 1], rows: rows([0, 0, 1, 1])) == nil)
    }
}
