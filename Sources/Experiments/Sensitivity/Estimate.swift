/// A number computed from runs, and the range that it probably lies in.
public struct Estimate: Sendable, Hashable, Codable {
    /// The number.
    public let value: Double
    /// Its interval; `nil` where none can be given.
    public let interval: Interval?
    /// How the interval was made, where one kind of analysis has several ways.
    public let method: IntervalMethod?

    /// A number with its interval.
    public init(_ value: Double, _ interval: Interval?, _ method: IntervalMethod? = nil) {
        (self.value, self.interval, self.method) = (value, interval, method)
    }

    /// A number whose interval is cut from its resampled values in any order.
    ///
    /// The percentile bootstrap (Efron & Tibshirani 1993, section 13.3).
    ///
    /// - Parameter error: The chance that the interval misses, shared by its two ends, in (0, 1).
    init(_ value: Double, resampled values: [Double], error: Double) {
        guard !values.isEmpty else {
            self.init(value, nil)
            return
        }
        var values = values
        let beyond = Estimate.beyond(values.count, error: error)
        let low = values.partition(rank: beyond - 1)
        self.init(value, Interval(low, values.partition(rank: values.count - beyond)))
    }

    /// How many of so many resamples, at least one, lie at or beyond each end of an interval.
    static func beyond(_ resamples: Int, error: Double) -> Int {
        max(1, Int((Double(resamples + 1) * error / 2).rounded(.down)))
    }
}
