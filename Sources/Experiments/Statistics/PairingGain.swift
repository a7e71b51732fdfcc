/// What running both strategies on the same luck bought: how many unpaired runs one paired run replaces.
///
/// (var *A* + var *B*)/var(*A* − *B*), the variance reduction of common random numbers (Glasserman & Yao 1992,
/// doi:10.1287/mnsc.38.6.884). Below 1 the common luck hurt.
public struct PairingGain: Sendable, Hashable, Encodable {
    /// The ratio of variances, above 0.
    public let ratio: Double
    /// Its 95 % interval, by the percentile bootstrap of whole rows; `nil` when resamples without spread reach into it.
    public let interval: Interval?

    /// Resamples enough for a rough interval, since nothing is decided by it.
    static let resamples = 2_000

    /// Whether common luck made the comparison less precise.
    public var hurt: Bool { ratio < 1 }

    /// The gain for two strategies' values, a value per row.
    ///
    /// - Returns: `nil` when the differences do not vary, or below three rows.
    public init?(first: [Double], second: [Double], resamples: Resamples) {
        let difference = zip(first, second).map { $0 - $1 }
        let (one, two, paired) = (Moments(first), Moments(second), Moments(difference))
        guard first.count >= 3, paired.variance > 0 else { return nil }
        ratio = (one.variance + two.variance) / paired.variance
        let size = Double(first.count)
        let cells = difference.indices.map { row in
            (first[row] - one.mean, second[row] - two.mean, difference[row] - paired.mean)
        }
        var ratios: [Double] = []
        resamples.each(PairingGain.resamples) { _, picks in
            var (a, b, d) = (0.0, 0.0, 0.0)
            var (aa, bb, dd) = (0.0, 0.0, 0.0)
            for pick in picks {
                let (x, y, z) = cells[Int(pick)]
                (a, b, d) = (a + x, b + y, d + z)
                (aa, bb, dd) = (aa + x * x, bb + y * y, dd + z * z)
            }
            let spread = dd - d * d / size
            let apart = aa - a * a / size + bb - b * b / size
            ratios.append(spread > 1e-12 * dd ? apart / spread : .infinity)
        }
        ratios.sort()
        let beyond = PairingGain.resamples / 40
        let (low, high) = (ratios[beyond - 1], ratios[ratios.count - beyond])
        interval = high.isFinite ? Interval(low, high) : nil
    }
}
