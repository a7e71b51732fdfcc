import Foundation

/// Student's t distribution.
@frozen
public struct Student: Sendable, Hashable {
    /// The degrees of freedom, not necessarily whole; ∞ is the normal distribution.
    public let degrees: Double

    /// The distribution of a mean over its own standard error.
    ///
    /// - Precondition: `degrees` is above 0.
    @inlinable
    public init(degrees: Double) {
        precondition(degrees > 0, "degrees of freedom must be above 0")
        self.degrees = degrees
    }

    /// The chance of at most `t`.
    public func cdf(_ t: Double) -> Double {
        t < 0 ? tail(-t) : 1 - tail(t)
    }

    /// The chance of more than `t`, exact where `cdf` rounds to 1.
    public func survival(_ t: Double) -> Double {
        cdf(-t)
    }

    /// The number that is not exceeded with chance `p`; −∞ at 0, ∞ at 1.
    ///
    /// - Precondition: `p` lies in `0...1`.
    public func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a chance must lie in 0...1")
        return p < 0.5 ? -place(upper: p) : place(upper: 1 - p)
    }

    /// The number that is exceeded with chance `q`; ∞ at 0, −∞ at 1.
    ///
    /// - Precondition: `q` lies in `0...1`.
    public func quantile(upper q: Double) -> Double {
        -quantile(q)
    }

    // Above this the distribution is normal to the last digit of a double.
    private var isNormal: Bool { degrees > 1e17 }

    /// The chance beyond `t >= 0`.
    private func tail(_ t: Double) -> Double {
        if isNormal { return Normal.survival(t) }
        let far = farPlace
        if t > far { return 0.5 * parts(far).lower * pow(far / t, degrees) }
        return 0.5 * parts(t).lower
    }

    /// 1 − the chance within ±t as the lower tail, the chance within as the upper: I_x(ν/2, ½) with x = ν / (ν + t²).
    private func parts(_ t: Double) -> Tails {
        let (x, y) = shares(t)
        return IncompleteBeta.tails(x: x, y: y, a: degrees / 2, b: 0.5)
    }

    private func shares(_ t: Double) -> (Double, Double) {
        let ratio = t / degrees.squareRoot()
        let square = ratio * ratio
        return (1 / (1 + square), square / (1 + square))
    }

    /// From here on the square of t would overflow, and the tail is a power of t to the last digit.
    private var farPlace: Double { 1e150 * degrees.squareRoot() }

    /// The place at which the upper tail is `q <= 0.5`.
    private func place(upper q: Double) -> Double {
        if q == 0 { return .infinity }
        if q == 0.5 { return 0 }
        let normal = -Normal.quantile(q)
        if isNormal { return normal }
        let far = farPlace
        let farTail = tail(far)
        if q < farTail { return far * pow(farTail / q, 1 / degrees) }
        // Far out the tail is a power of t; near 0 the chance within ±t is linear in t.
        let isCentral = q > 0.25
        let start = min(normal * (1 + (normal * normal + 1) / (4 * degrees)), 1e10)
        return Inversion.solve(
            isCentral ? 0.5 - q : q, isCentral ? .lower : .upper, start: start, range: 1e-300...far
        ) { t in
            let parts = parts(t)
            let (x, y) = shares(t)
            return (
                0.5 * (isCentral ? parts.upper : parts.lower),
                IncompleteBeta.weight(x: x, y: y, a: degrees / 2, b: 0.5)
            )
        }
    }
}
