import Simulation

/// Which share of a difference's variance comes from not knowing the future, and which from luck.
///
/// The variance components of a one-way layout with futures as groups (Searle, Casella & McCulloch 1992, Variance
/// Components, section 3.6): (mean square between − within)/*n*₀, not below 0, against mean square within.
public struct VarianceShares: Sendable, Hashable, Encodable {
    /// The share that comes from the futures, in `0...1`.
    public let futures: Double
    /// The share that comes from luck, in `0...1`.
    public var luck: Double { 1 - futures }

    /// The shares for a difference per row.
    ///
    /// - Parameter rows: The rows in order, so that rows of one future stand together.
    /// - Returns: `nil` unless every future has at least two rows and there are two futures, or when nothing varies.
    public init?(_ differences: [Double], rows: [OutcomeTable.Row]) {
        precondition(differences.count == rows.count, "a difference per row")
        var groups: [[Double]] = []
        for (place, row) in rows.enumerated() {
            if place == 0 || rows[place - 1].future != row.future { groups.append([]) }
            groups[groups.count - 1].append(differences[place])
        }
        guard groups.count >= 2, groups.allSatisfy({ $0.count >= 2 }) else { return nil }
        let total = Double(differences.count)
        let overall = Moments(differences).mean
        var (between, within, squares) = (0.0, 0.0, 0.0)
        for group in groups {
            let own = Moments(group)
            let size = Double(group.count)
            between += size * (own.mean - overall) * (own.mean - overall)
            within += own.variance * (size - 1)
            squares += size * size
        }
        let meanBetween = between / Double(groups.count - 1)
        let meanWithin = within / (total - Double(groups.count))
        let usual = (total - squares / total) / Double(groups.count - 1)
        let future = max(0, (meanBetween - meanWithin) / usual)
        guard future + meanWithin > 0 else { return nil }
        futures = future / (future + meanWithin)
    }
}
