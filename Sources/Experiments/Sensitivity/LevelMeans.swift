/// How an outcome stands at each level of one input, averaged over all points of a factorial design that have it: the
/// input's main effect.
///
/// Means over equally many points with every level of the other inputs (Montgomery 2017, Design and Analysis of
/// Experiments, 9th ed., section 5.3). Replicates are the sample: at each level the mean over the points is formed
/// within a replicate, where all points share the luck, and the intervals are Student's over the replicates, or over the
/// means of futures where several replicates share one.
public struct LevelMeans: Sendable, Hashable, Encodable {
    /// One level.
    public struct Level: Sendable, Hashable, Encodable {
        /// The input's value.
        public let value: Double
        /// The mean over the points with it.
        public let mean: Estimate
    }

    /// The input's name.
    public let name: String
    /// Its levels, in rising order.
    public let levels: [Level]
    /// The mean at the level where it is highest less that where it is lowest, with an interval that holds for every
    /// pair of levels at once (Bonferroni); `nil` below two whole replicates, or two futures.
    public let span: Estimate?
    /// Whole replicates behind it.
    public let replicates: Int
    /// Futures among them, which is what the intervals count.
    public let futures: Int
    /// Replicates left out because one of their runs failed.
    public let dropped: Int

    /// Whether the runs tell any two levels apart.
    public var differs: Bool { span?.interval.map { $0.low > 0 } ?? false }

    /// The main effect of the input at `place`; `nil` when no replicate is whole or it has one level only.
    ///
    /// - Parameters:
    ///   - values: By point and replicate; `nil` where a run failed.
    ///   - perFuture: How many replicates share a future.
    ///   - error: The chance that an interval misses, in (0, 1).
    init?(_ design: Design, _ place: Int, _ values: [[Double?]], perFuture: Int = 1, error: Double = 0.05) {
        let column = design.column(place)
        let levels = Set(column).sorted()
        let all = values.first?.count ?? 0
        let whole = (0..<all).filter { replicate in values.allSatisfy { $0[replicate] != nil } }
        guard levels.count >= 2, !whole.isEmpty else { return nil }
        let points = levels.map { level in column.indices.filter { column[$0] == level } }
        // By level, a mean per whole replicate.
        let means = points.map { points in
            whole.map { replicate in Moments(points.compactMap { values[$0][replicate] }).mean }
        }
        let groups = FutureGroups(replicates: whole, perFuture: perFuture)
        let middles = means.map { Moments($0.independent(groups)).mean }
        name = design.inputs[place].name
        self.levels = levels.indices.map {
            let moments = Moments(means[$0].observed(groups))
            return Level(value: levels[$0], mean: Estimate(middles[$0], Interval.student(moments, error: error)))
        }
        (replicates, futures, dropped) = (whole.count, groups?.count ?? whole.count, all - whole.count)
        let order = levels.indices.sorted { (middles[$0], $0) < (middles[$1], $1) }
        if futures >= 2 {
            let differences = zip(means[order[order.count - 1]], means[order[0]]).map {
                ExactDifference.of($0, minus: $1)
            }
            let pairs = Double(levels.count * (levels.count - 1) / 2)
            let interval = Interval.student(Moments(differences.observed(groups)), error: error / pairs)
            span = Estimate(Moments(differences.independent(groups)).mean, interval)
        } else {
            span = nil
        }
    }
}
