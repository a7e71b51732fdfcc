import Foundation

/// The triangular distribution: a lowest, a most likely and a highest value.
@frozen
public struct Triangular: Sendable, Hashable {
    /// The lowest value.
    public let low: Double
    /// The most likely value.
    public let mode: Double
    /// The highest value.
    public let high: Double

    /// Values from `low` to `high`, most often near `mode`.
    ///
    /// - Precondition: `low <= mode <= high`, and their distance is finite.
    @inlinable
    public init(low: Double, mode: Double, high: Double) {
        precondition(
            low <= mode && mode <= high && (high - low).isFinite,
            "a triangular distribution must have low <= mode <= high, all finite")
        self.low = low
        self.mode = mode
        self.high = high
    }

    /// The chance of at most `x`.
    public func cdf(_ x: Double) -> Double {
        if x >= high { return 1 }
        if x <= low { return 0 }
        if x <= mode { return (x - low) / (high - low) * ((x - low) / (mode - low)) }
        return 1 - (high - x) / (high - low) * ((high - x) / (high - mode))
    }

    /// The number that is not exceeded with chance `p`.
    ///
    /// - Precondition: `p` lies in `0...1`.
    public func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a chance must lie in 0...1")
        let width = high - low
        guard width > 0 else { return low }
        if p * width <= mode - low {
            return min(mode, low + (p * width * (mode - low)).squareRoot())
        }
        return max(mode, high - ((1 - p) * width * (high - mode)).squareRoot())
    }
}
