import Foundation

/// The beta distribution on the numbers between 0 and 1.
@frozen
public struct Beta: Sendable, Hashable {
    /// The weight of 1: one more than the successes seen, where nothing was known before.
    public let alpha: Double
    /// The weight of 0.
    public let beta: Double

    /// A distribution with mean `alpha / (alpha + beta)`.
    ///
    /// - Precondition: Both are finite and above 0.
    @inlinable
    public init(alpha: Double, beta: Double) {
        precondition(
            alpha > 0 && beta > 0 && alpha.isFinite && beta.isFinite,
            "both weights of a beta distribution must be finite and above 0")
        self.alpha = alpha
        self.beta = beta
    }

    /// The chance of at most `x`.
    public func cdf(_ x: Double) -> Double {
        IncompleteBeta.tails(x: x, y: 1 - x, a: alpha, b: beta).lower
    }

    /// The chance of more than `x`, exact where `cdf` rounds to 1.
    public func survival(_ x: Double) -> Double {
        IncompleteBeta.tails(x: x, y: 1 - x, a: alpha, b: beta).upper
    }

    /// The number that is not exceeded with chance `p`; 0 at 0, 1 at 1.
    ///
    /// - Precondition: `p` lies in `0...1`.
    public func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a chance must lie in 0...1")
        if p == 0 || p == 1 { return p }
        let middle = IncompleteBeta.tails(x: 0.5, y: 0.5, a: alpha, b: beta)
        if p <= middle.lower {
            return p <= 0.5 ? Beta.near(p, .lower, alpha, beta) : Beta.near(1 - p, .upper, alpha, beta)
        }
        return 1 - (p <= 0.5 ? Beta.near(p, .upper, beta, alpha) : Beta.near(1 - p, .lower, beta, alpha))
    }

    /// The place between 0 and one half at which a tail of Beta(a, b) is `chance`.
    private static func near(_ chance: Double, _ side: Inversion.Side, _ a: Double, _ b: Double) -> Double {
        let mean = a / (a + b)
        let start = min(0.4, mean)
        return Inversion.solve(chance, side, start: start, range: 1e-300...0.500_000_000_1) { x in
            let tails = IncompleteBeta.tails(x: x, y: 1 - x, a: a, b: b)
            let weight = IncompleteBeta.weight(x: x, y: 1 - x, a: a, b: b) / (1 - x)
            return (side == .lower ? tails.lower : tails.upper, weight)
        }
    }
}
