import Foundation

/// The regularised incomplete beta function I_x(a, b).
///
/// - SeeAlso: Didonato & Morris (1992), Algorithm 708: significant digit computation of the incomplete beta function
///   ratios, ACM Transactions on Mathematical Software 18(3), 360-373. doi:10.1145/131766.131776
enum IncompleteBeta {
    /// I_x(a, b) as the lower and 1 − I_x(a, b) as the upper tail, for positive `a`, `b` and x + y = 1.
    ///
    /// Both `x` and `y` are asked for because one of them may be too close to 1 to tell the other.
    ///
    /// - Complexity: O(√max(a, b)).
    static func tails(x: Double, y: Double, a: Double, b: Double) -> Tails {
        if x <= 0 { return Tails(lower: 0) }
        if y <= 0 { return Tails(upper: 0) }
        let scaled = weight(x: x, y: y, a: a, b: b)
        let surplus = a > b ? (a + b) * y - b : a - (a + b) * x
        if surplus >= 0 {
            return Tails(lower: scaled == 0 ? 0 : scaled * fraction(x, y, a, b, surplus: surplus))
        }
        return Tails(upper: scaled == 0 ? 0 : scaled * fraction(y, x, b, a, surplus: -surplus))
    }

    /// x^a y^b / B(a, b): the density times x y.
    static func weight(x: Double, y: Double, a: Double, b: Double) -> Double {
        a / (a + b) * b * SaddlePoint.binomial(a, b, p: x, q: y)
    }

    /// 1 / (β₀ + α₁ / (β₁ + α₂ / (β₂ + …))) with the terms of Didonato & Morris (1992), section 3, by Lentz's method as
    /// modified by Thompson and Barnett (1986), doi:10.1016/0021-9991(86)90046-X.
    ///
    /// `surplus` is (a + b) y − b: with it no term depends on 1 − x being told from 1.
    private static func fraction(_ x: Double, _ y: Double, _ a: Double, _ b: Double, surplus: Double) -> Double {
        var beta = (1 + surplus) * a / (a + 1)
        var c = Double.infinity
        var d = 1 / beta
        var value = d
        var n = 1.0
        while n < 1_000_000 {
            let place = a + 2 * n - 1
            let share = n * (b - n) * x / place
            let alpha = (a + n - 1) / place * (a + b + n - 1) * share * x
            beta = n + share + (a + n) / (a + 2 * n + 1) * (1 + surplus + n * (1 + y))
            d = 1 / (beta + alpha * d)
            c = beta + alpha / c
            let change = c * d
            value *= change
            if abs(change - 1) <= 0x1p-52 { break }
            n += 1
        }
        return value
    }
}
