import Simulation

/// What the paired runs of one setting say about the verdict.
struct SettingAnswer: Sendable, Hashable {
    /// The mean paired difference, first minus second, turned so that plus is better; `nil` without a whole pair.
    let estimate: Double?
    /// What becomes of the verdict.
    let standing: Standing
    /// Pairs of which a run failed.
    let failed: Int

    init(_ estimate: Double?, _ standing: Standing, failed: Int = 0) {
        (self.estimate, self.standing, self.failed) = (estimate, standing, failed)
    }

    /// Judges one setting by itself: the class of its interval, whose error is that of a study of its size with one pair
    /// of strategies. Where more than 1 % of the pairs failed it cannot be told.
    ///
    /// - Parameters:
    ///   - first: The values of the strategy that is spoken of, pair by pair; `nil` where the run failed.
    ///   - second: Those of the other one.
    ///   - horizon: In days; a time that was never reached counts this much.
    ///   - seed: The study's, for the resamples of skewed differences.
    init(
        _ first: [Double?], _ second: [Double?], _ outcome: ComparedOutcome, horizon: Double,
        direction: HeldVerdict.Direction, seed: Seed
    ) {
        let rows = first.indices.filter { first[$0] != nil && second[$0] != nil }
        let (one, two) = (rows.compactMap { first[$0] }, rows.compactMap { second[$0] })
        failed = first.count - rows.count
        let flags = outcome.kind == .timeTo ? (one.map { $0 < horizon }, two.map { $0 < horizon }) : nil
        let sample = PairSample(outcome, one, two, reached: flags)
        estimate = rows.isEmpty ? nil : sample.moments.mean
        guard failed * 100 <= first.count else {
            standing = .undecided
            return
        }
        let error = Level(replicates: first.count).error
        let bootstrap =
            sample.needsBootstrap
            ? StudentisedBootstrap(Resamples(rows: rows.count, seed: seed)).intervals(
                of: [sample.differences], error: error)[0] : nil
        let (verdict, _) = sample.verdict(sample.estimate(error: error, bootstrap: bootstrap), error: error)
        standing = Standing(verdict, of: direction)
    }
}
