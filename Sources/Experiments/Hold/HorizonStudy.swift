import Simulation

/// Judges the pair of a verdict at shorter and longer horizons, and follows what doing nothing comes to.
///
/// Every horizon takes as many replicates as the comparison, on the same luck and with the error of its pair: each is one
/// answer, and with fewer runs it would be left open for want of runs rather than for its length.
struct HorizonStudy: Sendable {
    let study: Study
    let verdict: HeldVerdict
    let horizons: [HorizonShare]

    init(_ study: Study, _ verdict: HeldVerdict) {
        (self.study, self.verdict) = (study, verdict)
        horizons = HorizonShare.others(of: study.plan)
    }

    /// Runs that it takes.
    static func runs(of study: Study) -> Int { 2 * study.replicates * HorizonShare.others(of: study.plan).count }

    /// Does the runs that the stores do not hold yet.
    ///
    /// - Throws: As `HoldStudy.run`.
    func run(
        on batch: Batch, in stores: HoldStudy.StoreMaker
    ) throws -> (answers: [HorizonAnswer], drift: Drift?) {
        guard let place = study.plan.outcomes.firstIndex(where: \.compared.primary) else { return ([], nil) }
        let outcome = study.plan.outcomes[place]
        var answers: [HorizonAnswer] = []
        var followed: [(horizon: HorizonShare, values: [Double?])] = []
        for horizon in horizons {
            let found = try runs(horizon, on: batch, in: stores)
            func values(_ strategy: Int) -> [Double?] {
                found.layout.strategies.firstIndex(of: strategy).map { found.values(place, strategy: $0, point: 0) }
                    ?? []
            }
            let answer = PairAnswer(
                values(verdict.first), values(verdict.second), outcome.compared, horizon: horizon.days,
                error: verdict.error(in: study), perFuture: study.perFuture, seed: study.seed)
            followed.append((horizon, values(study.plan.baseline)))
            answers.append(
                HorizonAnswer(
                    share: horizon.share, span: horizon.span, days: horizon.days, answer: answer,
                    standing: verdict.direction.map { Standing(answer.verdict, of: $0) }))
        }
        // The baseline is one of the two: the leader is compared with it, or is it.
        let drift = Drift(
            followed, of: outcome, strategy: study.plan.baseline, perFuture: study.perFuture, seed: study.seed)
        return (answers, drift)
    }

    private func runs(
        _ horizon: HorizonShare, on batch: Batch, in stores: HoldStudy.StoreMaker
    ) throws -> SweepFindings {
        let other = try Study(
            study.plan, seed: study.seed, replicates: study.replicates, perFuture: study.perFuture,
            changes: study.changes, sweep: Sweep(asItStands: [verdict.first, verdict.second].sorted()),
            horizon: horizon.span)
        return try SweepStudy(other, on: batch).run(in: stores(.horizon, RunLayout(other)))
    }
}
