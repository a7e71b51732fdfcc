/// An outcome at one point of a design.
public struct PointSummary: Sendable, Hashable, Encodable {
    /// The number of the point, from 0.
    public let point: Int
    /// The mean over its runs, with its 95 % interval; `nil` where every run failed.
    public let mean: Estimate?
    /// Runs, or pairs of runs, behind it.
    public let runs: Int
    /// Futures behind it, which is what its interval counts; as many as runs where no two share one.
    public let futures: Int

    /// The ways in which the intervals of summaries are made.
    public static let methods: [IntervalMethod] = [.studentT, .wilson, .agrestiCoull, .bonettPrice, .ruleOfThree]

    /// Which interval a summary has.
    public enum Measure: Sendable {
        /// Of a mean of numbers: Student's.
        case number
        /// Of a share of runs: Wilson's, or that of the shares of futures.
        case share
        /// Of the difference between two shares on the same luck: Bonett and Price's.
        case shareDifference
    }

    /// The summary of the numbers of a point by replicate; `nil` stands for a failed run.
    ///
    /// - Parameters:
    ///   - perFuture: How many replicates share a future: their mean is one observation.
    ///   - error: The chance that the interval misses, in (0, 1).
    public init(_ point: Int, _ values: [Double?], _ measure: Measure, perFuture: Int = 1, error: Double = 0.05) {
        let done = values.compactMap { $0 }
        let groups = FutureGroups(done: values, perFuture: perFuture)
        (self.point, runs, futures) = (point, done.count, groups?.count ?? done.count)
        mean =
            done.isEmpty
            ? nil
            : PointSummary.estimate(done, measure, error, groups)
    }

    private static func estimate(
        _ done: [Double], _ measure: Measure, _ error: Double, _ groups: FutureGroups?
    ) -> Estimate {
        let interval = interval(done, measure, error, groups)
        let method: IntervalMethod =
            switch measure {
            case .number: .studentT
            case .share: groups == nil ? .wilson : .agrestiCoull
            case .shareDifference: done.contains { $0 != 0 } ? .bonettPrice : .ruleOfThree
            }
        return Estimate(Moments(done.independent(groups)).mean, interval, interval.map { _ in method })
    }

    /// - Returns: `nil` below two values, or with a single future.
    static func interval(
        _ done: [Double], _ measure: Measure, _ error: Double, _ groups: FutureGroups?
    ) -> Interval? {
        let observed = done.observed(groups)
        guard observed.count >= 2 else { return nil }
        return switch measure {
        case .number: Interval.student(Moments(observed), error: error)
        case .share: Interval.share(done, groups, error: error)
        case .shareDifference: DiscordantPairs(done, groups).interval(error: error)
        }
    }
}
