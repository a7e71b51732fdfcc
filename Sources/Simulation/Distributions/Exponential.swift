import Foundation

/// The exponential distribution: waiting for what comes at a constant rate.
@frozen
public struct Exponential: Sendable, Hashable {
    /// The mean, in the unit of what is waited for.
    public let mean: Double

    /// A waiting time with the given mean.
    ///
    /// - Precondition: `mean` is finite and not negative; with 0 there is no waiting.
    @inlinable
    public init(mean: Double) {
        precondition(mean >= 0 && mean.isFinite, "a mean waiting time must be finite and not negative")
        self.mean = mean
    }

    /// The chance of at most `x`.
    public func cdf(_ x: Double) -> Double {
        x <= 0 ? (mean == 0 && x == 0 ? 1 : 0) : -expm1(-x / mean)
    }

    /// The chance of more than `x`.
    public func survival(_ x: Double) -> Double {
        x <= 0 ? (mean == 0 && x == 0 ? 0 : 1) : exp(-x / mean)
    }

    /// The number that is not exceeded with chance `p`: −mean · ln(1 − p).
    ///
    /// - Precondition: `p` lies in `0...1`.
    public func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a chance must lie in 0...1")
        return mean == 0 ? 0 : mean * -log1p(-p)
    }
}
