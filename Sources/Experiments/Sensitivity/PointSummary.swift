/// An outcome at one point of a design.
public struct PointSummary: Sendable, Hashable, Encodable {
    /// The number of the point, from 0.
    public let point: Int
    /// The mean over its runs, with its 95 % interval; `nil` where every run failed.
    public let mean: Estimate?
    /// Runs, or pairs of runs, behind it.
    public let runs: Int

    /// Which interval a summary has.
    public enum Measure: Sendable {
        /// Of a mean of numbers: Student's.
        case number
        /// Of a share of runs: Wilson's.
        case share
        /// Of the difference between two shares on the same luck: Bonett and Price's.
        case shareDifference
    }

    /// The summary of the numbers of a point; `nil` stands for a failed run.
    ///
    /// - Parameter error: The chance that the interval misses, in (0, 1).
    public init(_ point: Int, _ values: [Double?], _ measure: Measure, error: Double = 0.05) {
        let done = values.compactMap { $0 }
        (self.point, runs) = (point, done.count)
        mean = done.isEmpty ? nil : Estimate(Moments(done).mean, PointSummary.interval(done, measure, error))
    }

    static func interval(_ done: [Double], _ measure: Measure, _ error: Double) -> Interval? {
        guard done.count >= 2 else { return nil }
        return switch measure {
        case .number: Interval.student(Moments(done), error: error)
        case .share: Interval.wilson(hits: done.count { $0 > 0.5 }, of: done.count, error: error)
        case .shareDifference: DiscordantPairs(done).interval(error: error)
        }
    }
}
