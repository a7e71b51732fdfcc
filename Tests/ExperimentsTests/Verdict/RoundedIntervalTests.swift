import Testing

@testable import Experiments

/// What is printed lies in the class of what is exact.
@Suite struct RoundedIntervalTests {
    /// Exact interval, zone and scale → what is printed.
    @Test func examples() {
        let table: [(Double, Double, Double, Double, Double, Int, Double, Double, Double)] = [
            // The example of twelve points; a bound that would round to 0; one that would round into the zone.
            (0.1204, 0.081, 0.159, 0.02, 100, 0, 12, 8, 16),
            (0.0504, 0.0004, 0.1004, 0, 100, 2, 5.04, 0.04, 10.04),
            (0.05, 0.0199, 0.0801, 0.02, 100, 2, 5, 1.99, 8.01),
            (0.11, 0.07, 0.15, 0.07, 100, 0, 11, 7, 15),
            (0, 0, 0, 0.02, 100, 0, 0, 0, 0),
            (2, 2, 2, 0, 1, 0, 2, 2, 2),
            (-1_250_000, -2_000_000, -500_000, 500_000, 1e-6, 1, -1.3, -2, -0.5),
        ]
        for (estimate, low, high, zone, scale, decimals, printed, printedLow, printedHigh) in table {
            let rounded = RoundedInterval(estimate, Interval(low, high), negligible: zone, scale: scale)
            #expect(rounded.decimals == decimals, "\(low) \(high)")
            #expect(rounded.estimate == printed && rounded.low == printedLow && rounded.high == printedHigh)
        }
    }

    /// 20,000 intervals whose ends stand close to 0 and to the edges of the zone keep their class.
    @Test(arguments: [1.0, 100, 1e-6, 0.37])
    func classIsKept(scale: Double) {
        let numbers = Studies.normals(15_000, study: 21)
        for index in stride(from: 0, to: numbers.count, by: 3) {
            let zone = index % 2 == 0 ? 0 : 0.02
            let anchor = [0, 0.02, -0.02][index / 3 % 3]
            let near = anchor + numbers[index] * 1e-4
            let far = near + abs(numbers[index + 1]) * (index % 4 == 0 ? 0.001 : 0.1)
            let interval = Interval(near, far)
            let rounded = RoundedInterval((near + far) / 2, interval, negligible: zone, scale: scale)
            let printed = Verdict(Interval(rounded.low, rounded.high), negligible: 0.02 * scale * (zone > 0 ? 1 : 0))
            #expect(printed == Verdict(interval, negligible: zone), "\(near) \(far) \(zone)")
            #expect(rounded.low <= rounded.estimate && rounded.estimate <= rounded.high)
        }
    }

    @Test func neverMinusZero() {
        let rounded = RoundedInterval(-0.001, Interval(-3, 3), negligible: 0)
        #expect(rounded.estimate.sign == .plus)
    }
}
