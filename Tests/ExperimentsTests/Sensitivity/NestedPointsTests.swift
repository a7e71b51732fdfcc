import Simulation
import Testing

@testable import Experiments

/// Intervals of a sweep with several runs to a future, in simulated studies whose truth is known: half of the variance
/// lies between futures, so that counting runs (24 futures of 5) takes an error for 1/√3 of what it is.
@Suite struct NestedPointsTests {
    private static let (futures, perFuture) = (24, 5)
    private static let studies = Studies.count(sample: 400, long: 10_000)

    /// The values of a point, whose mean is 0.
    private static func values(_ study: Int, column: Int = 40) -> [Double?] {
        let between = Studies.normals(futures, study: study, column: column)
        return Studies.normals(futures * perFuture, study: study, column: column + 1).enumerated().map {
            between[$0 / perFuture] + $1
        }
    }

    /// Fewer misses than 5 % and 4 standard errors of a share of so many studies allow.
    private static func isEnough(_ covered: Int) -> Bool {
        Double(covered) >= Double(studies) * 0.95 - 4 * (Double(studies) * 0.05 * 0.95).squareRoot()
    }

    /// How many of the studies' intervals hold the truth where runs are counted, and where futures are.
    private static func covered(_ truth: Double, _ interval: (_ study: Int, _ perFuture: Int) throws -> Interval?)
        rethrows -> (runs: Int, futures: Int)
    {
        var (runs, futures) = (0, 0)
        for study in 0..<studies {
            if try interval(study, 1)?.contains(truth) == true { runs += 1 }
            if try interval(study, perFuture)?.contains(truth) == true { futures += 1 }
        }
        return (runs, futures)
    }

    /// With runs that failed here and there, more in some futures than in others, the promise stays.
    @Test(arguments: [false, true]) func theMeanOfAPoint(someFail: Bool) {
        let found = Self.covered(0) { study, perFuture in
            var values = Self.values(study)
            if someFail {
                for run in values.indices where run % 7 == 0 || (40..<44).contains(run) { values[run] = nil }
            }
            return PointSummary(0, values, .number, perFuture: perFuture).mean?.interval
        }
        #expect(Double(found.runs) < 0.85 * Double(Self.studies) && Self.isEnough(found.futures), "\(found)")
    }

    /// The bar of an input that moves the outcome by 3, its difference with the same mixture of futures and luck.
    @Test func aPairedDifference() throws {
        let design = try Design.oneAtATime([try DesignInputs.lever("a", 1, 0...2)])
        let outcome = try Studies.outcome(.number)
        let found = try Self.covered(3) { study, perFuture in
            let (usual, moved) = (Self.values(study), Self.values(study, column: 42))
            let high = zip(usual, moved).map { one, two in one.flatMap { one in two.map { one + $0 + 3 } } }
            let runs = [usual, usual, high]
            return try Tornado(outcome, runs, of: design, perFuture: perFuture, seed: Seed(1), error: 0.15).bars[0]
                .across
                .interval
        }
        #expect(Double(found.runs) < 0.85 * Double(Self.studies) && Self.isEnough(found.futures), "\(found)")
    }

    /// The share of yes at a point, 7 in 100, and the difference to a point where it is never yes.
    @Test(arguments: [PointSummary.Measure.share, .shareDifference]) func yesOrNo(measure: PointSummary.Measure) {
        let found = Self.covered(Normal.cdf(-1.5)) { study, perFuture in
            let yes = Self.values(study).map { $0.map { $0 > 1.5 * 2.0.squareRoot() ? 1.0 : 0 } }
            return PointSummary(0, yes, measure, perFuture: perFuture).mean?.interval
        }
        #expect(found.runs < found.futures && Self.isEnough(found.futures), "\(found)")
    }

    /// Three points that are all alike: the true best, any one of them, is missing in no more than 5 % of the studies.
    @Test func pointsThatMayBeTheBest() throws {
        let outcome = try Studies.outcome(.number)
        func kept(_ perFuture: Int) throws -> Int {
            try (0..<Self.studies).count { study in
                let values = [0, 2, 4].map { Self.values(study, column: 50 + $0) }
                return try #require(BestPoints(values, of: outcome, perFuture: perFuture)).among.contains(0)
            }
        }
        let (runs, futures) = (try kept(1), try kept(Self.perFuture))
        #expect(runs < futures && Self.isEnough(futures), "\(runs), \(futures) of \(Self.studies)")
    }
}
