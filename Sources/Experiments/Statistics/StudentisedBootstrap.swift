/// Intervals of means of skewed samples, by the studentised bootstrap of whole rows.
///
/// Each resample gives *t*\* = (mean\* − mean)/(*s*\*/√*n*); the interval is mean − *t*\*(1 − a) · *s*/√*n* to
/// mean − *t*\*(a) · *s*/√*n* (Hall 1988, doi:10.1214/aos/1176350933; Efron & Tibshirani 1993, section 12.5).
public struct StudentisedBootstrap: Sendable {
    private let resamples: Resamples

    /// Intervals from these resamples.
    public init(_ resamples: Resamples) { self.resamples = resamples }

    /// The interval of each column's mean; a column has a value per row.
    ///
    /// - Parameter error: The chance that an interval misses, shared by its two ends, in (0, 1).
    /// - Returns: Per column `nil` when more than a million resamples were needed, when nothing varies in it, or when
    ///   so many resamples were constant that an end has no value.
    public func intervals(of columns: [[Double]], error: Double) -> [Interval?] {
        let tail = error / 2
        guard let count = Resamples.needed(tail: tail), resamples.rows >= 2 else { return columns.map { _ in nil } }
        // Columns share the resamples, as many at a time as 128 MB hold.
        let together = max(1, 16_000_000 / count)
        var found: [Interval?] = []
        var start = 0
        while start < columns.count {
            let part = Array(columns[start..<min(start + together, columns.count)])
            found += intervals(of: part, resamples: count, tail: tail)
            start += together
        }
        return found
    }

    private func intervals(of columns: [[Double]], resamples count: Int, tail: Double) -> [Interval?] {
        let rows = resamples.rows
        let size = Double(rows)
        let samples = columns.map { Moments($0) }
        // Four columns at a time stay in registers.
        let blocks = (columns.count + 3) / 4
        var cells = [SIMD4<Double>](repeating: .zero, count: blocks * rows)
        for (column, values) in columns.enumerated() {
            precondition(values.count == rows, "a value per row")
            for (row, value) in values.enumerated() {
                cells[column / 4 * rows + row][column % 4] = value - samples[column].mean
            }
        }
        var statistics = [[Double]](repeating: [Double](repeating: 0, count: count), count: columns.count)
        cells.withUnsafeBufferPointer { cells in
            resamples.each(count) { resample, picks in
                for block in 0..<blocks {
                    let base = block * rows
                    var (sums, squares) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
                    for pick in picks {
                        let four = cells[base + Int(pick)]
                        sums += four
                        squares += four * four
                    }
                    for lane in 0..<min(4, columns.count - 4 * block) {
                        let mean = sums[lane] / size
                        let variance = (squares[lane] - size * mean * mean) / (size - 1)
                        statistics[4 * block + lane][resample] = StudentisedBootstrap.ratio(
                            mean, variance, squares: squares[lane], size: size)
                    }
                }
            }
        }
        let beyond = max(1, Int((Double(count + 1) * tail).rounded(.down)))
        return columns.indices.map { column in
            guard !samples[column].constant else { return nil }
            let low = statistics[column].partition(rank: beyond - 1)
            let high = statistics[column].partition(rank: count - beyond)
            guard low.isFinite, high.isFinite else { return nil }
            let (mean, error) = (samples[column].mean, samples[column].error)
            return Interval(mean - high * error, mean - low * error)
        }
    }

    /// *t*\*; infinite, with the mean's sign, when the resample is constant but for rounding, and 0 when its mean is.
    private static func ratio(_ mean: Double, _ variance: Double, squares: Double, size: Double) -> Double {
        guard variance > 1e-14 * squares / size else {
            return mean == 0 ? 0 : (mean > 0 ? Double.infinity : -Double.infinity)
        }
        return mean / (variance / size).squareRoot()
    }
}
