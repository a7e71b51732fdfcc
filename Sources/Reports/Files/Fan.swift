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

    /// The fans of `findings`, by strategy, then in the measures' order of declaration.
    static func all(_ findings: Findings) -> [Fan] {
        findings.outcomes.indices.flatMap { strategy -> [Fan] in
            let done = findings.outcomes[strategy].filter { $0.status == .done }
            guard let first = done.first else { return [] }
            return first.series.indices.compactMap { index in
                let series = done.compactMap { run -> Series? in
                    guard index < run.series.count, run.series[index].measure == first.series[index].measure,
                        run.series[index].times == first.series[index].times
                    else { return nil }
                    return run.series[index]
                }
                let values = series.map(\.values)
                var sorted: [Double] = []
                sorted.reserveCapacity(values.count)
                let quantiles = first.series[index].times.indices.map { time -> [Double] in
                    sorted.removeAll(keepingCapacity: true)
                    for run in values where run[time].isFinite { sorted.append(run[time]) }
                    sorted.sort()
                    return shares.compactMap { Quantiles.of(sorted: sorted, $0) }
                }
                guard quantiles.allSatisfy({ $0.count == shares.count }) else { return nil }
                return Fan(
                    strategy: strategy, measure: first.series[index].measure, runs: series.count,
                    times: first.series[index].times, quantiles: quantiles)
            }
        }
    }
}
