import Simulation
import Testing

@testable import Experiments

@Suite struct PointSummaryTests {
    /// 1, 2, 3: mean 2, Student's 4.3027 · 1/√3. Wilson's 8 of 10: 0.490–0.943 (Brown, Cai & DasGupta 2001, formula 4).
    @Test func intervalsByKind() throws {
        let number = PointSummary(4, [1, nil, 2, 3], .number)
        #expect(number.point == 4 && number.runs == 3 && number.mean?.value == 2)
        #expect(abs(try #require(number.mean?.interval).low - (2 - 4.302_653 / 3.0.squareRoot())) < 1e-5)
        let share = PointSummary(0, [1, 1, 1, 1, 1, 1, 1, 1, 0, 0], .share)
        let wilson = try #require(share.mean?.interval)
        #expect(abs(wilson.low - 0.4902) < 0.0001 && abs(wilson.high - 0.9433) < 0.0001)
        let difference = PointSummary(0, [0, 0, 0, 0], .shareDifference)
        #expect(try #require(difference.mean?.interval).width > 0)
    }

    /// Futures of two runs with the means 2, 6, 7: mean 5 ± 4.302653 (Student, 2 degrees) · √(7/3). A future of which one
    /// run failed has the mean of the other: 3, 6, 7 have 16/3.
    @Test func futuresAreCounted() throws {
        let values: [Double?] = [1, 3, 5, 7, 6, 8]
        let nested = PointSummary(0, values, .number, perFuture: 2)
        #expect(nested.mean?.value == 5 && nested.runs == 6 && nested.futures == 3 && nested.mean?.method == .studentT)
        #expect(abs(try #require(nested.mean?.interval).high - (5 + 4.302_653 * (7.0 / 3).squareRoot())) < 1e-5)
        let torn = PointSummary(0, [nil, 3, 5, 7, 6, 8], .number, perFuture: 2)
        #expect(torn.runs == 5 && torn.futures == 3)
        #expect(abs(try #require(torn.mean).value - 16.0 / 3) < 1e-12)
        #expect(
            PointSummary(0, [nil, 3, 5, nil, 6, nil], .number, perFuture: 2) == PointSummary(0, [3, 5, 6], .number))
    }

    /// Each way of an interval has its name, and futures of one run each are what they were.
    @Test func methodsAndSingleRuns() {
        let yes: [Double?] = [1, 0, 0, 1, nil, 1, 1, 0]
        let ways: [(PointSummary.Measure, IntervalMethod, IntervalMethod)] = [
            (.number, .studentT, .studentT), (.share, .wilson, .agrestiCoull),
            (.shareDifference, .bonettPrice, .bonettPrice),
        ]
        for (measure, alone, nested) in ways {
            #expect(PointSummary(3, yes, measure, perFuture: 1) == PointSummary(3, yes, measure))
            #expect(PointSummary(3, yes, measure).mean?.method == alone)
            #expect(PointSummary(3, yes, measure, perFuture: 2).mean?.method == nested)
            #expect(PointSummary.methods.contains(alone) && PointSummary.methods.contains(nested))
        }
        #expect(PointSummary(0, [0, 0, 0], .shareDifference).mean?.method == .ruleOfThree)
    }

    @Test func edges() {
        #expect(PointSummary(0, [nil, nil], .number).mean == nil)
        #expect(PointSummary(0, [], .number).runs == 0)
        #expect(PointSummary(0, [5], .share).mean == Estimate(5, nil))
        #expect(PointSummary(0, [5, 7], .number, perFuture: 2).mean == Estimate(6, nil))
    }
}
