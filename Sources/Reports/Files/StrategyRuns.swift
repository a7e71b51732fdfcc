import Experiments
import Simulation

/// The runs of one strategy in the order of the tables: by design point, future and replicate, read one at a time.
struct StrategyRuns: Sendable {
    /// The strategy's name.
    let strategy: String
    /// How many runs there are.
    let count: Int
    /// The design point (`nil` in a comparison) and the outcome of the run at a place.
    let run: @Sendable (Int) throws -> (point: Int?, outcome: Outcome)

    /// The runs of a comparison, by strategy in the order of the plan.
    static func all(_ findings: Findings) -> [StrategyRuns] {
        zip(findings.study.plan.strategies, findings.outcomes).map { strategy, runs in
            StrategyRuns(strategy: strategy.name, count: runs.count) { (nil, runs[$0]) }
        }
    }

    /// The runs of a sweep, by strategy in the order of the plan.
    static func all(_ findings: SweepFindings) -> [StrategyRuns] { all(in: findings.store) }

    /// The runs that a store holds, by strategy in the order of the plan.
    static func all(in store: any RunStore) -> [StrategyRuns] {
        let layout = store.layout
        let isSweep = layout.study.sweep != nil
        return layout.strategies.indices.map { strategy in
            let name = layout.study.plan.strategies[layout.strategies[strategy]].name
            return StrategyRuns(strategy: name, count: layout.points * layout.replicates) { place in
                let (point, replicate) = place.quotientAndRemainder(dividingBy: layout.replicates)
                let number = layout.main(strategy, replicate: replicate, point: point)
                guard let outcome = try store.outcome(number) else {
                    throw BookFault.damaged(file: FolderWriter.book)
                }
                return (isSweep ? point : nil, outcome)
            }
        }
    }

    /// Hands every run to `body`, strategies in the order of their names' bytes, as keys are sorted.
    static func each(
        _ all: [StrategyRuns], _ body: (_ key: String, _ point: Int?, _ outcome: Outcome) throws -> Void
    ) throws {
        // A key goes on with a point behind the strategy's name.
        let sorted = all.sorted { ($0.strategy + ".").utf8.lexicographicallyPrecedes(($1.strategy + ".").utf8) }
        for runs in sorted {
            for place in 0..<runs.count {
                let (point, outcome) = try runs.run(place)
                try body(RunsTable.key(outcome.key, point: point), point, outcome)
            }
        }
    }
}
