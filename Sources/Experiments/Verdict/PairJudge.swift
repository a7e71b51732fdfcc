import Simulation

/// Gives the verdicts of a family of pairs for one outcome.
struct PairJudge {
    let table: OutcomeTable
    let place: Int
    /// Values by strategy and complete row.
    let columns: [[Double]]
    /// For a `timeTo`, which complete runs reached it.
    let flags: [[Bool]]
    let rows: [Int]
    let failed: FailedRuns
    let resamples: Resamples
    let seed: Seed

    /// The verdicts of `pairs`, in their order.
    ///
    /// - Parameter gains: Whether what pairing bought is measured for them.
    func verdicts(_ pairs: [(first: Int, second: Int)], _ family: Family, gains: Bool) -> [PairVerdict] {
        let level = Level(replicates: table.rows.count)
        let size = family.size(strategies: table.strategies.count)
        let error = level.error / Double(size)
        let samples = pairs.map { sample($0.first, $0.second) }
        let strict = bootstraps(samples, error: error, resamples: resamples)
        let plain = bootstraps(samples, error: 0.05, resamples: resamples)
        return pairs.indices.map { index in
            let (first, second) = pairs[index]
            let sample = samples[index]
            let estimate = sample.estimate(error: error, bootstrap: strict[index])
            var notes = estimate.notes
            var (verdict, disagrees) = sample.verdict(estimate, error: error)
            if disagrees { notes.append(.speedAndShareDisagree) }
            if level.preliminary { notes.append(.preliminary) }
            if failed.questionable, failed.rowsLost > 0, verdict != .undecided {
                let survives = survivesFailedRuns(verdict, first, second, error: error)
                notes.append(survives ? .survivesFailedRuns : .failedRuns)
                if !survives { verdict = .undecided }
            }
            let outcome = table.outcomes[place]
            let settle =
                verdict == .undecided
                ? Settle(
                    estimate: sample.moments.mean, deviation: sample.deviation, pairs: rows.count,
                    negligible: outcome.negligible, level: level, familySize: size) : nil
            return PairVerdict(
                first: first, second: second, family: family, pairs: rows.count, estimate: sample.moments.mean,
                interval: estimate.interval,
                plain: sample.estimate(error: 0.05, bootstrap: plain[index]).interval, method: estimate.method,
                error: error, verdict: verdict, notes: Note.allCases.filter { notes.contains($0) },
                wins: sample.differences.count { $0 > 0 }, ties: sample.differences.count { $0 == 0 },
                reached: sample.reached.map {
                    PairVerdict.ShareDifference(estimate: $0.difference, interval: $0.interval(error: error))
                },
                settle: settle,
                pairing: gains
                    ? PairingGain(first: columns[first], second: columns[second], resamples: resamples) : nil,
                variance: VarianceShares(sample.differences, rows: rows.map { table.rows[$0] }))
        }
    }

    private func sample(_ first: Int, _ second: Int) -> PairSample {
        let outcome = table.outcomes[place]
        return PairSample(
            outcome, columns[first], columns[second],
            reached: outcome.kind == .timeTo ? (first: flags[first], second: flags[second]) : nil)
    }

    /// The studentised intervals of the skewed samples, all on the same resamples; `nil` for the others.
    private func bootstraps(_ samples: [PairSample], error: Double, resamples: Resamples) -> [Interval?] {
        let skewed = samples.indices.filter { samples[$0].needsBootstrap }
        var found = [Interval?](repeating: nil, count: samples.count)
        guard !skewed.isEmpty else { return found }
        let intervals = StudentisedBootstrap(resamples).intervals(
            of: skewed.map { samples[$0].differences }, error: error)
        for (index, interval) in zip(skewed, intervals) { found[index] = interval }
        return found
    }

    /// Whether the same class comes out with the failed runs of either strategy at the worst and at the best value.
    private func survivesFailedRuns(_ verdict: Verdict, _ first: Int, _ second: Int, error: Double) -> Bool {
        guard let imputation = Imputation(table, outcome: place) else { return false }
        let whole = Resamples(rows: table.rows.count, seed: seed)
        let choices = [(false, true), (true, false), (false, false), (true, true)]
        return choices.allSatisfy { firstBest, secondBest in
            let sample = imputation.sample(
                table, outcome: place, first: first, second: second, firstBest: firstBest, secondBest: secondBest)
            let bootstrap = bootstraps([sample], error: error, resamples: whole)[0]
            return sample.verdict(sample.estimate(error: error, bootstrap: bootstrap), error: error).verdict == verdict
        }
    }
}
