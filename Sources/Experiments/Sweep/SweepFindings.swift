import Simulation

/// Everything that is known after a sweep: the value of every outcome in every run, and the runs themselves where they
/// stand.
public struct SweepFindings: Sendable {
    /// What was run.
    public let study: Study
    /// Which strategies, at which points, how often.
    public let layout: RunLayout
    /// The runs, read one at a time where they stand.
    public let store: any RunStore
    /// Runs that did not reach their horizon, by place in the layout's strategies.
    public let failures: [Int]
    /// The first of them in the order of the layout.
    public let firstFailure: Outcome?
    /// By outcome of the plan and number of the run; `nil` where it failed.
    private let numbers: [PartialColumn]

    /// Reads what a store with all its runs holds: one run at a time is in memory.
    ///
    /// - Throws: What the store throws.
    public init(_ store: any RunStore) throws {
        let layout = store.layout
        let study = layout.study
        let outcomes = study.plan.outcomes.map(\.compared)
        var numbers = outcomes.map { _ in PartialColumn(missing: layout.mainCount) }
        var failures = layout.strategies.map { _ in 0 }
        var first: Outcome?
        for run in 0..<layout.mainCount {
            guard let outcome = try store.outcome(run) else { continue }
            guard outcome.status == .done else {
                failures[run % layout.strategies.count] += 1
                first = first ?? outcome
                continue
            }
            for (place, declared) in outcomes.enumerated() where place < outcome.values.count {
                numbers[place][run] = declared.number(outcome.values[place], horizon: study.plan.days)
            }
        }
        (self.study, self.layout, self.store) = (study, layout, store)
        (self.failures, firstFailure, self.numbers) = (failures, first, numbers)
    }

    /// The points.
    ///
    /// - Precondition: The study has a sweep.
    public var design: Design {
        guard let sweep = study.sweep else { preconditionFailure("a study with points") }
        return sweep.design
    }

    /// The place among the sweep's strategies of the one that others are compared with: the plan's baseline, or the first
    /// where it is not among them.
    public var baseline: Int { layout.strategies.firstIndex(of: study.plan.baseline) ?? 0 }

    /// An outcome's values at one point, replicate by replicate; `nil` where the run failed.
    ///
    /// - Parameters:
    ///   - outcome: Its place in the plan.
    ///   - strategy: Its place among the sweep's strategies.
    public func values(_ outcome: Int, strategy: Int, point: Int) -> [Double?] {
        (0..<layout.replicates).map {
            numbers[outcome][layout.main(strategy, replicate: $0, point: point)]
        }
    }

    /// The paired differences between two strategies at one point, replicate by replicate; `nil` where either failed.
    public func differences(_ outcome: Int, _ strategy: Int, minus other: Int, point: Int) -> [Double?] {
        zip(values(outcome, strategy: strategy, point: point), values(outcome, strategy: other, point: point)).map {
            mine, theirs in mine.flatMap { mine in theirs.map { mine - $0 } }
        }
    }

    /// The means of an outcome over the replicates of each point; `nil` where every run failed.
    public func output(_ outcome: Int, strategy: Int) -> DesignOutput {
        let name = study.plan.outcomes[outcome].compared.name
        return DesignOutput(
            "\(name) (\(self.name(of: strategy)))",
            (0..<layout.points).map { Self.mean(values(outcome, strategy: strategy, point: $0)) })
    }

    /// The means of the paired differences at each point; `nil` where no pair was whole.
    public func difference(_ outcome: Int, _ strategy: Int, minus other: Int) -> DesignOutput {
        let name = study.plan.outcomes[outcome].compared.name
        return DesignOutput(
            "\(name) (\(self.name(of: strategy)) − \(self.name(of: other)))",
            (0..<layout.points).map { Self.mean(differences(outcome, strategy, minus: other, point: $0)) })
    }

    /// The name of a strategy by its place among the sweep's.
    public func name(of strategy: Int) -> String { study.plan.strategies[layout.strategies[strategy]].name }

    private static func mean(_ values: [Double?]) -> Double? {
        let done = values.compactMap { $0 }
        return done.isEmpty ? nil : done.reduce(0, +) / Double(done.count)
    }
}
