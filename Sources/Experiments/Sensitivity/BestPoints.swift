/// Which points of a design may be the best one: the values of levers that one may choose among.
///
/// The point with the best mean is chosen by the data, so every other is set against it with the error of all pairs
/// (Bonferroni over *k*(*k* − 1)/2), on the same luck.
public struct BestPoints: Sendable, Hashable, Encodable {
    /// The point with the best mean.
    public let leader: Int
    /// The points that the runs cannot tell from it, and itself, in rising order.
    public let among: [Int]
    /// Replicates that are whole at every point.
    public let replicates: Int
    /// Futures among them, which is what the comparison counts.
    public let futures: Int

    /// The most points that are set against each other.
    public static let most = 2_000

    /// The best points by the numbers of an outcome; `nil` below two points or two futures with a whole replicate.
    ///
    /// - Parameters:
    ///   - values: By point and replicate; `nil` where a run failed.
    ///   - perFuture: How many replicates share a future.
    ///   - error: The chance that the best point is not among those named, in (0, 1).
    init?(_ values: [[Double?]], of outcome: ComparedOutcome, perFuture: Int = 1, error: Double = 0.05) {
        let whole = (0..<(values.first?.count ?? 0)).filter { place in values.allSatisfy { $0[place] != nil } }
        let groups = FutureGroups(replicates: whole, perFuture: perFuture)
        futures = groups?.count ?? whole.count
        guard values.count >= 2, values.count <= BestPoints.most, futures >= 2 else { return nil }
        let rows = values.map { row in whole.compactMap { row[$0].map { $0 * outcome.sign } } }
        let means = rows.map { Moments($0.independent(groups)).mean }
        guard let leader = means.indices.max(by: { (means[$0], -$0) < (means[$1], -$1) }) else { return nil }
        let part = error / (Double(values.count) * Double(values.count - 1) / 2)
        self.leader = leader
        replicates = whole.count
        among = rows.indices.filter { point in
            if point == leader { return true }
            let differences = zip(rows[leader], rows[point]).map { ExactDifference.of($0, minus: $1) }
            let measure: PointSummary.Measure = outcome.kind == .yesNo ? .shareDifference : .number
            guard let interval = PointSummary.interval(differences, measure, part, groups) else { return true }
            return interval.low <= 0
        }
    }
}
