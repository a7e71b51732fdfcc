import Simulation

/// Runs the strategies of a plan at every point of a design.
public struct SweepStudy: Sendable {
    /// What is run; its `sweep` says at which points.
    public let study: Study
    /// How the runs are done.
    public let batch: Batch

    /// A sweep.
    ///
    /// - Precondition: The study has a sweep.
    public init(_ study: Study, on batch: Batch) {
        precondition(study.sweep != nil, "a study with points")
        (self.study, self.batch) = (study, batch)
    }

    /// Does the runs that `store` does not hold yet, and gathers the outcomes of all.
    ///
    /// - Throws: `ComparisonStudy.Stop` when it was cancelled or a limit ended it; what the batch's simulator throws when
    ///   it cannot begin; what the store throws.
    public func run(in store: any RunStore) throws -> SweepFindings {
        do {
            guard try batch.fill(store) else { throw ComparisonStudy.Stop.cancelled }
        } catch let ended as Batch.Ended {
            throw ComparisonStudy.Stop.limit(ended.outcome)
        }
        return try SweepFindings(store)
    }

    /// Does all runs in memory.
    ///
    /// - Throws: As `run(in:)`.
    public func run() throws -> SweepFindings { try run(in: HeldRuns(RunLayout(study))) }
}
