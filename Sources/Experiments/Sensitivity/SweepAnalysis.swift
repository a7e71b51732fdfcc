import Simulation

/// What a sweep shows: for every outcome, of every strategy and of its difference to the baseline, what its design is
/// made to tell.
public struct SweepAnalysis: Sendable {
    /// What is said of one outcome of one subject.
    public struct Finding: Sendable {
        /// The place of the outcome in the plan.
        public let outcome: Int
        /// Which strategy, or which difference.
        public let subject: SweepSubject
        /// Runs, or pairs of runs, that it has.
        public let runs: Int
        /// Those of them that failed.
        public let failed: Int
        /// What was found.
        public let result: Result
    }

    /// What a design tells.
    public enum Result: Sendable {
        /// Shares of the variance, from a Saltelli design.
        case shares(SobolIndices)
        /// Elementary effects, from Morris trajectories.
        case effects(MorrisEffects)
        /// How far each input alone moves the outcome, from a one-at-a-time design.
        case bars(Tornado)
        /// Point by point, from any other design.
        case points(PointAnalysis)
        /// Nothing, for this reason.
        case nothing(InvalidParameter)
    }

    /// The runs.
    public let runs: SweepFindings
    /// What was found: outcome by outcome in the order of the plan, in each first the strategies, then the differences.
    public let findings: [Finding]

    /// The design.
    public var design: Design { runs.design }
    /// The plan.
    public var plan: Plan { runs.study.plan }

    /// What the runs of a sweep show.
    ///
    /// - Parameter primaryOnly: Whether only the primary outcome is analysed.
    public init(_ runs: SweepFindings, primaryOnly: Bool = false) {
        self.runs = runs
        let subjects = runs.subjects
        let counts = subjects.map { runs.counts($0) }
        let outcomes = runs.study.plan.outcomes.indices.filter {
            !primaryOnly || runs.study.plan.outcomes[$0].compared.primary
        }
        findings = outcomes.flatMap { outcome in
            subjects.indices.map { place in
                Finding(
                    outcome: outcome, subject: subjects[place], runs: counts[place].all, failed: counts[place].failed,
                    result: SweepAnalysis.result(runs, outcome, subjects[place]))
            }
        }
    }

    private static func result(_ runs: SweepFindings, _ outcome: Int, _ subject: SweepSubject) -> Result {
        let (design, seed) = (runs.design, runs.study.seed)
        do {
            switch design.method {
            case .saltelli:
                let output = runs.output(outcome, subject, whole: true)
                return .shares(
                    try SobolIndices(output, of: design, seed: seed, resamples: SobolIndices.affordable(for: design)))
            case .morris:
                return .effects(try MorrisEffects(runs.output(outcome, subject, whole: true), of: design, seed: seed))
            case .oneAtATime:
                let values = (0..<design.count).map { runs.values(outcome, subject, point: $0) }
                return .bars(
                    try Tornado(
                        runs.compared(outcome, subject), values, of: design, perFuture: runs.study.perFuture, seed: seed
                    ))
            case .factorial, .points, .latinHypercube, .sobol:
                return .points(PointAnalysis(runs, outcome, subject))
            }
        } catch let refusal as InvalidParameter {
            return .nothing(refusal)
        } catch {
            let name = runs.study.plan.outcomes[outcome].compared.name
            return .nothing(
                InvalidParameter(name, must: Text(id: "dapat dihitung", en: "be computable"), got: "\(error)"))
        }
    }

    /// The smallest size of a design of which anything can be said; `nil` for a kind that tells something at any size.
    public static func fewest(of kind: DesignSpec.Kind) -> Int? {
        switch kind {
        case .saltelli: SobolIndices.fewestRows
        case .morris: MorrisEffects.fewestTrajectories
        case .factorial, .points, .oneAtATime, .latinHypercube, .sobol: nil
        }
    }

    /// What was found of one outcome of one subject.
    public func finding(_ outcome: Int, _ subject: SweepSubject) -> Finding? {
        findings.first { $0.outcome == outcome && $0.subject == subject }
    }

    /// The place of the primary outcome in the plan.
    public var primary: Int { plan.outcomes.firstIndex(where: \.compared.primary) ?? 0 }

    /// The place, among the sweep's strategies, of the one whose mean of the primary outcome is best over the runs that
    /// ended under all of them: the one that the first sentence is about.
    public var leader: Int {
        let outcome = plan.outcomes[primary].compared
        let means = runs.comparableMeans(primary).map { $0.map { $0 * outcome.sign } ?? -.infinity }
        return means.indices.max { (means[$0], -$0) < (means[$1], -$1) } ?? 0
    }
}

extension SobolIndices {
    /// How many resamples a design of this size gets: all of `resamples` up to some hundred thousand runs, then fewer, so
    /// that they cost a moment, but never under a tenth.
    public static func affordable(for design: Design) -> Int {
        min(resamples, max(resamples / 10, 400_000_000 / (3 * design.count)))
    }
}
