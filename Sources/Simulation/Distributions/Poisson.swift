import Foundation

/// The Poisson distribution: how often what comes at a constant rate comes in a while.
@frozen
public struct Poisson: Sendable, Hashable {
    /// The mean count.
    public let mean: Double

    /// Counts with the given mean.
    ///
    /// - Precondition: `mean` lies in `0...1e15`.
    @inlinable
    public init(mean: Double) {
        precondition(mean >= 0 && mean <= 1e15, "the mean of a Poisson distribution must lie in 0...1e15")
        self.mean = mean
    }

    /// The chance of exactly `k`.
    public func probability(_ k: Int) -> Double {
        if k < 0 { return 0 }
        return mean == 0 ? (k == 0 ? 1 : 0) : SaddlePoint.poisson(Double(k), mean: mean)
    }

    /// The chance of at most `k`.
    public func cdf(_ k: Int) -> Double {
        tails(k).lower
    }

    /// The chance of more than `k`, exact where `cdf` rounds to 1.
    public func survival(_ k: Int) -> Double {
        tails(k).upper
    }

    /// The smallest count that is not exceeded with a chance of at least `p`; 0 at 0.
    ///
    /// - Precondition: `p` lies in `0..<1`: no count is never exceeded.
    public func quantile(_ p: Double) -> Int {
        precondition(p >= 0 && p < 1, "a chance must lie in 0..<1")
        if mean == 0 || p == 0 { return 0 }
        // Cornish & Fisher (1938) to the skewness term: mean + z sd + (z² − 1) / 6.
        let z = Normal.quantile(p)
        let sd = mean.squareRoot()
        let start = (mean + z * sd + (z * z - 1) / 6 - 0.5).rounded(.up)
        return Counts.smallest(reaching: p, start: start, step: sd / 16, in: 0...(1 << 61)) { tails($0) }
    }

    private func tails(_ k: Int) -> Tails {
        if k < 0 { return Tails(lower: 0) }
        if mean == 0 { return Tails(upper: 0) }
        return IncompleteGamma.tails(Double(k) + 1, mean).swapped
    }
}
