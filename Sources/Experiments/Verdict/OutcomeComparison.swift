import Simulation

/// Everything that a comparison says about one outcome.
public struct OutcomeComparison: Sendable, Hashable, Encodable {
    /// The declared outcome.
    public let outcome: ComparedOutcome
    /// Its index in the table, that is in the order of the plan.
    public let place: Int
    /// One summary per strategy, in the order of declaration.
    public let strategies: [StrategySummary]
    /// Every other strategy against the baseline, in the order of declaration.
    public let againstBaseline: [PairVerdict]
    /// Every strategy against the best of the others, in the order of declaration; empty with one strategy.
    public let againstBest: [PairVerdict]
    /// All pairs, the first declared first; for tables only.
    public let allPairs: [PairVerdict]
    /// Which strategies the best one is among.
    public let best: BestSet
    /// How sure it is that each is best, in the order of declaration.
    public let chances: [BestChance]

    /// The comparison of the outcome at `place` of the table.
    init(_ table: OutcomeTable, place: Int, rows: [Int], failed: FailedRuns, seed: Seed) {
        let outcome = table.outcomes[place]
        let count = table.strategies.count
        let groups = FutureGroups(rows.map { table.rows[$0] })
        let resamples = Resamples(rows: groups?.count ?? rows.count, seed: seed)
        let columns = (0..<count).map { strategy in rows.compactMap { table.numbers[place][strategy][$0] } }
        let flags = (0..<count).map { strategy in
            outcome.kind == .timeTo ? rows.map { table.reached[place][strategy][$0] } : []
        }
        let judge = PairJudge(
            table: table, place: place, columns: columns, flags: flags, rows: rows, failed: failed,
            groups: groups, resamples: resamples, seed: seed)
        self.outcome = outcome
        self.place = place
        strategies = (0..<count).map { strategy in
            StrategySummary(
                strategy: strategy, outcome: outcome, values: columns[strategy], reached: flags[strategy],
                resamples: resamples, groups: groups)
        }
        againstBaseline = judge.verdicts(
            (0..<count).filter { $0 != table.baseline }.map { ($0, table.baseline) }, .againstBaseline, gains: true)
        let turned = strategies.map { $0.mean * outcome.sign }
        func best(without excluded: Int?) -> Int? {
            (0..<count).filter { $0 != excluded }
                .max { (turned[$0], -$0) < (turned[$1], -$1) }
        }
        againstBest = judge.verdicts(
            (0..<count).compactMap { strategy in best(without: strategy).map { (strategy, $0) } }, .againstBest,
            gains: true)
        allPairs = judge.verdicts(
            (0..<count).flatMap { first in ((first + 1)..<max(count, first + 1)).map { (first, $0) } }, .allPairs,
            gains: false)
        self.best = BestSet(leader: best(without: nil) ?? 0, againstBest: againstBest)
        chances = BestChance.all(
            columns.map { $0.map { $0 * outcome.sign } }, negligible: outcome.negligible, resamples: resamples,
            groups: groups)
    }
}
