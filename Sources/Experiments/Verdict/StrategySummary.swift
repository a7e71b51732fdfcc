import Simulation

/// One strategy's values of one outcome over the complete rows, in the outcome's unit and as measured (not turned).
public struct StrategySummary: Sendable, Hashable, Encodable {
    /// The strategy's index.
    public let strategy: Int
    /// Complete runs, 0 or more; with none every number below is 0.
    public let runs: Int
    /// The mean; a share of runs for a yes-or-no question, the mean days without it for a time.
    public let mean: Double
    /// The plain 95 % interval of the mean; `nil` below two runs.
    public let meanInterval: Interval?
    /// The standard deviation of one run.
    public let deviation: Double
    /// Below this lie 10 of 100 runs.
    public let p10: Double
    /// The median.
    public let p50: Double
    /// Above this lie 10 of 100 runs.
    public let p90: Double
    /// The least of all runs.
    public let least: Double
    /// The most of all runs.
    public let most: Double
    /// 50 quantiles at 1 %, 3 %, …, 99 %, rising: a dot each, for the plot. Two dots are 4 of 100 runs.
    public let dots: [Double]
    /// For a `timeTo`: runs that reached it by the horizon.
    public let reached: Int?
    /// The chance of reaching the declared target.
    public let target: TargetChance?

    /// The range that holds 80 of 100 runs, from P10 to P90.
    public var eightyOfHundred: Interval { Interval(p10, p90) }

    /// How often a declared target was reached.
    public struct TargetChance: Sendable, Hashable, Encodable {
        /// The target in the outcome's unit.
        public let target: Double
        /// Runs that reached it.
        public let hits: Int
        /// The share of runs that reached it, in `0...1`.
        public let share: Double
        /// The 95 % interval of the share: Wilson's, or that of the shares of futures.
        public let interval: Interval?
    }

    /// A summary of `values`, one per complete row; `flags` say for a `timeTo` which runs reached it.
    init(
        strategy: Int, outcome: ComparedOutcome, values: [Double], reached flags: [Bool], resamples: Resamples,
        groups: FutureGroups? = nil
    ) {
        let sorted = values.sorted()
        let moments = Moments(values)
        func quantile(_ share: Double) -> Double { Quantiles.of(sorted: sorted, share) ?? 0 }
        self.strategy = strategy
        runs = values.count
        mean = moments.mean
        meanInterval = SingleInterval.mean(
            values, kind: outcome.kind, error: 0.05, resamples: resamples, groups: groups)
        deviation = moments.deviation
        (p10, p50, p90) = (quantile(0.1), quantile(0.5), quantile(0.9))
        (least, most) = (sorted.first ?? 0, sorted.last ?? 0)
        dots = sorted.isEmpty ? [] : (0..<50).map { quantile((Double($0) + 0.5) / 50) }
        reached = outcome.kind == .timeTo ? flags.count { $0 } : nil
        target = outcome.target.map { target in
            let met = StrategySummary.meeting(target, of: outcome, values, reached: flags)
            return TargetChance(
                target: target, hits: met.count { $0 > 0 },
                share: values.isEmpty ? 0 : Double(met.count { $0 > 0 }) / Double(values.count),
                interval: Interval.share(met, groups, error: 0.05))
        }
    }

    /// By complete row 1 where the target is met, otherwise 0.
    static func meeting(
        _ target: Double, of outcome: ComparedOutcome, _ values: [Double], reached flags: [Bool]
    ) -> [Double] {
        values.indices.map { row in
            // What never came counts the horizon, which must not meet a target at the horizon.
            let isMet =
                switch outcome.kind {
                case .timeTo where outcome.better == .lower: flags[row] && values[row] <= target
                default: outcome.better == .higher ? values[row] >= target : values[row] <= target
                }
            return isMet ? 1 : 0
        }
    }
}
