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

    /// A case of `shares`: a yes where the sum of a future's part and a run's own lies above a bound.
    struct ShareCase: Sendable {
        /// Futures, and runs in each.
        let futures, perFuture: Int
        /// The part of the variance that lies between futures.
        let between: Double
        /// The bound, in standard deviations of the sum.
        let bound: Double
    }

    /// Shares of runs, from every second run to one in a hundred, in as few as six futures: Wilson's interval of runs
    /// covers 85 % or less where a rare yes clusters.
    @Test(arguments: [
        ShareCase(futures: 24, perFuture: 5, between: 0.5, bound: 0),
        ShareCase(futures: 24, perFuture: 5, between: 0.5, bound: 1.5),
        ShareCase(futures: 24, perFuture: 5, between: 0.9, bound: 1.5),
        ShareCase(futures: 40, perFuture: 5, between: 0.5, bound: 2),
        ShareCase(futures: 12, perFuture: 3, between: 0.5, bound: 1),
        ShareCase(futures: 6, perFuture: 2, between: 0.5, bound: 2),
        ShareCase(futures: 24, perFuture: 20, between: 0.8, bound: 2.3),
    ])
    func shares(_ one: ShareCase) throws {
        let runs = one.futures * one.perFuture
        let groups = try #require(FutureGroups(replicates: 0..<runs, perFuture: one.perFuture))
        let truth = Normal.cdf(-one.bound)
        let (large, small) = (one.between.squareRoot(), (1 - one.between).squareRoot())
        var (naive, nested) = (0, 0)
        for study in 0..<Self.studies {
            let between = Studies.normals(one.futures, study: study, column: 30)
            let own = Studies.normals(runs, study: study, column: 31)
            let yes = own.indices.map { large * between[$0 / one.perFuture] + small * own[$0] > one.bound ? 1.0 : 0 }
            if Interval.share(yes, nil, error: 0.05)?.contains(truth) == true { naive += 1 }
            if Interval.share(yes, groups, error: 0.05)?.contains(truth) == true { nested += 1 }
        }
        #expect(Self.isEnough(nested), "\(nested) of \(Self.studies), \(naive) by runs")
        if one.between > 0.5 { #expect(Double(naive) < 0.85 * Double(Self.studies), "\(naive)") }
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
