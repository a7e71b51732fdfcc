import Simulation

/// What a failed run might have given at worst and at best.
struct Imputation {
    private let outcome: ComparedOutcome
    private let bounds: Interval
    private let horizon: Double

    /// 0 and 1 for a yes-or-no question, 0 and the horizon for a time, otherwise the extremes of all runs.
    init?(_ table: OutcomeTable, outcome place: Int) {
        outcome = table.outcomes[place]
        horizon = table.horizon
        switch outcome.kind {
        case .yesNo: bounds = Interval(0, 1)
        case .timeTo: bounds = Interval(0, table.horizon)
        case .number, .count:
            let values = table.numbers[place].joined().compactMap { $0 }
            guard let low = values.min(), let high = values.max() else { return nil }
            bounds = Interval(low, high)
        }
    }

    /// All rows of two strategies, with the failed runs of each at its best or worst.
    func sample(
        _ table: OutcomeTable, outcome place: Int, first: Int, second: Int, firstBest: Bool, secondBest: Bool
    ) -> PairSample {
        func filled(_ strategy: Int, best: Bool) -> (values: [Double], reached: [Bool]) {
            let replacement = best == (outcome.better == .higher) ? bounds.high : bounds.low
            let values = table.numbers[place][strategy].map { $0 ?? replacement }
            guard outcome.kind == .timeTo else { return (values, []) }
            let flags = table.rows.indices.map { row in
                table.numbers[place][strategy][row] == nil
                    ? replacement < horizon : table.reached[place][strategy][row]
            }
            return (values, flags)
        }
        let (one, two) = (filled(first, best: firstBest), filled(second, best: secondBest))
        return PairSample(
            outcome, one.values, two.values,
            reached: outcome.kind == .timeTo ? (first: one.reached, second: two.reached) : nil,
            groups: FutureGroups(table.rows))
    }
}
