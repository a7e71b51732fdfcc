import Simulation

/// Every strategy's outcomes over the same rows of luck and future: what a comparison is made of.
///
/// Rows stand in the order of (future, replicate), however they arrived; a run that failed has no values.
public struct OutcomeTable: Sendable {
    /// What all runs of one row share.
    public struct Row: Sendable, Hashable, Comparable {
        /// Which draw of the uncertainties, from 0.
        public let future: Int
        /// Which draw of luck, from 0.
        public let replicate: Int

        /// A row.
        public init(future: Int, replicate: Int) { (self.future, self.replicate) = (future, replicate) }

        /// By future, then by replicate.
        public static func < (first: Row, second: Row) -> Bool {
            (first.future, first.replicate) < (second.future, second.replicate)
        }
    }

    /// The strategies' names, in the order of their declaration.
    public let strategies: [String]
    /// The index of the strategy that the others are compared with.
    public let baseline: Int
    /// The outcomes, in the order of the plan.
    public let outcomes: [ComparedOutcome]
    /// The horizon in days, above 0; a time that was never reached counts this much.
    public let horizon: Double
    /// The rows in order.
    public let rows: [Row]
    /// The numbers by outcome, strategy and row; `nil` where the run failed.
    public let numbers: [[PartialColumn]]
    /// Whether a `timeTo` was reached, by outcome, strategy and row; empty for the other kinds.
    public let reached: [[[Bool]]]

    /// A table.
    ///
    /// - Parameter runs: By strategy and row, the values in the order of `outcomes`, or `nil` for a failed run.
    /// - Throws: `InvalidParameter` when there is no strategy, not exactly one primary outcome, a row that is missing
    ///   or doubled, or a value that is not of its outcome's kind.
    /// - Complexity: Every run is asked for once, strategy by strategy.
    public init<Runs: RandomAccessCollection<[OutcomeValue]?>>(
        strategies: [String], baseline: Int = 0, outcomes: [ComparedOutcome], horizon: Double, rows: [Row],
        runs: [Runs]
    ) throws where Runs.Index == Int {
        func refuse(_ name: String, _ id: String, _ en: String, _ got: String) -> InvalidParameter {
            InvalidParameter(name, must: Text(id: id, en: en), got: got)
        }
        guard !strategies.isEmpty, strategies.indices.contains(baseline) else {
            throw refuse("strategies", "berisi pembanding", "contain the baseline", "\(strategies.count)")
        }
        let primaries = outcomes.filter(\.primary).count
        guard primaries == 1 else {
            throw refuse("outcomes", "punya tepat satu primary", "have exactly one primary", "\(primaries)")
        }
        guard horizon.isFinite, horizon > 0 else {
            throw refuse("horizon", "lebih dari 0 hari", "be above 0 days", shortest(horizon))
        }
        guard runs.count == strategies.count, runs.allSatisfy({ $0.count == rows.count }) else {
            throw refuse("runs", "ada satu per strategi dan baris", "be one per strategy and row", "\(runs.count)")
        }
        let order = rows.indices.sorted { rows[$0] < rows[$1] }
        let sorted = order.map { rows[$0] }
        if let doubled = zip(sorted, sorted.dropFirst()).first(where: { $0 == $1 })?.0 {
            throw refuse(
                "rows", "berbeda semua", "all differ", "future \(doubled.future), replicate \(doubled.replicate)")
        }
        var numbers = outcomes.map { _ in strategies.map { _ in PartialColumn(reserving: rows.count) } }
        var reached = outcomes.map { $0.kind == .timeTo ? strategies.map { _ in [Bool]() } : [] }
        for (strategy, results) in runs.enumerated() {
            for row in order {
                let values = results[row]
                for (place, outcome) in outcomes.enumerated() {
                    let value = values.flatMap { place < $0.count ? $0[place] : nil }
                    let number = value.flatMap { outcome.number($0, horizon: horizon) }
                    guard values == nil || number != nil else {
                        throw refuse(
                            "\(outcome.name) (\(strategies[strategy]))", "berjenis \(outcome.kind.rawValue)",
                            "be of kind \(outcome.kind.rawValue)", value.map { "\($0)" } ?? "nil")
                    }
                    numbers[place][strategy].append(number)
                    guard outcome.kind == .timeTo else { continue }
                    if case .after(let days)? = value {
                        reached[place][strategy].append(days <= horizon)
                    } else {
                        reached[place][strategy].append(false)
                    }
                }
            }
        }
        (self.strategies, self.baseline, self.outcomes, self.horizon) = (strategies, baseline, outcomes, horizon)
        (self.rows, self.numbers, self.reached) = (sorted, numbers, reached)
    }

    /// How many rows were drawn independently: futures where several rows share one, else rows.
    var independentRows: Int { FutureGroups(rows)?.count ?? rows.count }

    /// The rows in which no strategy failed, in order.
    public var completeRows: [Int] {
        rows.indices.filter { row in strategies.indices.allSatisfy { numbers[0][$0][row] != nil } }
    }
}
