import Foundation

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x).
///
/// - SeeAlso: Gautschi (1979), A computational procedure for incomplete gamma functions, ACM Transactions on
///   Mathematical Software 5(4), 466-481 (series, continued fraction, small shapes). doi:10.1145/355853.355863
enum IncompleteGamma {
    /// P(a, x) as the lower and Q(a, x) as the upper tail, for `a > 0`.
    ///
    /// - Complexity: O(√a) near x = a up to a = 20,000, then constant.
    static func tails(_ a: Double, _ x: Double) -> Tails {
        if x <= 0 { return Tails(lower: 0) }
        if x == .infinity { return Tails(upper: 0) }
        if let tails = UniformExpansion.tails(a, x) { return tails }
        if a < 1 && x < 1.1 { return small(a, x) }
        let weight = SaddlePoint.poisson(a, mean: x)
        if weight == 0 { return x < a ? Tails(lower: 0) : Tails(upper: 0) }
        return x < a + 1 ? Tails(lower: weight * series(a, x)) : Tails(upper: weight * a * fraction(a, x))
    }

    /// 1 + x / (a + 1) + x² / ((a + 1)(a + 2)) + …
    private static func series(_ a: Double, _ x: Double) -> Double {
        var (sum, term, n) = (1.0, 1.0, a)
        while term > sum * 0x1p-55 {
            n += 1
            term *= x / n
            sum += term
        }
        return sum
    }

    /// 1 / (x + 1 − a − 1(1 − a) / (x + 3 − a − 2(2 − a) / (x + 5 − a − …))), by Lentz's method as modified by Thompson
    /// and Barnett (1986), doi:10.1016/0021-9991(86)90046-X.
    private static func fraction(_ a: Double, _ x: Double) -> Double {
        var b = x + 1 - a
        var c = Double.infinity
        var d = 1 / b
        var value = d
        var k = 1.0
        while k < 100_000 {
            let numerator = k * (a - k)
            b += 2
            d = 1 / (numerator * d + b)
            c = b + numerator / c
            let change = c * d
            value *= change
            if abs(change - 1) <= 0x1p-52 { break }
            k += 1
        }
        return value
    }

    /// Shapes below 1 at small x, where 1 − P would cancel: P = e^L (1 + S), L = a ln x − ln Γ(1 + a), and
    /// S = Σ a (−x)ⁿ / ((a + n) n!).
    private static func small(_ a: Double, _ x: Double) -> Tails {
        var (sum, power, n) = (0.0, 1.0, 0.0)
        repeat {
            n += 1
            power *= -x / n
            sum += a * power / (a + n)
        } while abs(power) > 0x1p-56
        let logarithm = a * log(x) - LogGamma.onePlus(a)
        let lower = exp(logarithm) * (1 + sum)
        return Tails(lower: lower, upper: max(0, -expm1(logarithm) - exp(logarithm) * sum))
    }
}
