import Simulation
import Testing

@testable import Experiments

/// Intervals over futures of several runs each, in simulated studies whose truth is known: a future moves all its runs
/// together, so that intervals that count runs miss far too often, and those that count futures do not.
struct NestedCoverageTests {
    private static let (futures, perFuture) = (24, 5)
    private static let rows = (0..<futures * perFuture).map {
        OutcomeTable.Row(future: $0 / perFuture, replicate: $0)
    }
    private static let studies = Studies.count(sample: 400, long: 10_000)

    /// Differences whose variance is half between futures and half within them.
    private static func differences(_ study: Int) -> [Double] {
        let between = Studies.normals(futures, study: study, column: 0)
        let within = Studies.normals(rows.count, study: study, column: 1)
        return within.indices.map { between[$0 / perFuture] + within[$0] }
    }

    /// How many of the studies' 95 % intervals hold the truth.
    private static func covered(_ kind: ComparedOutcome.Kind, truth: Double, nested: Bool, _ values: (Int) -> [Double])
        throws -> Int
    {
        let outcome = try Studies.outcome(kind)
        let groups = nested ? FutureGroups(rows) : nil
        return (0..<studies).count { study in
            let first = values(study)
            let sample = PairSample(outcome, first, first.map { _ in 0 }, reached: nil, groups: groups)
            var bootstrap: Interval?
            if sample.needsBootstrap {
                let resamples = Resamples(rows: sample.independent.count, seed: Seed(UInt64(study)))
                bootstrap = StudentisedBootstrap(resamples).intervals(of: [sample.independent], error: 0.05)[0]
            }
            return sample.estimate(error: 0.05, bootstrap: bootstrap).interval?.contains(truth) == true
        }
    }

    /// Fewer misses than 5 % and 4 standard errors of a share of so many studies allow.
    private static func isEnough(_ covered: Int) -> Bool {
        let size = Double(studies)
        return Double(covered) >= size * 0.95 - 4 * (size * 0.05 * 0.95).squareRoot()
    }

    /// Counting runs: the standard error is 1/√3 of the true one, (1·5 + 1)/(1 + 1) = 3, so about 26 % miss.
    @Test func numbers() throws {
        let naive = try Self.covered(.number, truth: 0, nested: false, Self.differences)
        let nested = try Self.covered(.number, truth: 0, nested: true, Self.differences)
        #expect(Double(naive) < 0.85 * Double(Self.studies))
        #expect(Self.isEnough(nested), "\(nested) of \(Self.studies)")
    }

    /// A yes in about 7 of 100 runs, mostly in the same few futures.
    @Test func yesOrNo() throws {
        // Normal.cdf of −1.5 times the spread of the sum, √2: the sum lies above 1.5·√2 with chance 0.0668.
        func yes(_ study: Int) -> [Double] { Self.differences(study).map { $0 > 1.5 * 2.0.squareRoot() ? 1 : 0 } }
        let truth = Normal.cdf(-1.5)
        let naive = try Self.covered(.yesNo, truth: truth, nested: false, yes)
        let nested = try Self.covered(.yesNo, truth: truth, nested: true, yes)
        #expect(naive < nested)
        #expect(Self.isEnough(nested), "\(nested) of \(Self.studies), \(naive) by runs")
    }

    /// Wilson's interval of a share of runs, by the design effect.
    @Test func shares() throws {
        let groups = try #require(FutureGroups(Self.rows))
        func covered(_ effect: ([Double]) -> Double) -> Int {
            (0..<Self.studies).count { study in
                let yes = Self.differences(study).map { $0 > 0 ? 1.0 : 0 }
                let hits = yes.count { $0 > 0 }
                return Interval.wilson(hits: hits, of: yes.count, error: 0.05, effect: effect(yes))?.contains(0.5)
                    == true
            }
        }
        let (naive, nested) = (covered { _ in 1 }, covered(groups.effect))
        #expect(Double(naive) < 0.88 * Double(Self.studies), "\(naive)")
        // The effect is itself estimated from 24 futures: a point less than promised is allowed.
        #expect(Double(nested) >= 0.94 * Double(Self.studies) - 4 * (0.05 * 0.95 * Double(Self.studies)).squareRoot())
    }

    /// The words "at most 5 of 100 studies" hold for whole comparisons of equal strategies over few futures.
    @Test func falseVerdicts() throws {
        let studies = Studies.count(sample: 16, long: 1_000)
        let outcome = try Studies.outcome(.number)
        let wrong = try (0..<studies).count { study in
            let columns = (0..<3).map { strategy -> [[OutcomeValue]?] in
                let between = Studies.normals(12, study: study, column: 10 + strategy)
                let within = Studies.normals(60, study: study, column: 20 + strategy)
                return within.indices.map { [.number(2 * between[$0 / 5] + within[$0])] }
            }
            let table = try OutcomeTable(
                strategies: ["a", "b", "c"], outcomes: [outcome], horizon: 540,
                rows: (0..<60).map { OutcomeTable.Row(future: $0 / 5, replicate: $0) }, runs: columns)
            return !Comparison(table, seed: Seed(UInt64(study))).primary.best.ruledOut.isEmpty
        }
        // 0.025 at the first level; z ≤ 4.
        let allowed = 0.025 * Double(studies) + 4 * (0.025 * 0.975 * Double(studies)).squareRoot()
        #expect(Double(wrong) <= allowed, "\(wrong) of \(studies)")
    }
}
