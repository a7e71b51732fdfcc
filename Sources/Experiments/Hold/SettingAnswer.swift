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
    /// of strategies.
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
        let answer = PairAnswer(
            first, second, outcome, horizon: horizon, error: Level(replicates: first.count).error, seed: seed)
        (estimate, failed) = (answer.estimate, answer.failed)
        standing = Standing(answer.verdict, of: direction)
    }
}
