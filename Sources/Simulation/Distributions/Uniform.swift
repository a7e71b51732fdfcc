/// The uniform distribution between two bounds.
@frozen
public struct Uniform: Sendable, Hashable {
    /// The lower bound.
    public let low: Double
    /// The upper bound.
    public let high: Double

    /// All numbers between the bounds, equally likely.
    ///
    /// - Precondition: `low <= high`, and their distance is finite.
    @inlinable
    public init(low: Double, high: Double) {
        precondition(low <= high && (high - low).isFinite, "a uniform distribution must have low <= high, both finite")
        self.low = low
        self.high = high
    }

    /// The chance of at most `x`.
    public func cdf(_ x: Double) -> Double {
        if x < low { return 0 }
        return x >= high ? 1 : (x - low) / (high - low)
    }

    /// The number that is not exceeded with chance `p`.
    ///
    /// - Precondition: `p` lies in `0...1`.
    @inlinable
    public func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a chance must lie in 0...1")
        return min(high, low + p * (high - low))
    }
}
