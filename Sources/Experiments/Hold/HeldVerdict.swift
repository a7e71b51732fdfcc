/// The verdict whose standing is asked: which two strategies, and what their comparison says.
public struct HeldVerdict: Sendable, Hashable, Codable {
    /// Which way a verdict points.
    public enum Direction: String, Sendable, Hashable, Codable {
        /// The first does better.
        case better
        /// The first does less well.
        case worse
        /// There is no difference that matters.
        case level

        init?(_ verdict: Verdict) {
            switch verdict {
            case .better, .betterPerhapsTooLittle: self = .better
            case .worse, .worsePerhapsTooLittle: self = .worse
            case .noDifference: self = .level
            case .undecided: return nil
            }
        }
    }

    /// The index of the strategy that is spoken of: the leader of the primary outcome.
    public let first: Int
    /// The index of the one it is compared with: the baseline, or the best of the others where the leader is the baseline.
    public let second: Int
    /// Whether `second` is the baseline.
    public let againstBaseline: Bool
    /// Which way the comparison points; `nil` where it cannot be told yet, so that nothing can hold.
    public let direction: Direction?

    /// A verdict on two strategies of a plan.
    public init(first: Int, second: Int, againstBaseline: Bool, direction: Direction?) {
        (self.first, self.second, self.againstBaseline) = (first, second, againstBaseline)
        self.direction = direction
    }

    /// The verdict that the first sentence of a comparison rests on; `nil` with one strategy.
    public init?(_ comparison: Comparison) {
        let primary = comparison.primary
        let leader = primary.best.leader
        let baseline = primary.againstBaseline.first { $0.first == leader }
        guard let pair = baseline ?? primary.againstBest.first(where: { $0.first == leader }) else { return nil }
        (first, second, againstBaseline) = (pair.first, pair.second, baseline != nil)
        direction = Direction(pair.verdict)
    }

    /// The error of its interval in a study: that of the study's level over the size of the family of pairs.
    func error(in study: Study) -> Double {
        let family = againstBaseline ? Family.againstBaseline : .againstBest
        return Level(replicates: study.replicates / study.perFuture).error
            / Double(family.size(strategies: study.plan.strategies.count))
    }

    /// What a comparison says of the two strategies.
    public func pair(in comparison: Comparison) -> PairVerdict? {
        let family = againstBaseline ? comparison.primary.againstBaseline : comparison.primary.againstBest
        return family.first { $0.first == first && $0.second == second }
    }
}

/// What becomes of a verdict in another setting.
public enum Standing: String, Sendable, Hashable, Codable, CaseIterable {
    /// It points the same way.
    case holds
    /// It points the other way; for no difference that matters: there is one that does.
    case reverses
    /// The interval lies within the negligible difference, where the verdict says better or less well.
    case level
    /// It cannot be told, or too many runs failed.
    case undecided

    /// What a setting's class makes of a verdict.
    init(_ verdict: Verdict, of direction: HeldVerdict.Direction) {
        switch (direction, verdict) {
        case (.level, .better), (.level, .worse): self = .reverses
        case (.level, .betterPerhapsTooLittle), (.level, .worsePerhapsTooLittle): self = .undecided
        default:
            switch HeldVerdict.Direction(verdict) {
            case nil: self = .undecided
            case direction: self = .holds
            case .level: self = .level
            case .better, .worse: self = .reverses
            }
        }
    }
}
