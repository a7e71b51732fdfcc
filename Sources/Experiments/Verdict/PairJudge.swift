import Simulation

/// Gives the verdicts of families of pairs for one outcome.
struct PairJudge {
    private let table: OutcomeTable
    private let place: Int
    private let columns: [[Double]]
    private let flags: [[Bool]]
    private let rows: [Int]
    private let failed: FailedRuns
    private let resamples: Resamples
    private let seed: Seed
    private let groups: FutureGroups?
    /// The studentised intervals of all pairs, where they are skewed: plain, and with the error of all pairs.
    private let plain: PairMatrix
    private let strict: PairMatrix

    /// Judges the outcome at `place` of a table.
    ///
    /// - Parameters:
    ///   - columns: Values by strategy and complete row.
    ///   - flags: For a `timeTo`, which complete runs reached it, by strategy and complete row.
    ///   - rows: The complete rows.
    ///   - groups: Those of each future, where several share one.
    ///   - resamples: Of what was drawn independently: rows, or futures.
    init(
        table: OutcomeTable, place: Int, columns: [[Double]], flags: [[Bool]], rows: [Int], failed: FailedRuns,
        groups: FutureGroups?, resamples: Resamples, seed: Seed
    ) {
        (self.table, self.place, self.columns, self.flags, self.rows) = (table, place, columns, flags, rows)
        (self.failed, self.groups, self.resamples, self.seed) = (failed, groups, resamples, seed)
        let count = columns.count
        let pairs = (0..<count).flatMap { first in ((first + 1)..<max(count, first + 1)).map { (first, $0) } }
        let error = PairJudge.error(.allPairs, table)
        func matrix(error: Double) -> PairMatrix {
            let samples = pairs.map { first, second in
                PairSample(table.outcomes[place], columns[first], columns[second], reached: nil, groups: groups)
            }
            return PairMatrix(pairs, PairJudge.bootstraps(samples, error: error, resamples), strategies: count)
        }
        plain = matrix(error: 0.05)
        strict = matrix(error: error)
    }

    /// The error of one pair of a family: that of the level over the size of the family.
    private static func error(_ family: Family, _ table: OutcomeTable) -> Double {
        Level(replicates: table.independentRows).error / Double(family.size(strategies: table.strategies.count))
    }

    /// The verdicts of `pairs`, in their order.
    ///
    /// - Parameter gains: Whether what pairing bought is measured for them.
    func verdicts(_ pairs: [(first: Int, second: Int)], _ family: Family, gains: Bool) -> [PairVerdict] {
        let level = Level(replicates: table.independentRows)
        let size = family.size(strategies: table.strategies.count)
        let error = PairJudge.error(family, table)
        let samples = pairs.map { sample($0.first, $0.second) }
        let strict =
            error == PairJudge.error(.allPairs, table)
            ? pairs.map { self.strict[$0.first, $0.second] } : PairJudge.bootstraps(samples, error: error, resamples)
        let plain = pairs.map { self.plain[$0.first, $0.second] }
        let perFuture = table.rows.count / max(1, table.independentRows)
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
                    estimate: sample.moments.mean, deviation: sample.deviation, pairs: groups?.count ?? rows.count,
                    negligible: outcome.negligible, level: level, familySize: size, perFuture: perFuture) : nil
            return PairVerdict(
                first: first, second: second, family: family, pairs: rows.count, estimate: sample.moments.mean,
                interval: estimate.interval.map(possible),
                plain: sample.estimate(error: 0.05, bootstrap: plain[index]).interval.map(possible),
                method: estimate.method,
                error: error, verdict: verdict, notes: Note.allCases.filter { notes.contains($0) },
                wins: sample.differences.count { $0 > 0 }, ties: sample.differences.count { $0 == 0 },
                reached: sample.reached.map {
                    PairVerdict.ShareDifference(estimate: $0.difference, interval: $0.interval(error: error))
                },
                settle: settle,
                pairing: gains
                    ? PairingGain(first: columns[first], second: columns[second], resamples: resamples, groups) : nil,
                variance: VarianceShares(sample.differences, rows: rows.map { table.rows[$0] }))
        }
    }

    /// The part of an interval that a difference can take: shares differ by at most the whole.
    private func possible(_ interval: Interval) -> Interval {
        let areShares = table.outcomes[place].unit == .share && columns.allSatisfy { $0.allSatisfy((0...1).contains) }
        return areShares ? interval.clipped(to: -1...1) : interval
    }

    private func sample(_ first: Int, _ second: Int) -> PairSample {
        let outcome = table.outcomes[place]
        return PairSample(
            outcome, columns[first], columns[second],
            reached: outcome.kind == .timeTo ? (first: flags[first], second: flags[second]) : nil, groups: groups)
    }

    /// The studentised intervals of the skewed samples, all on the same resamples; `nil` for the others.
    private static func bootstraps(_ samples: [PairSample], error: Double, _ resamples: Resamples) -> [Interval?] {
        let skewed = samples.indices.filter { samples[$0].needsBootstrap }
        var found = [Interval?](repeating: nil, count: samples.count)
        guard !skewed.isEmpty else { return found }
        let intervals = StudentisedBootstrap(resamples).intervals(
            of: skewed.map { samples[$0].independent }, error: error)
        for (index, interval) in zip(skewed, intervals) { found[index] = interval }
        return found
    }

    /// Whether the same class comes out with the failed runs of either strategy at the worst and at the best value.
    private func survivesFailedRuns(_ verdict: Verdict, _ first: Int, _ second: Int, error: Double) -> Bool {
        guard let imputation = Imputation(table, outcome: place) else { return false }
        let whole = Resamples(rows: table.independentRows, seed: seed)
        let choices = [(false, true), (true, false), (false, false), (true, true)]
        return choices.allSatisfy { firstBest, secondBest in
            let sample = imputation.sample(
                table, outcome: place, first: first, second: second, firstBest: firstBest, secondBest: secondBest)
            let bootstrap = PairJudge.bootstraps([sample], error: error, whole)[0]
            return sample.verdict(sample.estimate(error: error, bootstrap: bootstrap), error: error).verdict == verdict
        }
    }
}

/// Intervals of all pairs of strategies, that of a pair turned round being its mirror image.
private struct PairMatrix {
    private var cells: [Interval?]
    private let strategies: Int

    init(_ pairs: [(Int, Int)], _ intervals: [Interval?], strategies: Int) {
        self.strategies = strategies
        cells = [Interval?](repeating: nil, count: strategies * strategies)
        for ((first, second), interval) in zip(pairs, intervals) {
            cells[first * strategies + second] = interval
            cells[second * strategies + first] = interval?.mirrored
        }
    }

    subscript(first: Int, second: Int) -> Interval? { cells[first * strategies + second] }
}
