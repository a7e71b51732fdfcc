import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct StrategyRunsTests {
    private func outcome(_ strategy: String, _ replicate: Int) -> Outcome {
        Outcome(key: RunKey(strategy: strategy, replicate: replicate, future: replicate, parameters: []), status: .done)
    }

    /// Rows come in the order of their keys' bytes, also where one name begins another, without being sorted.
    @Test func rowsComeInTheOrderOfTheirKeys() throws {
        let names = ["b", "a", "a-b", "a_b", "ab", "A", "é"]
        for points in [nil, 12] {
            let runs = names.map { name in
                StrategyRuns(strategy: name, count: 12 * (points ?? 1)) { place in
                    (points == nil ? nil : place / 12, self.outcome(name, place % 12))
                }
            }
            var keys: [String] = []
            try StrategyRuns.each(runs) { key, _, _ in keys.append(key) }
            #expect(keys.count == names.count * 12 * (points ?? 1))
            #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test func keysOfSweepsSayThePoint() {
        let key = RunKey(strategy: "x", replicate: 3, future: 1, parameters: [])
        #expect(RunsTable.key(key) == "x.p0.f00000001.r00000003")
        #expect(RunsTable.key(key, point: 7) == "x.p00000007.f00000001.r00000003")
    }
}
