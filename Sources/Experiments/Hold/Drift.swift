import Simulation

/// How the primary outcome moves by itself: the baseline's runs, looked at after a shorter and after a longer time.
public struct Drift: Sendable, Hashable, Encodable {
    /// What is followed.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// The outcome's mean; a share of runs for a yes-or-no question.
        case mean
        /// The share of runs in which what is waited for has come.
        case reached
    }

    /// Where it stands at a horizon.
    public struct Level: Sendable, Hashable, Encodable {
        /// The part of the plan's horizon.
        public let share: Double
        /// How long that is.
        public let span: Span
        /// The same in days.
        public let days: Double
        /// The mean over the runs, or the share of those that reached it.
        public let value: Double

        /// A level.
        public init(share: Double, span: Span, days: Double, value: Double) {
            (self.share, self.span, self.days, self.value) = (share, span, days, value)
        }

        private enum CodingKeys: String, CodingKey { case share, days, value }
    }

    /// The index of the strategy: the plan's baseline.
    public let strategy: Int
    /// What is followed.
    public let kind: Kind
    /// The levels, the shortest horizon first.
    public let levels: [Level]
    /// The mean change of a run from the shortest to the longest horizon, in the outcome's unit and as measured.
    public let change: Double
    /// Its 95 % interval, over pairs of one run at both horizons; `nil` below two.
    public let interval: Interval?
    /// How many runs both horizons have.
    public let runs: Int

    /// How an outcome moves by itself.
    public init(
        strategy: Int, kind: Kind, levels: [Level], change: Double, interval: Interval?, runs: Int
    ) {
        (self.strategy, self.kind, self.levels) = (strategy, kind, levels)
        (self.change, self.interval, self.runs) = (change, interval, runs)
    }

    /// From the values of the baseline at rising horizons, replicate by replicate.
    ///
    /// A run up to a day is the same whatever follows, so that the change is that of single worlds.
    /// - Returns: `nil` where less than two horizons have a whole run, or where the outcome is not a state: a sum over the
    ///   run, or what is measured at given months.
    init?(
        _ values: [(horizon: HorizonShare, values: [Double?])], of outcome: DeclaredOutcome, strategy: Int,
        perFuture: Int, seed: Seed
    ) {
        switch outcome.over {
        case .sum, .months: return nil
        case .end, .mean, .peak: break
        }
        let isWaitedFor = outcome.compared.kind == .timeTo
        let columns = values.map { horizon, values in
            // What never came counts the whole horizon.
            (horizon, isWaitedFor ? values.map { $0.map { $0 < horizon.days ? 1 : 0 } } : values)
        }
        guard columns.count > 1, let early = columns.first?.1, let late = columns.last?.1 else { return nil }
        let rows = early.indices.filter { early[$0] != nil && late[$0] != nil }
        guard !rows.isEmpty else { return nil }
        let (before, after) = (rows.compactMap { early[$0] }, rows.compactMap { late[$0] })
        let groups = FutureGroups(replicates: rows, perFuture: perFuture)
        if isWaitedFor || outcome.compared.kind == .yesNo {
            let pairs = DiscordantPairs(zip(after, before).map { $0 - $1 }, groups)
            (change, interval) = (pairs.difference, pairs.interval(error: 0.05))
        } else {
            let sample = PairSample(outcome.compared, after, before, reached: nil, groups: groups)
            let found = sample.estimate(error: 0.05, seed: seed).interval
            let isTurned = outcome.compared.sign < 0
            (change, interval) = (sample.moments.mean * outcome.compared.sign, isTurned ? found?.mirrored : found)
        }
        (self.strategy, kind, runs) = (strategy, isWaitedFor ? .reached : .mean, rows.count)
        levels = columns.compactMap { horizon, values in
            let done = values.compactMap { $0 }
            guard !done.isEmpty else { return nil }
            return Level(share: horizon.share, span: horizon.span, days: horizon.days, value: Moments(done).mean)
        }
    }
}
