import Simulation

/// What a design of points that each stand for themselves shows of one outcome: factorial, listed points, Latin
/// hypercube, Sobol sequence.
public struct PointAnalysis: Sendable {
    /// What decides on which side of a threshold a point lies.
    public struct Split: Sendable, Hashable, Encodable {
        /// Which values lie inside.
        public let side: RegionalSensitivity.Side
        /// The threshold, in the outcome's unit.
        public let threshold: Double
        /// Where the threshold comes from.
        public let source: Source
        /// What decides it.
        public let effects: RegionalSensitivity
    }

    /// Where a threshold comes from.
    public enum Source: String, Sendable, Hashable, Codable {
        /// The outcome's declared target.
        case target
        /// The difference between two strategies that matters: the negligible one, or 0 where none is declared.
        case matters
        /// The middle of the points, where the others leave too few points on a side.
        case median
    }

    /// The points in order, each summed up when it is asked for.
    public let points: PointSummaries
    /// The main effects of a factorial design, in the order of the inputs; empty for other designs.
    public let levels: [LevelMeans]
    /// Which points may be the best; `nil` where something is varied that nobody chooses, or for a difference.
    public let best: BestPoints?
    /// What decides on which side of a threshold a point lies; `nil` for few points or a factorial design.
    public let split: Split?

    /// The lowest and the highest of the points' means; `nil` when every run failed.
    public let range: (low: PointSummary, high: PointSummary)?
    /// Points that are run, but of which every run failed.
    public let empty: Int

    init(_ findings: SweepFindings, _ outcome: Int, _ subject: SweepSubject) {
        let (design, perFuture) = (findings.design, findings.study.perFuture)
        let declared = findings.study.plan.outcomes[outcome].compared
        let summaries = PointSummaries(findings, outcome, subject)
        points = summaries
        let means = findings.output(outcome, subject, whole: false).values
        let told = means.enumerated().compactMap { point, mean in mean.map { (mean: $0, point: point) } }
        empty = means.count - told.count
        let low = told.min { ($0.mean, $0.point) < ($1.mean, $1.point) }
        let high = told.max { ($0.mean, -$0.point) < ($1.mean, -$1.point) }
        range = low.flatMap { low in high.map { (summaries[low.point], summaries[$0.point]) } }
        func values() -> [[Double?]] { (0..<design.count).map { findings.values(outcome, subject, point: $0) } }
        if case .factorial = design.method {
            let values = values()
            levels = design.inputs.indices.compactMap { LevelMeans(design, $0, values, perFuture: perFuture) }
            split = nil
        } else {
            levels = []
            split = PointAnalysis.split(findings, outcome, subject)
        }
        let isChosen = design.inputs.allSatisfy { $0.origin == .lever }
        best =
            isChosen && !subject.isDifference && design.count <= BestPoints.most
            ? BestPoints(values(), of: declared, perFuture: perFuture) : nil
    }

    private static func split(_ findings: SweepFindings, _ outcome: Int, _ subject: SweepSubject) -> Split? {
        guard findings.design.count >= 2 * RegionalSensitivity.fewest else { return nil }
        let output = findings.output(outcome, subject, whole: false)
        let declared = findings.study.plan.outcomes[outcome].compared
        let side: RegionalSensitivity.Side = declared.better == .higher ? .atLeast : .atMost
        var tries: [(Double, Source)] = []
        if subject.isDifference {
            tries.append((declared.sign * declared.negligible, .matters))
        } else if let target = declared.target {
            tries.append((target, .target))
        }
        let sorted = output.values.compactMap { $0 }.sorted()
        if let middle = Quantiles.of(sorted: sorted, 0.5) { tries.append((middle, .median)) }
        for (threshold, source) in tries {
            let effects = try? RegionalSensitivity(
                output, of: findings.design, side, threshold, seed: findings.study.seed)
            if let effects { return Split(side: side, threshold: threshold, source: source, effects: effects) }
        }
        return nil
    }
}
