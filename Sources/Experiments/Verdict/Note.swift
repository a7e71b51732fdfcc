/// Something that has to be said beside a verdict.
public enum Note: String, Sendable, Hashable, Codable, CaseIterable {
    /// Every pair gave the same value: "identical in all n pairs".
    case identical
    /// Every pair differed by the same amount: "the same in all n pairs".
    case sameAmount = "same_amount"
    /// No pair gave two different answers; the difference is bounded by about 3/n.
    case noDiscordantPair = "no_discordant_pair"
    /// The values are so skewed, and so few, that the interval is probably too short.
    case probablyTooShort = "probably_too_short"
    /// The values are skewed, but the bootstrap would have needed more than a million resamples: paired t instead.
    case tooManyResamples = "too_many_resamples"
    /// The values are skewed, but too many resamples did not vary: paired t instead.
    case resamplesConstant = "resamples_constant"
    /// Fewer than two complete pairs; there is no interval.
    case tooFewPairs = "too_few_pairs"
    /// Fewer than 100 replicates: the verdict is preliminary.
    case preliminary
    /// Runs failed, and the verdict does not survive the worst and the best value in their place.
    case failedRuns = "failed_runs"
    /// Runs failed, and the verdict survives the worst and the best value in their place.
    case survivesFailedRuns = "survives_failed_runs"
    /// The mean time without it and the share of runs that reach it point different ways.
    case speedAndShareDisagree = "speed_and_share_disagree"
}
