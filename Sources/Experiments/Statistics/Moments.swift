/// Mean, spread and skewness of a sample, from two passes in the order of the rows.
public struct Moments: Sendable, Hashable {
    /// The number of values.
    public let count: Int
    /// The mean; 0 for an empty sample.
    public let mean: Double
    /// The variance with *n* − 1; 0 below two values.
    public let variance: Double
    /// The skewness *m*₃/*m*₂^1.5 (Fisher–Pearson *g*₁); 0 when nothing varies.
    public let skewness: Double
    /// Whether every value is the same, bit for bit.
    public let constant: Bool

    /// The moments of `values`, which are finite.
    public init(_ values: [Double]) {
        count = values.count
        constant = values.allSatisfy { $0 == values[0] }
        guard !values.isEmpty, !constant else {
            (mean, variance, skewness) = (values.first ?? 0, 0, 0)
            return
        }
        let size = Double(values.count)
        var total = 0.0
        for value in values { total += value }
        let center = total / size
        var (second, third) = (0.0, 0.0)
        for value in values {
            let off = value - center
            second += off * off
            third += off * off * off
        }
        mean = center
        variance = second / (size - 1)
        let spread = second / size
        skewness = spread > 0 ? (third / size) / (spread * spread.squareRoot()) : 0
    }

    /// The standard deviation.
    public var deviation: Double { variance.squareRoot() }

    /// The standard error of the mean; 0 for an empty sample.
    public var error: Double { count > 0 ? (variance / Double(count)).squareRoot() : 0 }

    /// Whether the sample is too skewed for a t interval of its size: *n* ≤ 25 *g*₁².
    ///
    /// Cochran's working rule asks *n* > 25 *G*₁² before a normal interval of 95 % may be trusted to err in at most 6 %
    /// of samples (Cochran 1977, Sampling Techniques, 3rd ed., section 2.15); the sample's own *g*₁ stands for *G*₁
    /// (Sugden, Smith & Jones 2000, J. R. Statist. Soc. B 62, 787–793, examine the rule).
    public var isSkewed: Bool { !constant && Double(count) <= 25 * skewness * skewness }
}
