import Simulation

/// Intervals for one strategy alone.
public enum SingleInterval {
    /// What of a strategy's outcome an interval is about.
    public enum Statistic: Sendable, Hashable {
        /// The mean, or the share of yes.
        case mean
        /// The quantile at a share in (0, 1).
        case quantile(Double)
        /// The share of runs that reach the declared target.
        case target
    }

    /// The interval of a mean: Wilson's for a share, Student's for a number, the studentised bootstrap when skewed.
    ///
    /// - Returns: `nil` below two values.
    static func mean(
        _ values: [Double], kind: ComparedOutcome.Kind, error: Double, resamples: Resamples, groups: FutureGroups?
    ) -> Interval? {
        guard values.count >= 2 else { return nil }
        if kind == .yesNo {
            return Interval.wilson(
                hits: values.count { $0 > 0.5 }, of: values.count, error: error, effect: groups?.effect(values) ?? 1)
        }
        let values = values.independent(groups)
        let moments = Moments(values)
        if moments.isSkewed, let interval = StudentisedBootstrap(resamples).intervals(of: [values], error: error)[0] {
            return interval
        }
        return Interval.student(moments, error: error)
    }

    /// The interval of a statistic over the complete rows, with the error of the table's level.
    ///
    /// - Parameters:
    ///   - outcome: The index of the outcome in the table.
    ///   - strategy: The index of the strategy.
    /// - Returns: `nil` where none can be given: below two runs, a quantile with fewer than 10 runs beyond it, no target.
    public static func of(
        _ statistic: Statistic, _ table: OutcomeTable, outcome place: Int, strategy: Int, seed: Seed
    ) -> Interval? {
        let outcome = table.outcomes[place]
        let rows = table.completeRows
        let values = rows.compactMap { table.numbers[place][strategy][$0] }
        let error = Level(replicates: table.independentRows).error
        let groups = FutureGroups(rows.map { table.rows[$0] })
        let resamples = Resamples(rows: groups?.count ?? rows.count, seed: seed)
        switch statistic {
        case .mean: return mean(values, kind: outcome.kind, error: error, resamples: resamples, groups: groups)
        case .quantile(let share):
            return Quantiles.interval(share, of: values, error: error, resamples: resamples, groups: groups)
        case .target:
            let flags = outcome.kind == .timeTo ? rows.map { table.reached[place][strategy][$0] } : []
            let summary = StrategySummary(
                strategy: strategy, outcome: outcome, values: values, reached: flags, resamples: resamples,
                groups: groups)
            return summary.target.flatMap {
                Interval.wilson(hits: $0.hits, of: summary.runs, error: error, effect: $0.effect)
            }
        }
    }
}
