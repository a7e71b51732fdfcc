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

    /// The interval of a mean: Wilson's for a share, or that of the shares of futures; Student's for a number, the
    /// studentised bootstrap when skewed.
    ///
    /// - Returns: `nil` below two values, or with a single future.
    static func mean(
        _ values: [Double], kind: ComparedOutcome.Kind, error: Double, resamples: Resamples, groups: FutureGroups?
    ) -> Interval? {
        guard values.count >= 2 else { return nil }
        if kind == .yesNo { return Interval.share(values, groups, error: error) }
        let values = values.observed(groups)
        let moments = Moments(values)
        if moments.isSkewed, values.count == resamples.rows,
            let interval = StudentisedBootstrap(resamples).intervals(of: [values], error: error)[0]
        {
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
            return outcome.target.flatMap { target in
                Interval.share(
                    StrategySummary.meeting(target, of: outcome, values, reached: flags), groups, error: error)
            }
        }
    }
}
