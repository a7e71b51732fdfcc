import Testing

@testable import Experiments

/// Intervals of one mean.
@Suite struct StudentIntervalTests {
    /// Student (1908), the sleep of ten patients, differences of two drugs; R's `t.test(sleep)` gives these bounds.
    @Test func studentsSleep() throws {
        let sample = Moments([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4])
        let interval = try #require(Interval.student(sample, error: 0.05))
        #expect(abs(sample.mean - 1.58) < 1e-12)
        #expect(abs(interval.low - 0.7001142) < 5e-8)
        #expect(abs(interval.high - 2.4598858) < 5e-8)
    }

    @Test func needsTwoValues() {
        #expect(Interval.student(Moments([]), error: 0.05) == nil)
        #expect(Interval.student(Moments([1]), error: 0.05) == nil)
        #expect(Interval.student(Moments([1, 1]), error: 0.05) == Interval(1, 1))
    }
}
