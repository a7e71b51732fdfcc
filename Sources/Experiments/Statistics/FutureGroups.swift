/// Rows that share a future, where several do: the future, not the run, is what was drawn independently.
///
/// A study with several replicates of luck in each future is a sample of clusters. What is averaged over a future is one
/// observation, and the bootstrap picks whole futures (Davison & Hinkley 1997, Bootstrap Methods and their Application,
/// section 3.8).
public struct FutureGroups: Sendable, Hashable {
    /// The places of each future's rows, in order.
    public let ranges: [Range<Int>]

    /// The groups of rows in order; `nil` where no two rows share a future.
    ///
    /// - Parameter rows: In order, so that rows of one future stand together.
    init?(_ rows: some Collection<OutcomeTable.Row>) {
        var ranges: [Range<Int>] = []
        var last: Int?
        for (place, row) in rows.enumerated() {
            if row.future == last, let open = ranges.popLast() {
                ranges.append(open.lowerBound..<place + 1)
            } else {
                ranges.append(place..<place + 1)
            }
            last = row.future
        }
        guard ranges.contains(where: { $0.count > 1 }) else { return nil }
        self.ranges = ranges
    }

    /// The groups of a study's replicates; `nil` where no two of them share a future.
    ///
    /// - Parameters:
    ///   - replicates: Their numbers, rising.
    ///   - perFuture: How many replicates of the study share a future, 1 or more.
    init?(replicates: some Collection<Int>, perFuture: Int) {
        guard perFuture > 1 else { return nil }
        self.init(replicates.map { OutcomeTable.Row(future: $0 / perFuture, replicate: $0) })
    }

    /// The groups of the replicates that have a number, among all those of a point.
    init?(done values: [Double?], perFuture: Int) {
        guard perFuture > 1 else { return nil }
        self.init(replicates: values.indices.filter { values[$0] != nil }, perFuture: perFuture)
    }

    /// How many futures.
    public var count: Int { ranges.count }

    /// The mean of each future.
    func means(_ values: [Double]) -> [Double] { ranges.map { Moments(Array(values[$0])).mean } }
}

extension [Double] {
    /// The values that were drawn independently: the mean of each future where several share one, else the values.
    func independent(_ groups: FutureGroups?) -> [Double] { groups?.means(self) ?? self }

    /// What the interval of their mean is made of: the means of the futures, or the values.
    ///
    /// Means of two futures or more that agree although the values do not would claim a certainty that nobody has: then
    /// the values.
    func observed(_ groups: FutureGroups?) -> [Double] {
        guard let means = groups?.means(self) else { return self }
        guard means.count >= 2, Moments(ExactDifference.levelled(means).compactMap { $0 }).constant else {
            return means
        }
        return self
    }
}
