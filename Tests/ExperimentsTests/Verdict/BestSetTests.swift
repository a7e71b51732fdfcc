import Testing

@testable import Experiments

/// Which strategies the best one is among.
@Suite struct BestSetTests {
    private func pair(_ first: Int, _ verdict: Verdict) -> PairVerdict {
        PairVerdict(
            first: first, second: 0, family: .againstBest, pairs: 200, estimate: 0, interval: nil, plain: nil,
            method: nil, error: 0.025, verdict: verdict, notes: [], wins: 0, ties: 0, reached: nil, settle: nil,
            pairing: nil, variance: nil)
    }

    /// Only worse by enough to matter is ruled out, and never the leader.
    @Test func onlyWorseIsRuledOut() {
        let verdicts: [Verdict] = [
            .better, .worse, .worsePerhapsTooLittle, .noDifference, .undecided, .betterPerhapsTooLittle, .worse,
        ]
        let best = BestSet(leader: 6, againstBest: verdicts.enumerated().map { pair($0, $1) })
        #expect(best.ruledOut == [1])
        #expect(best.among == [0, 2, 3, 4, 5, 6])
    }
}
