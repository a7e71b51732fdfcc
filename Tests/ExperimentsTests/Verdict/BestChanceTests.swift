import Simulation
import Testing

@testable import Experiments

/// How sure it is that a strategy is best.
@Suite struct BestChanceTests {
    private func chances(_ columns: [[Double]], negligible: Double = 0) -> [BestChance] {
        BestChance.all(
            columns, negligible: negligible, resamples: Resamples(rows: columns[0].count, seed: Seed(5)))
    }

    /// Placebos split everything, exactly.
    @Test func tiesAreSplit() {
        let values = Studies.normals(50, study: 1).map { $0 * 0.1 + 3 }
        let found = chances([values, values, values.map { $0 - 100 }])
        #expect(abs(found[0].best - 0.5) < 1e-9 && abs(found[1].best - 0.5) < 1e-9)
        #expect(abs(found[0].wins - 0.5) < 1e-9)
        #expect(found[2].best == 0 && found[2].wins == 0)
        #expect(found[0].bestOrNearly == 1)
    }

    /// The share for a mean difference d with error e is Φ(d/e): d = 0.1, e = 1/√100: Φ(1) = 0.841; 10,000 resamples
    /// and a sample of 100 leave 0.02.
    @Test func confidenceIsTheNormalShare() {
        var noise = Studies.normals(100, study: 2)
        let moments = Moments(noise)
        noise = noise.map { ($0 - moments.mean) / moments.deviation + 0.1 }
        let found = chances([noise, noise.map { _ in 0 }])
        #expect(abs(found[0].best - 0.841) < 0.02)
        #expect(abs(found[0].best + found[1].best - 1) < 1e-9)
        #expect(found[0].wins == Double(noise.count { $0 > 0 }) / 100)
    }

    /// Within the negligible difference of the best counts as nearly best.
    @Test func nearly() {
        let ones = [Double](repeating: 1, count: 20)
        let found = chances([ones, ones.map { $0 - 0.5 }, ones.map { $0 - 2 }], negligible: 0.5)
        #expect(found.map(\.best) == [1, 0, 0])
        #expect(found.map(\.bestOrNearly) == [1, 1, 0])
    }

    /// The only one is best, whatever its values.
    @Test func alone() {
        let found = chances([[3, -1, 2]])
        #expect(found == [BestChance(strategy: 0, best: 1, bestOrNearly: 1, wins: 1, futures: nil)])
        let rows = [0, 0, 1].enumerated().map { OutcomeTable.Row(future: $1, replicate: $0) }
        let groups = FutureGroups(rows)
        #expect(
            BestChance.all([[3, -1, 2]], negligible: 0, resamples: Resamples(rows: 2, seed: Seed(5)), groups: groups)
                == [BestChance(strategy: 0, best: 1, bestOrNearly: 1, wins: 1, futures: 1)])
    }

    @Test func withoutRows() {
        #expect(BestChance.all([[], []], negligible: 0, resamples: Resamples(rows: 0, seed: Seed(5))).isEmpty)
    }
}
