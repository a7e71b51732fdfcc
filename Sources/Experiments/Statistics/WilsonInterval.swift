import Simulation

extension Interval {
    /// Wilson's score interval for the share of runs in which something happened.
    ///
    /// Wilson (1927), doi:10.1080/01621459.1927.10502953, recommended by Brown, Cai & DasGupta (2001),
    /// doi:10.1214/ss/1009213286, equation (4).
    ///
    /// - Parameters:
    ///   - hits: Runs in which it happened, in `0...runs`.
    ///   - error: The chance that the interval misses, in (0, 1).
    /// - Returns: `nil` without runs; otherwise a part of `0...1`.
    public static func wilson(hits: Int, of runs: Int, error: Double) -> Interval? {
        guard runs > 0 else { return nil }
        let z = -Normal.quantile(error / 2)
        let share = Double(hits) / Double(runs)
        let size = Double(runs)
        let scale = 1 + z * z / size
        let middle = (share + z * z / (2 * size)) / scale
        let half = z / scale * (share * (1 - share) / size + z * z / (4 * size * size)).squareRoot()
        // At the ends the formula gives exactly 0 and 1, but for rounding.
        return Interval(hits == 0 ? 0 : middle - half, hits == runs ? 1 : middle + half).clipped(to: 0...1)
    }
}
