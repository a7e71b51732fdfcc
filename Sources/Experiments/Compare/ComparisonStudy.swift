import Simulation

/// Runs every strategy of a plan over the same luck and the same futures, and says what the pairs show.
public struct ComparisonStudy: Sendable {
    /// What is compared.
    public let study: Study
    /// How the runs are done.
    public let batch: Batch

    /// A comparison of every strategy of the study's plan.
    public init(_ study: Study, on batch: Batch) {
        (self.study, self.batch) = (study, batch)
    }

    /// How a comparison can end without findings.
    public enum Stop: Error, Sendable {
        /// It was cancelled.
        case cancelled
        /// A limit stopped one of the first three replicates of a strategy, so that the batch ended.
        case limit(Outcome)
    }

    /// Paired runs behind each expected sign of a lever, at its lowest and at its highest value.
    public static let pairsPerSign = 50

    /// Whether an outcome of a batch ends the batch: a limit reached in one of the first three replicates.
    public static func endsBatch(_ outcome: Outcome) -> Bool {
        if case .stopped = outcome.status { return outcome.key.replicate < 3 }
        return false
    }

    /// The runs that it takes: every strategy's, and those behind the expected signs.
    public static func layout(_ study: Study) -> RunLayout {
        RunLayout(
            study, signs: signs(study).map { RunLayout.SignedLever(lever: $0.lever, strategy: $0.strategy) },
            pairsPerSign: pairsPerSign(study))
    }

    /// Does the runs that `store` does not hold yet, and compares all.
    ///
    /// - Parameter tells: Whether the findings hold stories and what common luck did, for which some runs are done again.
    /// - Throws: `Stop` when there is nothing to compare; what the batch's simulator throws when it cannot begin; what
    ///   the store throws.
    public func run(in store: any RunStore, tells: Bool = true) throws -> Findings {
        do {
            guard try batch.fill(store) else { throw Stop.cancelled }
        } catch let ended as Batch.Ended {
            throw Stop.limit(ended.outcome)
        }
        let outcomes = study.plan.strategies.indices.map { Runs(store, strategy: $0) }
        let comparison = Comparison(try Findings.table(of: outcomes, study), seed: study.seed)
        return Findings(
            study: study, outcomes: outcomes, comparison: comparison,
            expectations: try judged(comparison, outcomes, store), stories: tells ? try stories(of: outcomes) : [],
            luck: tells ? try pairedLuck() : [])
    }

    /// Does all runs in memory and compares them.
    ///
    /// - Throws: As `run(in:tells:)`.
    public func run() throws -> Findings { try run(in: HeldRuns(Self.layout(study))) }

    /// Each strategy's median run by the primary outcome, done again and told in full.
    private func stories(of outcomes: [Runs]) throws -> [Outcome] {
        guard let place = study.plan.outcomes.firstIndex(where: \.compared.primary) else { return [] }
        let declared = study.plan.outcomes[place].compared
        let assignments = zip(study.plan.strategies, outcomes).compactMap { strategy, runs -> Assignment? in
            var sorted: [(replicate: Int, value: Double)] = []
            for run in runs where run.status == .done {
                guard let value = declared.number(run.values[place], horizon: study.plan.days) else { continue }
                sorted.append((run.key.replicate, value))
            }
            sorted.sort { ($0.value, $0.replicate) < ($1.value, $1.replicate) }
            guard !sorted.isEmpty else { return nil }
            let median = sorted[(sorted.count - 1) / 2]
            return study.assignment(strategy, replicate: median.replicate, detail: .story)
        }
        let told = try quiet.run(assignments)
        guard !told.contains(where: { $0 == nil }) else { throw Stop.cancelled }
        return told.compactMap { $0 }
    }

    private func pairedLuck() throws -> [PairedLuck] {
        let strategies = study.plan.strategies
        let traced = try quiet.trace(strategies.map { study.assignment($0, replicate: 0) })
        guard !traced.contains(where: { $0 == nil }) else { throw Stop.cancelled }
        guard let baseline = traced[study.plan.baseline], baseline.outcome.status == .done else { return [] }
        return traced.indices.compactMap { index in
            guard index != study.plan.baseline, let mine = traced[index], mine.outcome.status == .done else {
                return nil
            }
            return PairedLuck(mine, baseline)
        }
    }

    /// The same threads, for runs that are not counted.
    private var quiet: Batch {
        Batch(jobs: batch.jobs, makeSimulator: batch.makeSimulator, isCancelled: batch.isCancelled)
    }

    private typealias Sign = (expectation: Expectation, lever: Lever, direction: Int, strategy: Strategy)

    private static func signs(_ study: Study) -> [Sign] {
        study.plan.expectations.compactMap { expectation in
            guard case .sign(let name, let direction, let strategyName) = expectation.claim,
                let lever = study.plan.levers.first(where: { $0.name == name }),
                let strategy = study.plan.strategies.first(where: { $0.name == strategyName })
            else { return nil }
            return (expectation, lever, direction, strategy)
        }
    }

    private static func pairsPerSign(_ study: Study) -> Int { min(study.replicates, pairsPerSign) }

    private func judged(_ comparison: Comparison, _ outcomes: [Runs], _ store: any RunStore) throws
        -> [ExpectationResult]
    {
        var sign = 0
        return try study.plan.expectations.compactMap { expectation in
            guard let place = study.plan.outcomes.firstIndex(where: { $0.compared.name == expectation.outcome }) else {
                return nil
            }
            let declared = study.plan.outcomes[place].compared
            func number(_ run: Int) throws -> Double? {
                guard let outcome = try store.outcome(run), outcome.status == .done else { return nil }
                return declared.number(outcome.values[place], horizon: study.plan.days)
            }
            switch expectation.claim {
            case .sign(_, let direction, _):
                defer { sign += 1 }
                let pairs = try (0..<Self.pairsPerSign(study)).compactMap {
                    pair -> (row: OutcomeTable.Row, by: Double)? in
                    guard let low = try number(store.layout.sign(sign, pair: pair, high: false)),
                        let high = try number(store.layout.sign(sign, pair: pair, high: true))
                    else { return nil }
                    let row = OutcomeTable.Row(future: pair / study.perFuture, replicate: pair)
                    return (row, high - low)
                }
                return ExpectationResult(
                    sign: expectation, direction: direction,
                    differences: pairs.map(\.by).observed(FutureGroups(pairs.map(\.row))), pairs: pairs.count)
            case .order(let expected):
                return order(expectation, expected, comparison)
            }
        }
    }

    private func order(_ expectation: Expectation, _ expected: [String], _ comparison: Comparison) -> ExpectationResult?
    {
        guard let compared = comparison.outcomes.first(where: { $0.outcome.name == expectation.outcome }) else {
            return nil
        }
        let names = comparison.strategies
        let means = Dictionary(
            compared.strategies.map { (names[$0.strategy], $0.mean) }, uniquingKeysWith: { first, _ in first })
        return ExpectationResult(order: expectation, expected: expected, means: means, pairs: comparison.pairs) {
            first, second in
            for pair in compared.allPairs {
                guard let interval = pair.plain ?? pair.interval else { continue }
                let measured = compared.outcome.sign < 0 ? interval.mirrored : interval
                if names[pair.first] == first, names[pair.second] == second { return measured }
                if names[pair.first] == second, names[pair.second] == first { return measured.mirrored }
            }
            return nil
        }
    }
}
