import Simulation

/// How sure it is that a strategy is best, in three numbers that are never mixed.
public struct BestChance: Sendable, Hashable, Encodable {
    /// The strategy's index.
    public let strategy: Int
    /// Confidence of being best: the share of 10,000 resamples of whole rows in which its mean is best, ties split.
    public let best: Double
    /// The share of resamples in which its mean is best or within the negligible difference of the best.
    public let bestOrNearly: Double
    /// Wins: the share of paired runs in which it was best of all, ties split.
    public let wins: Double
    /// The share of futures in which its mean is best of all, ties split; only where futures hold several runs each.
    public let futures: Double?

    /// The chances for every strategy.
    ///
    /// - Parameters:
    ///   - runs: Values by strategy and row, turned so that plus is better.
    ///   - negligible: The largest difference that does not matter.
    ///   - groups: The rows of each future, where several share one; the resamples are of futures then.
    static func all(
        _ runs: [[Double]], negligible: Double, resamples: Resamples, groups: FutureGroups? = nil
    ) -> [BestChance] {
        let count = runs.count
        let columns = runs.map { $0.independent(groups) }
        let rows = resamples.rows
        guard count > 0, rows > 0 else { return [] }
        guard count > 1 else {
            // The only one is the best of every resample.
            return [BestChance(strategy: 0, best: 1, bestOrNearly: 1, wins: 1, futures: groups.map { _ in 1 })]
        }
        var cells = [Double](repeating: 0, count: count * rows)
        var largest = 0.0
        for (strategy, values) in columns.enumerated() {
            for row in 0..<rows {
                cells[row * count + strategy] = values[row]
                largest = max(largest, abs(values[row]))
            }
        }
        // Sums of the same numbers in another order differ by rounding; that is a tie too.
        let slack = 1e-12 * largest
        var (best, nearly, wins) = (
            [Double](repeating: 0, count: count), [Double](repeating: 0, count: count),
            [Double](repeating: 0, count: count)
        )
        func split(_ values: [Double], slack: Double, into shares: inout [Double]) -> Double {
            let top = values.max() ?? 0
            let ties = values.count { $0 >= top - slack }
            for strategy in 0..<count where values[strategy] >= top - slack { shares[strategy] += 1 / Double(ties) }
            return top
        }
        var means = [Double](repeating: 0, count: count)
        resamples.each(Resamples.fewest) { _, picks in
            for strategy in 0..<count { means[strategy] = 0 }
            cells.withUnsafeBufferPointer { cells in
                means.withUnsafeMutableBufferPointer { means in
                    for pick in picks {
                        let base = Int(pick) * count
                        for strategy in 0..<count { means[strategy] += cells[base + strategy] }
                    }
                }
            }
            for strategy in 0..<count { means[strategy] /= Double(rows) }
            let top = split(means, slack: slack, into: &best)
            for strategy in 0..<count where means[strategy] >= top - negligible - slack { nearly[strategy] += 1 }
        }
        let all = runs[0].count
        for row in 0..<all {
            _ = split((0..<count).map { runs[$0][row] }, slack: slack, into: &wins)
        }
        var futures = [Double](repeating: 0, count: count)
        for future in 0..<(groups?.count ?? 0) {
            _ = split((0..<count).map { columns[$0][future] }, slack: slack, into: &futures)
        }
        return (0..<count).map { strategy in
            BestChance(
                strategy: strategy, best: best[strategy] / Double(Resamples.fewest),
                bestOrNearly: nearly[strategy] / Double(Resamples.fewest), wins: wins[strategy] / Double(all),
                futures: groups.map { futures[strategy] / Double($0.count) })
        }
    }
}
