import Testing

@testable import Experiments

/// Ranges.
@Suite struct IntervalTests {
    @Test func boundsInEitherOrder() {
        #expect(Interval(2, -1) == Interval(-1, 2))
        #expect(Interval(-1, 2).width == 3)
    }

    @Test(arguments: [(-1.0, true), (2.0, true), (0.5, true), (-1.01, false), (2.01, false)])
    func boundsAreIncluded(value: Double, inside: Bool) {
        #expect(Interval(-1, 2).contains(value) == inside)
    }

    @Test func turnedAndClipped() {
        #expect(Interval(-1, 2).mirrored == Interval(-2, 1))
        #expect(Interval(-1, 2).clipped(to: 0...1) == Interval(0, 1))
        #expect(Interval(3, 4).clipped(to: 0...1) == Interval(1, 1))
    }
}
