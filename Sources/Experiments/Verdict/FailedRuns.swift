/// Runs that failed, by strategy, and whether a verdict has to be defended against them.
public struct FailedRuns: Sendable, Hashable, Encodable {
    /// Failed runs by strategy, in the order of declaration.
    public let byStrategy: [Int]
    /// Rows that left the comparison for all strategies because one of their runs failed.
    public let rowsLost: Int
    /// All rows.
    public let rows: Int

    /// The failed runs of a table.
    public init(_ table: OutcomeTable) {
        byStrategy = table.strategies.indices.map { strategy in table.numbers[0][strategy].count { $0 == nil } }
        rows = table.rows.count
        rowsLost = rows - table.completeRows.count
    }

    /// Whether more than 1 % of a strategy's runs failed, or not equally many of each.
    public var questionable: Bool {
        let most = byStrategy.max() ?? 0
        return most != (byStrategy.min() ?? 0) || most * 100 > rows
    }
}
