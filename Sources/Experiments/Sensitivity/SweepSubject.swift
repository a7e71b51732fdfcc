import Simulation

/// What is looked at in a sweep: one strategy, or how much more one gives than another on the same luck.
public enum SweepSubject: Sendable, Hashable {
    /// The strategy at this place among the sweep's.
    case strategy(Int)
    /// The strategy at the first place less the one at the second, run by run.
    case difference(Int, Int)

    /// Whether it is a difference.
    public var isDifference: Bool {
        if case .difference = self { return true }
        return false
    }
}

extension SweepFindings {
    /// Every strategy, then the difference of each to the baseline.
    public var subjects: [SweepSubject] {
        layout.strategies.indices.map { .strategy($0) }
            + layout.strategies.indices.filter { $0 != baseline }.map { .difference($0, baseline) }
    }

    /// The numbers of a subject at a point, by replicate; a difference of which one run failed is none.
    func values(_ outcome: Int, _ subject: SweepSubject, point: Int) -> [Double?] {
        switch subject {
        case .strategy(let strategy): values(outcome, strategy: strategy, point: point)
        case .difference(let one, let other):
            zip(values(outcome, strategy: one, point: point), values(outcome, strategy: other, point: point)).map {
                mine, theirs in
                mine.flatMap { mine in theirs.map { ExactDifference.of(mine, minus: $0) } }
            }
        }
    }

    /// The outcome that the numbers of a subject are: a difference is a number, whatever it is formed of.
    func compared(_ outcome: Int, _ subject: SweepSubject) -> ComparedOutcome {
        let own = study.plan.outcomes[outcome].compared
        guard subject.isDifference, own.kind != .number,
            let number = try? ComparedOutcome(
                own.name, .number, unit: own.unit, better: own.better, negligible: own.negligible, primary: own.primary)
        else { return own }
        return number
    }

    /// How an outcome of a subject is summed up at a point.
    func measure(_ outcome: Int, _ subject: SweepSubject) -> PointSummary.Measure {
        guard study.plan.outcomes[outcome].compared.kind == .yesNo else { return .number }
        return subject.isDifference ? .shareDifference : .share
    }

    /// A subject's outcome at one point: its mean over the replicates, formed future by future where several share one.
    public func summary(_ outcome: Int, _ subject: SweepSubject, point: Int) -> PointSummary {
        PointSummary(
            point, values(outcome, subject, point: point), measure(outcome, subject), perFuture: study.perFuture)
    }

    /// A value per point: the mean over its replicates, formed future by future where several share one.
    ///
    /// - Parameter whole: Whether a point one of whose runs failed has no value, because its mean would be taken over
    ///   other luck than that of the points it is set against; otherwise the mean is over the runs that are there.
    func output(_ outcome: Int, _ subject: SweepSubject, whole: Bool) -> DesignOutput {
        let means = (0..<layout.points).map { point -> Double? in
            let values = values(outcome, subject, point: point)
            let done = values.compactMap { $0 }
            return done.isEmpty || whole && done.count < values.count
                ? nil : Moments(done.independent(FutureGroups(done: values, perFuture: study.perFuture))).mean
        }
        return DesignOutput(study.plan.outcomes[outcome].compared.name, ExactDifference.levelled(means))
    }

    /// By strategy the mean of an outcome over all points, of the replicates that ended under every strategy that ended
    /// any: a strategy that fails where it is hard must not look better for it. `nil` for one without such runs.
    func comparableMeans(_ outcome: Int) -> [Double?] {
        let ways = layout.strategies.indices
        let ended = ways.filter { failures[$0] < layout.points * layout.replicates }
        var means = ways.map { _ in [Double?]() }
        for point in 0..<layout.points {
            let columns = ways.map { values(outcome, strategy: $0, point: point) }
            let isWhole = (0..<layout.replicates).map { replicate in
                ended.allSatisfy { columns[$0][replicate] != nil }
            }
            for way in ended {
                let kept = zip(columns[way], isWhole).map { value, isWhole in isWhole ? value : nil }
                let done = kept.compactMap { $0 }
                guard !done.isEmpty else { continue }
                let groups = FutureGroups(done: kept, perFuture: study.perFuture)
                means[way].append(Moments(done.independent(groups)).mean)
            }
        }
        return means.map { points in
            points.isEmpty ? nil : Moments(ExactDifference.levelled(points).compactMap { $0 }).mean
        }
    }

    /// How many runs, or pairs of runs, a subject has, and how many of them failed.
    func counts(_ subject: SweepSubject) -> (all: Int, failed: Int) {
        let failed = (0..<layout.points).reduce(0) { sum, point in
            sum + values(0, subject, point: point).count { $0 == nil }
        }
        return (layout.points * layout.replicates, failed)
    }
}
