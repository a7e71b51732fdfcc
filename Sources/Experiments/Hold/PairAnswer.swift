import Simulation

/// What the paired runs of two strategies say in circumstances other than the comparison's own.
public struct PairAnswer: Sendable, Hashable, Encodable {
    /// The class of the interval; where more than 1 % of the pairs failed it cannot be told.
    public let verdict: Verdict
    /// The mean paired difference, first minus second, turned so that plus is better; `nil` without a whole pair.
    public let estimate: Double?
    /// Its interval, in the same sense; `nil` below two pairs.
    public let interval: Interval?
    /// Pairs that are whole.
    public let pairs: Int
    /// Pairs of which a run failed.
    public let failed: Int

    /// An answer by its parts.
    public init(verdict: Verdict, estimate: Double?, interval: Interval?, pairs: Int, failed: Int) {
        (self.verdict, self.estimate, self.interval) = (verdict, estimate, interval)
        (self.pairs, self.failed) = (pairs, failed)
    }

    /// What a comparison says of the pair itself.
    public init(_ pair: PairVerdict, of replicates: Int) {
        (verdict, interval) = (pair.verdict, pair.interval)
        (estimate, pairs, failed) = (pair.pairs > 0 ? pair.estimate : nil, pair.pairs, replicates - pair.pairs)
    }

    /// Judges two strategies as a comparison does.
    ///
    /// - Parameters:
    ///   - first: The values of the strategy that is spoken of, pair by pair; `nil` where the run failed.
    ///   - second: Those of the other one.
    ///   - horizon: In days; a time that was never reached counts this much.
    ///   - error: The chance that the interval misses.
    ///   - perFuture: How many pairs share a future.
    ///   - seed: The study's, for the resamples of skewed differences.
    init(
        _ first: [Double?], _ second: [Double?], _ outcome: ComparedOutcome, horizon: Double, error: Double,
        perFuture: Int = 1, seed: Seed
    ) {
        let rows = first.indices.filter { first[$0] != nil && second[$0] != nil }
        let (one, two) = (rows.compactMap { first[$0] }, rows.compactMap { second[$0] })
        let flags = outcome.kind == .timeTo ? (one.map { $0 < horizon }, two.map { $0 < horizon }) : nil
        let groups = FutureGroups(replicates: rows, perFuture: perFuture)
        let sample = PairSample(outcome, one, two, reached: flags, groups: groups)
        let found = sample.estimate(error: error, seed: seed)
        let lost = first.count - rows.count
        verdict = lost * 100 > first.count ? .undecided : sample.verdict(found, error: error).verdict
        (estimate, interval) = (rows.isEmpty ? nil : sample.moments.mean, found.interval)
        (pairs, failed) = (rows.count, lost)
    }
}
