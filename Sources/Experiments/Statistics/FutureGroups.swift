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

    /// How many futures.
    public var count: Int { ranges.count }

    /// The mean of each future.
    func means(_ values: [Double]) -> [Double] { ranges.map { Moments(Array(values[$0])).mean } }

    /// By how much the variance of the mean exceeds that of as many independent values: the design effect, 1 or more.
    ///
    /// Counts of runs divided by it may be treated as if the runs were independent (Rao & Scott 1992, A simple method for
    /// the analysis of clustered binary data, Biometrics 48, 577–585).
    func effect(_ values: [Double]) -> Double {
        let (clustered, naive) = (Moments(means(values)), Moments(values))
        guard naive.variance > 0, clustered.count >= 2 else { return 1 }
        return max(1, clustered.error * clustered.error / (naive.error * naive.error))
    }
}

extension [Double] {
    /// The values that were drawn independently: the mean of each future where several share one, else the values.
    func independent(_ groups: FutureGroups?) -> [Double] { groups?.means(self) ?? self }
}
