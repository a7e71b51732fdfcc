import Testing

@testable import Experiments

/// Where intervals are probably too short; `CoverageTests` measures what the map says.
@Suite struct ShortIntervalsTests {
    /// At the map's sizes its own values, beyond its ends the last ones, between them in between and rising.
    @Test func limits() {
        for entry in ShortIntervals.limits { #expect(ShortIntervals.limit(size: Int(entry.size)) == entry.skewness) }
        #expect(ShortIntervals.limit(size: 2) == ShortIntervals.limits[0].skewness)
        #expect(ShortIntervals.limit(size: 100_000) == ShortIntervals.limits.last?.skewness)
        let rising = (15...200).map { ShortIntervals.limit(size: $0) }
        #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 < $1 })
    }

    /// 29 zeros and a one have skewness 5.2, on whichever side; an even spread has none.
    @Test(arguments: [1.0, -1])
    func eitherSide(sign: Double) {
        #expect(ShortIntervals.suspected(Moments((0..<30).map { $0 == 7 ? sign : 0 })))
        #expect(!ShortIntervals.suspected(Moments((0..<30).map { sign * Double($0) })))
        #expect(!ShortIntervals.suspected(Moments([Double](repeating: sign, count: 30))))
    }
}
