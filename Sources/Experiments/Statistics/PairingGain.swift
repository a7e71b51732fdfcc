/// What running both strategies on the same luck bought: how many unpaired runs one paired run replaces.
///
/// (var *A* + var *B*)/var(*A* − *B*), the variance reduction of common random numbers (Glasserman & Yao 1992,
/// doi:10.1287/mnsc.38.6.884). Below 1 the common luck hurt.
public struct PairingGain: Sendable, Hashable, Encodable {
    /// The ratio of variances, above 0.
    public let ratio: Double
    /// Its 95 % interval, by the percentile bootstrap of whole rows; `nil` when resamples without spread reach into it,
    /// or with a single future.
    public let interval: Interval?

    /// Resamples enough for a rough interval, since nothing is decided by it.
    static let resamples = 2_000

    /// Whether common luck made the comparison less precise.
    public var hurt: Bool { ratio < 1 }

    /// The gain for two strategies' values, a value per row.
    ///
    /// - Returns: `nil` when the differences do not vary, or below three rows.
    public init?(first: [Double], second: [Double], resamples: Resamples) {
        self.init(first: first, second: second, resamples: resamples, nil)
    }

    /// The same where several rows share a future: the resamples pick futures.
    init?(first: [Double], second: [Double], resamples: Resamples, _ groups: FutureGroups?) {
        let difference = zip(first, second).map { $0 - $1 }
        let (one, two, paired) = (Moments(first), Moments(second), Moments(difference))
        guard first.count >= 3, paired.variance > 0 else { return nil }
        ratio = (one.variance + two.variance) / paired.variance
        let ranges = groups?.ranges ?? difference.indices.map { $0..<$0 + 1 }
        let cells = ranges.map { rows in
            rows.reduce(into: Sums()) { sums, row in
                sums.add(first[row] - one.mean, second[row] - two.mean, difference[row] - paired.mean)
            }
        }
        var ratios: [Double] = []
        resamples.each(PairingGain.resamples) { _, picks in
            var sums = Sums()
            for pick in picks { sums.add(cells[Int(pick)]) }
            let spread = sums.differences - sums.difference * sums.difference / sums.count
            let apart =
                sums.firsts - sums.first * sums.first / sums.count + sums.seconds
                - sums.second * sums.second / sums.count
            ratios.append(spread > 1e-12 * sums.differences ? apart / spread : .infinity)
        }
        ratios.sort()
        let beyond = PairingGain.resamples / 40
        let (low, high) = (ratios[beyond - 1], ratios[ratios.count - beyond])
        interval = high.isFinite && cells.count >= 2 ? Interval(low, high) : nil
    }

    /// Sums of some rows: of values, and of their squares.
    private struct Sums {
        var count = 0.0
        var (first, second, difference) = (0.0, 0.0, 0.0)
        var (firsts, seconds, differences) = (0.0, 0.0, 0.0)

        mutating func add(_ x: Double, _ y: Double, _ z: Double) {
            count += 1
            (first, second, difference) = (first + x, second + y, difference + z)
            (firsts, seconds, differences) = (firsts + x * x, seconds + y * y, differences + z * z)
        }

        mutating func add(_ other: Sums) {
            count += other.count
            (first, second, difference) = (first + other.first, second + other.second, difference + other.difference)
            (firsts, seconds) = (firsts + other.firsts, seconds + other.seconds)
            differences += other.differences
        }
    }
}
