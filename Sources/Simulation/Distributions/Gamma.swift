import Foundation

/// The gamma distribution by shape and mean: sums of waiting times, and positive quantities with a right tail.
@frozen
public struct Gamma: Sendable, Hashable {
    /// The shape; the variance is the mean squared over it.
    public let shape: Double
    /// The mean.
    public let mean: Double

    /// A distribution of the given shape and mean.
    ///
    /// - Precondition: `shape` is finite and above 0, `mean` finite and not negative (0 gives always 0).
    @inlinable
    public init(shape: Double, mean: Double) {
        precondition(shape > 0 && shape.isFinite, "the shape of a gamma distribution must be finite and above 0")
        precondition(mean >= 0 && mean.isFinite, "the mean of a gamma distribution must be finite and not negative")
        self.shape = shape
        self.mean = mean
    }

    /// The chance of at most `x`.
    public func cdf(_ x: Double) -> Double {
        mean == 0 ? (x >= 0 ? 1 : 0) : IncompleteGamma.tails(shape, x / mean * shape).lower
    }

    /// The chance of more than `x`, exact where `cdf` rounds to 1.
    public func survival(_ x: Double) -> Double {
        mean == 0 ? (x >= 0 ? 0 : 1) : IncompleteGamma.tails(shape, x / mean * shape).upper
    }

    /// The number that is not exceeded with chance `p`; 0 at 0, ∞ at 1.
    ///
    /// - Precondition: `p` lies in `0...1`.
    public func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a chance must lie in 0...1")
        guard mean > 0, p > 0 else { return 0 }
        guard p < 1 else { return .infinity }
        return p <= 0.5 ? quantile(p, .lower) : quantile(1 - p, .upper)
    }

    /// The number that is exceeded with chance `q`; ∞ at 0, 0 at 1.
    ///
    /// - Precondition: `q` lies in `0...1`.
    public func quantile(upper q: Double) -> Double {
        precondition(q >= 0 && q <= 1, "a chance must lie in 0...1")
        guard mean > 0, q < 1 else { return 0 }
        guard q > 0 else { return .infinity }
        return q <= 0.5 ? quantile(q, .upper) : quantile(1 - q, .lower)
    }

    private func quantile(_ chance: Double, _ side: Inversion.Side) -> Double {
        let a = shape
        // Wilson & Hilferty (1931), doi:10.1073/pnas.17.12.684; in the far lower tail P ≈ xᵃ / Γ(a + 1).
        let z = side == .lower ? Normal.quantile(chance) : -Normal.quantile(chance)
        let cubeRoot = 1 - 1 / (9 * a) + z / (3 * a.squareRoot())
        var start = a * cubeRoot * cubeRoot * cubeRoot
        if cubeRoot < 0.3 {
            let logGamma =
                SaddlePoint.stirlingError(a) + (a + 0.5) * log(a) - a + 0.5 * log(2 * Double.pi)
            start = exp(((side == .lower ? log(chance) : log1p(-chance)) + logGamma) / a)
        }
        guard start > 0 else { return 0 }
        let x = Inversion.solve(chance, side, start: start, range: 1e-300...1e300) { x in
            let tails = IncompleteGamma.tails(a, x)
            return (side == .lower ? tails.lower : tails.upper, a * SaddlePoint.poisson(a, mean: x))
        }
        return x / a * mean
    }
}
