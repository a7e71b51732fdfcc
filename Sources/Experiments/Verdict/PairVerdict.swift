/// What one family says about one pair of strategies and one outcome.
public struct PairVerdict: Sendable, Hashable, Encodable {
    /// The index of the strategy that is spoken of.
    public let first: Int
    /// The index of the strategy that it is compared with.
    public let second: Int
    /// Which promise it belongs to.
    public let family: Family
    /// Complete pairs, 0 or more.
    public let pairs: Int
    /// First minus second, in the outcome's unit, turned so that plus is better for the first; for a time in days.
    public let estimate: Double
    /// The verdict's own interval, in the same sense; `nil` below two pairs.
    public let interval: Interval?
    /// The plain 95 % interval, for tables.
    public let plain: Interval?
    /// How the intervals were made; `nil` below two pairs.
    public let method: IntervalMethod?
    /// The chance of missing that the interval was made with: the level's error over the size of the family.
    public let error: Double
    /// The class.
    public let verdict: Verdict
    /// What has to be said beside it, in the order of `Note`.
    public let notes: [Note]
    /// Pairs in which the first was better.
    public let wins: Int
    /// Pairs in which both gave the same value.
    public let ties: Int
    /// For a `timeTo`: the difference of the shares of runs that reach it by the horizon, first minus second.
    public let reached: ShareDifference?
    /// How many runs would settle it; only when it cannot be told yet.
    public let settle: Settle?
    /// What running both on the same luck bought.
    public let pairing: PairingGain?
    /// Futures and luck in the difference's variance; only when futures hold several replicates.
    public let variance: VarianceShares?

    /// Pairs in which the second was better.
    public var losses: Int { pairs - wins - ties }

    /// The difference of two shares of runs.
    public struct ShareDifference: Sendable, Hashable, Encodable {
        /// First minus second, a difference of shares in `-1...1`; plus means that the first reaches it more often.
        public let estimate: Double
        /// Its interval with the verdict's own error; `nil` without pairs.
        public let interval: Interval?
    }
}
