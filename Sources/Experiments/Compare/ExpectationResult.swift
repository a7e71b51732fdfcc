import Simulation

/// Whether an expectation came true.
public struct ExpectationResult: Sendable, Hashable {
    /// How it ended.
    public enum Verdict: String, Sendable, Hashable, Codable {
        /// As expected: the interval lies on the expected side, or the order is the expected one.
        case hit
        /// Against the expectation.
        case miss
        /// The runs cannot tell.
        case undecided
    }

    /// What was expected.
    public let expectation: Expectation
    /// How it ended.
    public let verdict: Verdict
    /// For a sign: the mean paired difference between the highest and the lowest value of the lever, as measured.
    public let estimate: Double?
    /// For a sign: its 95 % interval.
    public let interval: Interval?
    /// For an order: the strategies as they stood by the mean, highest first.
    public let found: [String]
    /// How many paired runs it rests on.
    public let pairs: Int

    /// A judged expectation.
    public init(
        _ expectation: Expectation, _ verdict: Verdict, estimate: Double? = nil, interval: Interval? = nil,
        found: [String] = [], pairs: Int
    ) {
        (self.expectation, self.verdict, self.estimate) = (expectation, verdict, estimate)
        (self.interval, self.found, self.pairs) = (interval, found, pairs)
    }

    /// Judges a sign by the paired differences (high lever − low lever) in the outcome's unit.
    ///
    /// A hit or a miss is said when Student's 95 % interval leaves 0 out; differences that are all the same and not 0
    /// decide by themselves.
    ///
    /// - Parameters:
    ///   - differences: One for each future where several pairs share one, else one for each pair.
    ///   - pairs: How many pairs they come from.
    public init(sign expectation: Expectation, direction: Int, differences: [Double], pairs: Int? = nil) {
        let sample = Moments(differences)
        let interval = Interval.student(sample, error: 0.05)
        var verdict = Verdict.undecided
        if let interval, !interval.contains(0) {
            verdict = (interval.low > 0) == (direction > 0) ? .hit : .miss
        }
        self.init(
            expectation, verdict, estimate: differences.isEmpty ? nil : sample.mean, interval: interval,
            pairs: pairs ?? differences.count)
    }

    /// Judges an order by the means of the named strategies.
    ///
    /// It is a hit when every neighbour in the expected order stands above the next one by the mean, a miss when some
    /// pair stands the other way and their interval leaves 0 out, undecided otherwise.
    ///
    /// - Parameter difference: The mean and the interval of (first − second), as measured, for two strategies.
    public init(
        order expectation: Expectation, expected: [String], means: [String: Double], pairs: Int,
        difference: (String, String) -> Interval?
    ) {
        let found = expected.enumerated()
            .sorted { (means[$0.element] ?? 0, -$0.offset) > (means[$1.element] ?? 0, -$1.offset) }
            .map(\.element)
        var verdict: Verdict = found == expected ? .hit : .undecided
        for (place, first) in expected.enumerated() {
            for second in expected[(place + 1)...] {
                if let interval = difference(first, second), interval.high < 0 { verdict = .miss }
            }
        }
        self.init(expectation, verdict, found: found, pairs: pairs)
    }
}
