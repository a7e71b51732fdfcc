import Simulation
import Testing

@testable import Experiments

/// Everything about one outcome.
@Suite struct OutcomeComparisonTests {
    private func values(_ study: Int, shift: Double = 0) -> [OutcomeValue?] {
        let common = Studies.normals(200, study: 40)
        let own = Studies.normals(200, study: study)
        return common.indices.map { .number(common[$0] + own[$0] * 0.5 + shift) }
    }

    /// Two good strategies and two bad ones: the set names the good, the leader first by its mean.
    @Test func bestIsAmong() throws {
        let table = try Studies.table(
            Studies.outcome(.number), [values(41), values(42, shift: 1), values(43, shift: 1), values(44)])
        let found = Comparison(table, seed: Seed(1)).primary
        #expect(found.best.among == [1, 2])
        #expect(found.best.ruledOut == [0, 3])
        #expect(found.againstBaseline.map(\.first) == [1, 2, 3])
        #expect(found.againstBaseline.map(\.verdict) == [.better, .better, .undecided])
        #expect(found.againstBest.map(\.first) == [0, 1, 2, 3])
        #expect(
            found.allPairs.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]])
        #expect(found.againstBaseline.allSatisfy { $0.error == 0.025 / 3 })
        #expect(found.againstBest.allSatisfy { $0.error == 0.025 / 6 })
        #expect(found.againstBaseline[2].settle != nil && found.againstBaseline[0].settle == nil)
        #expect(abs(found.chances.map(\.best).reduce(0, +) - 1) < 1e-9)
        #expect(abs(found.chances.map(\.wins).reduce(0, +) - 1) < 1e-9)
    }
}
