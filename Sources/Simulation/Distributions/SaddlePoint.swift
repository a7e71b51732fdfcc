import Foundation

/// Probabilities of Poisson and binomial counts, exact to a few roundings for small and for huge counts alike.
///
/// The two large parts of such a logarithm cancel by algebra instead of by subtraction, and counts may be any positive
/// real number, which makes the same formulas the densities of gamma, beta and Student's distributions.
///
/// - SeeAlso: Loader (2000), Fast and accurate computation of binomial probabilities, sections 2 and 3.
enum SaddlePoint {
    /// What Stirling's formula lacks: ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π, for `n > 0`.
    static func stirlingError(_ n: Double) -> Double {
        if n < 16, let place = Int(exactly: 2 * n) { return halves[place] }
        return directStirlingError(n)
    }

    // Whole counts and half degrees of freedom are what is asked for most.
    private static let halves = (0..<32).map { $0 == 0 ? .infinity : directStirlingError(Double($0) / 2) }

    private static func directStirlingError(_ n: Double) -> Double {
        // Below 16 the asymptotic series is too short; each step up adds (m + ½) ln(1 + 1/m) − 1.
        var (m, steps) = (n, 0.0)
        while m < 16 {
            steps += (m + 0.5) * log1p(1 / m) - 1
            m += 1
        }
        let s = 1 / (m * m)
        // Bernoulli numbers over 2k (2k − 1).
        let series =
            1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * (1.0 / 1188 - s * (691.0 / 360_360)))))
        return steps + series / m
    }

    /// The deviance x ln(x / mean) + mean − x, without cancellation near `mean`; both positive.
    static func deviance(_ x: Double, _ mean: Double) -> Double {
        let distance = x - mean
        guard abs(distance) < 0.3 * (x + mean) else {
            return x * log(x / mean) - distance
        }
        // ln(x / mean) = 2 artanh(v) with v = distance / (x + mean), summed from its third power on.
        let v = distance / (x + mean)
        let square = v * v
        var sum = distance * v
        var term = 2 * x * v
        var odd = 3.0
        while true {
            term *= square
            let next = sum + term / odd
            if next == sum { return next }
            sum = next
            odd += 2
        }
    }

    /// e^−mean · mean^x / Γ(x + 1): the chance of `x` where `mean` is expected; `x` at least 0, `mean` above 0.
    static func poisson(_ x: Double, mean: Double) -> Double {
        if x == 0 { return exp(-mean) }
        return exp(-stirlingError(x) - deviance(x, mean)) / (2 * Double.pi * x).squareRoot()
    }

    /// Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) · p^x · q^(n − x) for `x` and `rest = n − x`, both at least 0, and p + q = 1.
    static func binomial(_ x: Double, _ rest: Double, p: Double, q: Double) -> Double {
        let n = x + rest
        if n == 0 { return 1 }
        if x == 0 { return p < q ? exp(n * log1p(-p)) : pow(q, n) }
        if rest == 0 { return q < p ? exp(n * log1p(-q)) : pow(p, n) }
        let logarithm =
            stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q)
        return exp(logarithm) * (n / (2 * Double.pi * x * rest)).squareRoot()
    }
}
