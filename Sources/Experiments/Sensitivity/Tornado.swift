import Simulation

/// How far each input alone moves an outcome from where it usually is, on the same luck: the bars of a tornado chart.
public struct Tornado: Sendable, Hashable, Encodable {
    /// One input's bar.
    public struct Bar: Sendable, Hashable, Encodable {
        /// The input's name.
        public let name: String
        /// Its low value, in its unit.
        public let low: Double
        /// Its high value.
        public let high: Double
        /// The mean outcome at the low value less the usual one, in the outcome's unit.
        public let atLow: Estimate
        /// The mean outcome at the high value less the usual one.
        public let atHigh: Estimate
        /// The mean outcome at the high value less that at the low value.
        public let across: Estimate
        /// Pairs behind `across`.
        public let pairs: Int
        /// Futures among them, which is what the intervals count.
        public let futures: Int

        /// Whether the bar may be nothing: none of the three differences leaves 0 out.
        public var isGrey: Bool {
            [atLow, atHigh, across].allSatisfy { $0.interval?.contains(0) ?? true }
        }
    }

    /// The bars, the longest first.
    public let bars: [Bar]
    /// The mean outcome at the usual point.
    public let usual: Double
    /// Runs that failed and were left out with their pairs.
    public let failed: Int

    /// The bars of one outcome over a one-at-a-time design.
    ///
    /// - Parameters:
    ///   - runs: By point and replicate, the outcome's numbers; `nil` where a run failed. Every point takes the same
    ///     replicates.
    ///   - perFuture: How many replicates share a future: their mean difference is one observation.
    ///   - error: The chance that any of the intervals of the chart misses; each takes an equal part of it (Bonferroni).
    ///   - seed: The study's, for the resamples of skewed differences.
    /// - Throws: `InvalidParameter` for another design, runs that are not those of its points, or a bar without two
    ///   complete pairs, or without two futures that have one.
    public init(
        _ outcome: ComparedOutcome, _ runs: [[Double?]], of design: Design, perFuture: Int = 1, seed: Seed,
        error: Double = 0.05
    ) throws {
        guard case .oneAtATime = design.method else {
            throw DesignOutput(outcome.name, []).refuse(design, expected: "one_at_a_time")
        }
        guard runs.count == design.count, runs.allSatisfy({ $0.count == runs[0].count }) else {
            throw InvalidParameter(
                outcome.name,
                must: Text(
                    id: "punya ulangan yang sama di setiap titik (\(design.count))",
                    en: "have the same replicates at each point (\(design.count))"),
                got: "\(runs.count)")
        }
        let part = error / Double(3 * design.inputs.count)
        func difference(_ first: Int, _ second: Int, _ name: String) throws -> (Estimate, pairs: Int, futures: Int) {
            let rows = runs[0].indices.filter { runs[first][$0] != nil && runs[second][$0] != nil }
            guard rows.count >= 2 else {
                throw InvalidParameter(
                    outcome.name,
                    must: Text(
                        id: "punya sedikitnya dua pasang jalan yang lengkap untuk \(name)",
                        en: "have at least two complete pairs of runs for \(name)"),
                    got: "\(rows.count)")
            }
            let groups = FutureGroups(replicates: rows, perFuture: perFuture)
            let futures = groups?.count ?? rows.count
            guard futures >= 2 else {
                throw InvalidParameter(
                    outcome.name,
                    must: Text(
                        id: "punya sedikitnya dua masa depan dengan sepasang jalan yang lengkap untuk \(name)",
                        en: "have at least two futures with a complete pair of runs for \(name)"),
                    got: "\(futures)")
            }
            let estimate = Tornado.estimate(
                outcome, rows.compactMap { runs[first][$0] }, rows.compactMap { runs[second][$0] }, groups, error: part,
                seed: seed)
            return (estimate, rows.count, futures)
        }
        var bars: [Bar] = []
        for (place, input) in design.inputs.enumerated() {
            let (low, high) = (2 * place + 1, 2 * place + 2)
            let (across, pairs, futures) = try difference(high, low, input.name)
            bars.append(
                Bar(
                    name: input.name, low: design.value(place, at: low), high: design.value(place, at: high),
                    atLow: try difference(low, 0, input.name).0, atHigh: try difference(high, 0, input.name).0,
                    across: across, pairs: pairs, futures: futures))
        }
        func length(_ bar: Bar) -> Double {
            max(abs(bar.across.value), abs(bar.atLow.value), abs(bar.atHigh.value))
        }
        // Bars of one length keep the order of the inputs.
        self.bars = bars.enumerated().sorted { (length($1.element), $0.offset) < (length($0.element), $1.offset) }
            .map(\.element)
        let groups = FutureGroups(done: runs[0], perFuture: perFuture)
        usual = Moments(runs[0].compactMap { $0 }.independent(groups)).mean
        failed = runs.joined().count { $0 == nil }
    }

    private static func estimate(
        _ outcome: ComparedOutcome, _ first: [Double], _ second: [Double], _ groups: FutureGroups?, error: Double,
        seed: Seed
    ) -> Estimate {
        let sample = PairSample(outcome, first, second, reached: nil, groups: groups)
        let estimate = sample.estimate(error: error, seed: seed)
        let turned = outcome.sign < 0 ? estimate.interval?.mirrored : estimate.interval
        return Estimate(sample.moments.mean * outcome.sign, turned, estimate.method)
    }
}
