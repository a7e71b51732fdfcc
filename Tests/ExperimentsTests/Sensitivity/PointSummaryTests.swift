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

    @Test func edges() {
        #expect(PointSummary(0, [nil, nil], .number).mean == nil)
        #expect(PointSummary(0, [], .number).runs == 0)
        #expect(PointSummary(0, [5], .share).mean == Estimate(5, nil))
    }
}
