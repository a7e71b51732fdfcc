import Foundation

/// The binomial distribution: how many of `n` independent trials succeed.
@frozen
public struct Binomial: Sendable, Hashable {
    /// The number of trials.
    public let n: Int
    /// The chance of success in each.
    public let p: Double

    /// Successes in `n` trials of chance `p`.
    ///
    /// - Precondition: `n` is not negative, `p` lies in `0...1`.
    @inlinable
    public init(n: Int, p: Double) {
        precondition(n >= 0, "the number of trials must not be negative")
        precondition(p >= 0 && p <= 1, "the chance of success must lie in 0...1")
        self.n = n
        self.p = p
    }

    /// The chance of exactly `k` successes.
    public func probability(_ k: Int) -> Double {
        if k < 0 || k > n { return 0 }
        if p == 0 || p == 1 { return k == (p == 0 ? 0 : n) ? 1 : 0 }
        return SaddlePoint.binomial(Double(k), Double(n - k), p: p, q: 1 - p)
    }

    /// The chance of at most `k` successes.
    public func cdf(_ k: Int) -> Double {
        tails(k).lower
    }

    /// The chance of more than `k` successes, exact where `cdf` rounds to 1.
    public func survival(_ k: Int) -> Double {
        tails(k).upper
    }

    /// The smallest count that is not exceeded with a chance of at least `chance`; 0 at 0, `n` at 1.
    ///
    /// - Precondition: `chance` lies in `0...1`.
    public func quantile(_ chance: Double) -> Int {
        precondition(chance >= 0 && chance <= 1, "a chance must lie in 0...1")
        if n == 0 || p == 0 || chance == 0 { return 0 }
        if p == 1 || chance == 1 { return n }
        // Cornish & Fisher (1938) to the skewness term: mean + z sd + (1 − 2p)(z² − 1) / 6.
        let z = Normal.quantile(chance)
        let sd = (Double(n) * p * (1 - p)).squareRoot()
        let start = (Double(n) * p + z * sd + (1 - 2 * p) * (z * z - 1) / 6 - 0.5).rounded(.up)
        return Counts.smallest(reaching: chance, start: start, step: sd / 16, in: 0...n) { tails($0) }
    }

    private func tails(_ k: Int) -> Tails {
        if k < 0 { return Tails(lower: 0) }
        if k >= n || p == 0 { return Tails(upper: 0) }
        if p == 1 { return Tails(lower: 0) }
        return IncompleteBeta.tails(x: 1 - p, y: p, a: Double(n - k), b: Double(k) + 1)
    }
}
