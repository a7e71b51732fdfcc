import Foundation
import Simulation

@testable import Experiments

/// Simulated studies with fixed seeds: a whole harness with `WAHANA_LONG=1`, otherwise a sample of it.
enum Studies {
    static let long = ProcessInfo.processInfo.environment["WAHANA_LONG"] == "1"

    /// How many studies are simulated.
    static func count(sample: Int, long whole: Int) -> Int { long ? whole : sample }

    private static let draws = Chance(seed: Seed(1908), domain: .luck, index: 0).draws(Decision("study", .nth))

    /// `count` independent standard normal numbers, the same for the same `study` and `column`.
    static func normals(_ count: Int, study: Int, column: Int = 0) -> [Double] {
        var parts = draws.parts(Identity(bits: UInt64(column + 1)), occasion: study)
        return (0..<count).map { _ in Normal.quantile(parts.uniform()) }
    }

    /// The 95 % interval of a mean, as a comparison would choose it for these differences.
    static func interval(_ differences: [Double], study: Int, error: Double = 0.05) throws -> PairSample.Estimate {
        let outcome = try ComparedOutcome("x", .number, unit: .number, better: .higher)
        let sample = PairSample(outcome, differences, differences.map { _ in 0 }, reached: nil)
        var bootstrap: Interval?
        if sample.needsBootstrap {
            let resamples = Resamples(rows: differences.count, seed: Seed(UInt64(study)))
            bootstrap = StudentisedBootstrap(resamples).intervals(of: [sample.differences], error: error)[0]
        }
        return sample.estimate(error: error, bootstrap: bootstrap)
    }

    /// A table of two strategies with one primary outcome.
    static func table(
        _ outcome: ComparedOutcome, _ columns: [[OutcomeValue?]], horizon: Double = 540
    ) throws -> OutcomeTable {
        try OutcomeTable(
            strategies: columns.indices.map { "s\($0)" }, outcomes: [outcome], horizon: horizon,
            rows: columns[0].indices.map { OutcomeTable.Row(future: $0, replicate: $0) },
            runs: columns.map { column in column.map { $0.map { [$0] } } })
    }

    /// A primary outcome of a kind.
    static func outcome(
        _ kind: ComparedOutcome.Kind, better: ComparedOutcome.Direction = .higher, negligible: Double = 0,
        target: Double? = nil
    ) throws -> ComparedOutcome {
        try ComparedOutcome(
            "o", kind, unit: .number, better: better, negligible: negligible, target: target, primary: true)
    }
}
