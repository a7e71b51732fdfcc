import Foundation

/// The lognormal distribution: positive numbers whose logarithm is normal.
@frozen
public struct Lognormal: Sendable, Hashable {
    /// The mean of the logarithm.
    public let logMean: Double
    /// The standard deviation of the logarithm.
    public let logSD: Double

    /// Numbers whose natural logarithm has the given mean and standard deviation.
    ///
    /// - Precondition: Both are finite, `logSD` is not negative.
    @inlinable
    public init(logMean: Double, logSD: Double) {
        precondition(
            logMean.isFinite && logSD.isFinite && logSD >= 0,
            "a lognormal distribution must have a finite mean and a standard deviation of at least 0")
        self.logMean = logMean
        self.logSD = logSD
    }

    /// Positive numbers that have the given mean and standard deviation themselves.
    ///
    /// - Precondition: `mean` is above 0, `sd` is not negative.
    public init(mean: Double, sd: Double) {
        precondition(mean > 0 && sd >= 0, "a lognormal distribution must have a mean above 0 and sd of at least 0")
        let variance = log1p((sd / mean) * (sd / mean))
        self.init(logMean: log(mean) - 0.5 * variance, logSD: variance.squareRoot())
    }

    /// The chance of at most `x`.
    public func cdf(_ x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard logSD > 0 else { return log(x) >= logMean ? 1 : 0 }
        return Normal.cdf((log(x) - logMean) / logSD)
    }

    /// The number that is not exceeded with chance `p`; 0 at 0, ∞ at 1.
    ///
    /// - Precondition: `p` lies in `0...1`.
    public func quantile(_ p: Double) -> Double {
        guard logSD > 0 else { return exp(logMean) }
        return exp(logMean + logSD * Normal.quantile(p))
    }
}
