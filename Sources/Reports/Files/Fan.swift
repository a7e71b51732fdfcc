import Experiments
import Simulation

/// One measure over time under one strategy: at each moment the quantiles of all runs.
struct Fan: Sendable {
    /// The shares of runs that lie below each line: bands of 50, 80 and 95 of 100 runs, and the median.
    static let shares = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]

    let strategy: Int
    let measure: Measure
    let runs: Int
    let times: [Double]
    /// By time, then by share.
    let quantiles: [[Double]]

    /// The most numbers that are held at once, 8 bytes each: larger studies are read several times.
    static let mostNumbers = 1 << 23

    /// The fans of `findings`, by strategy, then in the measures' order of declaration.
    static func all(_ findings: Findings, holding most: Int = mostNumbers) -> [Fan] {
        findings.outcomes.indices.flatMap { strategy -> [Fan] in
            let runs = findings.outcomes[strategy]
            guard let first = runs.first(where: { $0.status == .done }) else { return [] }
            var moments = first.series.indices.flatMap { index in
                first.series[index].times.indices.map { Moment(series: index, time: $0) }
            }[...]
            let most = max(1, most / max(1, runs.count))
            var quantiles = first.series.map { _ in [[Double]]() }
            var counts = first.series.map { _ in 0 }
            while !moments.isEmpty {
                let some = Array(moments.prefix(most))
                moments = moments.dropFirst(some.count)
                for (moment, found) in zip(some, columns(of: some, in: runs, like: first)) {
                    counts[moment.series] = found.runs
                    quantiles[moment.series].append(shares.compactMap { Quantiles.of(sorted: found.sorted, $0) })
                }
            }
            return first.series.indices.compactMap { index in
                guard quantiles[index].allSatisfy({ $0.count == shares.count }) else { return nil }
                return Fan(
                    strategy: strategy, measure: first.series[index].measure, runs: counts[index],
                    times: first.series[index].times, quantiles: quantiles[index])
            }
        }
    }

    /// A measure at one moment.
    private struct Moment {
        let series: Int
        let time: Int
    }

    /// What all finished runs that recorded the same had at some moments, from low to high, and how many they were.
    private static func columns(
        of moments: [Moment], in runs: Runs, like first: Outcome
    ) -> [(sorted: [Double], runs: Int)] {
        var columns = moments.map { _ in (sorted: [Double](), runs: 0) }
        for place in columns.indices { columns[place].sorted.reserveCapacity(runs.count) }
        for run in runs where run.status == .done {
            let isAlike = first.series.indices.map { index in
                index < run.series.count && run.series[index].measure == first.series[index].measure
                    && run.series[index].times == first.series[index].times
            }
            for (place, moment) in moments.enumerated() where isAlike[moment.series] {
                columns[place].runs += 1
                let value = run.series[moment.series].values[moment.time]
                if value.isFinite { columns[place].sorted.append(value) }
            }
        }
        for place in columns.indices { columns[place].sorted.sort() }
        return columns
    }
}
