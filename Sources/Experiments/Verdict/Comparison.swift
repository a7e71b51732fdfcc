import Simulation

/// What the paired runs of several strategies say: numbers only; the sentences are made in `Reports`.
///
/// It depends on the table and the study's seed and on nothing else, so an extended study equals a fresh one of the
/// same size.
public struct Comparison: Sendable, Hashable, Encodable {
    /// The strategies' names, in the order of declaration; the indices below count in it.
    public let strategies: [String]
    /// The index of the strategy that the others are compared with.
    public let baseline: Int
    /// The number of paired runs asked for, or of futures where several runs share one, and the error that is left at
    /// this size.
    public let level: Level
    /// Paired runs that are complete.
    public let pairs: Int
    /// Fewer than 100 replicates: every verdict is preliminary.
    public let preliminary: Bool
    /// Futures among the rows; as many as replicates unless they are nested.
    public let futures: Int
    /// Runs that failed.
    public let failed: FailedRuns
    /// The horizon in days.
    public let horizon: Double
    /// The primary outcome, then the others by their declared order and name.
    public let outcomes: [OutcomeComparison]

    /// Compares the strategies of a table.
    ///
    /// - Parameter seed: The study's seed; the bootstrap draws in the domain `analysis`.
    public init(_ table: OutcomeTable, seed: Seed) {
        let rows = table.completeRows
        let failed = FailedRuns(table)
        let order = table.outcomes.indices.sorted { one, two in
            let (first, second) = (table.outcomes[one], table.outcomes[two])
            if first.primary != second.primary { return first.primary }
            let (early, late) = (first.order ?? Int.max, second.order ?? Int.max)
            return early == late ? first.name < second.name : early < late
        }
        strategies = table.strategies
        baseline = table.baseline
        level = Level(replicates: table.independentRows)
        pairs = rows.count
        preliminary = level.preliminary
        var (futures, last): (Int, Int?) = (0, nil)
        for row in table.rows where row.future != last {
            futures += 1
            last = row.future
        }
        self.futures = futures
        self.failed = failed
        horizon = table.horizon
        outcomes = order.map { OutcomeComparison(table, place: $0, rows: rows, failed: failed, seed: seed) }
    }

    /// Paired runs asked for.
    public var replicates: Int { failed.rows }

    /// Runs in each future; 1 where every run has its own.
    public var perFuture: Int { futures > 0 ? replicates / futures : 1 }

    /// The outcome that the verdict is about.
    public var primary: OutcomeComparison { outcomes[0] }
}
