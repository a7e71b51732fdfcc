/// The chi-square distribution.
@frozen
public struct ChiSquare: Sendable, Hashable {
    /// The degrees of freedom, not necessarily whole.
    public let degrees: Double

    /// The distribution of a sum of `degrees` squared standard normal numbers.
    ///
    /// - Precondition: `degrees` is finite and above 0.
    @inlinable
    public init(degrees: Double) {
        precondition(degrees > 0 && degrees.isFinite, "degrees of freedom must be finite and above 0")
        self.degrees = degrees
    }

    /// The chance of at most `x`.
    public func cdf(_ x: Double) -> Double {
        IncompleteGamma.tails(degrees / 2, x / 2).lower
    }

    /// The chance of more than `x`, exact where `cdf` rounds to 1.
    public func survival(_ x: Double) -> Double {
        IncompleteGamma.tails(degrees / 2, x / 2).upper
    }

    /// The number that is not exceeded with chance `p`; 0 at 0, ∞ at 1.
    ///
    /// - Precondition: `p` lies in `0...1`.
    public func quantile(_ p: Double) -> Double {
        Gamma(shape: degrees / 2, mean: degrees).quantile(p)
    }

    /// The number that is exceeded with chance `q`.
    ///
    /// - Precondition: `q` lies in `0...1`.
    public func quantile(upper q: Double) -> Double {
        Gamma(shape: degrees / 2, mean: degrees).quantile(upper: q)
    }
}
