import Simulation

/// Everything that is known after a comparison; reports read it and nothing else.
public struct Findings: Sendable {
    /// The plan, the seed, the replicates and what was set from outside.
    public let study: Study
    /// The outcomes by strategy, in the order of the plan, then by replicate.
    public let outcomes: [Runs]
    /// What the paired runs say.
    public let comparison: Comparison
    /// What the author expected, and whether it came.
    public let expectations: [ExpectationResult]
    /// For each strategy its median run by the primary outcome, told in full; fewer where every run failed.
    public let stories: [Outcome]
    /// For each strategy but the baseline, what common luck did in its first pair of runs.
    public let luck: [PairedLuck]
    /// Whether the verdict holds when the numbers that are only judgement move; `nil` where nobody looked.
    public var hold: HoldFindings?

    /// The findings of a study.
    public init(
        study: Study, outcomes: [Runs], comparison: Comparison, expectations: [ExpectationResult] = [],
        stories: [Outcome] = [], luck: [PairedLuck] = []
    ) {
        (self.study, self.outcomes, self.comparison) = (study, outcomes, comparison)
        (self.expectations, self.stories, self.luck) = (expectations, stories, luck)
    }
}

extension Findings {
    /// The outcomes as the table that the comparison was made of; failed runs have no values.
    ///
    /// - Throws: What `OutcomeTable` refuses; never for findings of a comparison.
    public func table() throws -> OutcomeTable {
        try Findings.table(of: outcomes, study)
    }

    static func table(of outcomes: [Runs], _ study: Study) throws -> OutcomeTable {
        try OutcomeTable(
            strategies: study.plan.strategies.map(\.name), baseline: study.plan.baseline,
            outcomes: study.plan.outcomes.map(\.compared), horizon: study.plan.days,
            rows: (0..<study.replicates).map { OutcomeTable.Row(future: $0 / study.perFuture, replicate: $0) },
            runs: outcomes.map { $0.lazy.map { $0.status == .done ? $0.values : nil } })
    }
}

/// What two strategies shared on common luck, from one pair of traced runs.
public struct PairedLuck: Sendable, Hashable {
    /// The strategy.
    public let strategy: String
    /// The one it is compared with.
    public let baseline: String
    /// The first moment at which the two worlds differed, in days since the start; `nil` when they never did.
    public let firstDifference: Double?
    /// Of the draws after that moment, the share that both runs made, 0…1.
    public let shareCommon: Double
    /// Draws that both runs made with different numbers; 0 in a sound build.
    public let conflicts: Int

    /// What two runs shared.
    public init(strategy: String, baseline: String, firstDifference: Double?, shareCommon: Double, conflicts: Int) {
        (self.strategy, self.baseline, self.firstDifference) = (strategy, baseline, firstDifference)
        (self.shareCommon, self.conflicts) = (shareCommon, conflicts)
    }

    /// What a traced run of `strategy` shared with one of `baseline`.
    public init(_ mine: TracedOutcome, _ theirs: TracedOutcome) {
        let first = mine.firstDifference(from: theirs)
        let draws = mine.trace.compare(with: theirs.trace, from: first ?? 0)
        self.init(
            strategy: mine.outcome.key.strategy, baseline: theirs.outcome.key.strategy, firstDifference: first,
            shareCommon: draws.share, conflicts: mine.trace.compare(with: theirs.trace).conflicts.count)
    }
}
