/// Quantiles of a sample, and intervals for them.
public enum Quantiles {
    /// The quantile of values in rising order, with linear interpolation: definition 7 of Hyndman & Fan (1996),
    /// doi:10.2307/2684934.
    ///
    /// - Parameter share: A probability in `0...1`.
    /// - Returns: `nil` for an empty sample.
    public static func of(sorted values: [Double], _ share: Double) -> Double? {
        guard !values.isEmpty else { return nil }
        let place = Double(values.count - 1) * min(max(share, 0), 1)
        let below = Int(place)
        let above = min(below + 1, values.count - 1)
        // Equal neighbours stay exact.
        if values[below] == values[above] { return values[below] }
        return values[below] + (place - Double(below)) * (values[above] - values[below])
    }

    /// Whether enough runs lie beyond a quantile for an interval: 10 of them.
    public static func supported(_ share: Double, rows: Int) -> Bool {
        // A share such as 0.9 is not exact; a thousandth of a run more or less decides nothing.
        Double(rows) * min(share, 1 - share) >= 10 - 0.001
    }

    /// The interval of a quantile, or of the difference of two strategies' quantiles, by the percentile bootstrap of
    /// whole rows (Efron & Tibshirani 1993, section 13.3).
    ///
    /// - Parameters:
    ///   - share: A probability in (0, 1).
    ///   - first: A value per row.
    ///   - second: What is subtracted, a value per row in the same order; `nil` for the quantile itself.
    ///   - error: The chance that the interval misses, in (0, 1).
    ///   - groups: The rows of each future where several share one; the resamples then pick futures.
    /// - Returns: `nil` with fewer than 10 runs beyond the quantile, or when a million resamples would not do.
    public static func interval(
        _ share: Double, of first: [Double], minus second: [Double]? = nil, error: Double, resamples: Resamples,
        groups: FutureGroups? = nil
    ) -> Interval? {
        guard supported(share, rows: first.count), let count = Resamples.needed(tail: error / 2) else { return nil }
        let (one, two) = (Ranked(first), second.map { Ranked($0) })
        var tally = [Int32](repeating: 0, count: first.count)
        var differences = [Double](repeating: 0, count: count)
        func difference(_ picks: UnsafeBufferPointer<UInt32>) -> Double {
            let value = one.quantile(share, picks: picks, tally: &tally)
            return two.map { value - $0.quantile(share, picks: picks, tally: &tally) } ?? value
        }
        resamples.each(count) { resample, picks in
            guard let groups else {
                differences[resample] = difference(picks)
                return
            }
            let rows = picks.flatMap { groups.ranges[Int($0)].map { UInt32($0) } }
            differences[resample] = rows.withUnsafeBufferPointer { difference($0) }
        }
        differences.sort()
        let beyond = max(1, Int((Double(count + 1) * error / 2).rounded(.down)))
        return Interval(differences[beyond - 1], differences[count - beyond])
    }

    /// Values in rising order with each row's place among them, so that a resample is a tally and needs no sorting.
    private struct Ranked {
        let sorted: [Double]
        let places: [Int]

        init(_ values: [Double]) {
            let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
            sorted = order.map { values[$0] }
            var places = [Int](repeating: 0, count: values.count)
            for (place, row) in order.enumerated() { places[row] = place }
            self.places = places
        }

        func quantile(_ share: Double, picks: UnsafeBufferPointer<UInt32>, tally: inout [Int32]) -> Double {
            for place in tally.indices { tally[place] = 0 }
            for pick in picks { tally[places[Int(pick)]] += 1 }
            let place = Double(picks.count - 1) * share
            let wanted = Int(place)
            var (seen, here) = (0, -1)
            var low = sorted[0]
            for (index, count) in tally.enumerated() where count > 0 {
                seen += Int(count)
                if here < 0, seen > wanted {
                    (here, low) = (index, sorted[index])
                    if seen > wanted + 1 { return low }
                } else if here >= 0 {
                    return low + (place - Double(wanted)) * (sorted[index] - low)
                }
            }
            return low
        }
    }
}
