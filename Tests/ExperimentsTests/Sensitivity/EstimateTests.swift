import Testing

@testable import Experiments

/// Intervals cut from resampled values.
@Suite struct EstimateTests {
    /// 1 to 999 in any order: 25 values at or beyond each end of a 95 % interval.
    @Test func percentiles() {
        let values = (1...999).map { Double($0 * 500 % 999 + 1) }
        #expect(Estimate(500, resampled: values, error: 0.05).interval == Interval(25, 975))
        #expect(Estimate(1, resampled: [3], error: 0.05).interval == Interval(3, 3))
        #expect(Estimate(1, resampled: [], error: 0.05).interval == nil)
        #expect(Estimate.beyond(9, error: 0.05) == 1)
    }
}
