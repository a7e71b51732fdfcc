import Simulation

/// Our own battery of tests of chance: hands the numbers of a source, chunk by chunk, to every test.
///
/// These files are compiled twice: into the tests, and through links into `wahana-benchmark` for the long run.
enum Battery {
    /// One test's answer: how likely a result at least so far out is, on either side, for true chance.
    struct Verdict: Sendable {
        let test: String
        let p: Double
    }

    /// How many numbers a test is handed at a time; the count of numbers is a multiple of it.
    static let chunk = 1 << 14

    /// Every p-value below this fails. Bonferroni: 1e-4 for all together, shared among the verdicts of ten orders.
    static func threshold(verdicts: Int) -> Double {
        1e-4 / Double(verdicts)
    }

    /// Runs every test on the first `count` numbers of `source`.
    static func run(_ source: (UInt64, UnsafeMutableBufferPointer<UInt64>) -> Void, count: Int) -> [Verdict] {
        var tests: [any BatteryTest] = [
            BitFrequencies(), ByteTuples(count: count), Correlations(), Gaps(), Runs(),
            BirthdaySpacings(count: count), MatrixRanks(), HammingWeights(),
        ]
        let numbers = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: chunk)
        defer { numbers.deallocate() }
        var start = 0
        while start < count {
            source(UInt64(start), numbers)
            for index in tests.indices { tests[index].take(UnsafeBufferPointer(numbers)) }
            start += chunk
        }
        return tests.flatMap { $0.verdicts() }
    }

    /// The two-sided chance of a sum of squares.
    static func twoSided(square statistic: Double, degrees: Double) -> Double {
        let distribution = ChiSquare(degrees: degrees)
        return min(1, 2 * min(distribution.cdf(statistic), distribution.survival(statistic)))
    }

    /// The two-sided chance of a standard normal number.
    static func twoSided(normal z: Double) -> Double {
        2 * Normal.survival(abs(z))
    }

    /// Pearson's statistic of counts against expected shares.
    static func pearson(_ counts: [Int], shares: [Double]) -> Double {
        let total = Double(counts.reduce(0, +))
        return zip(counts, shares).reduce(0) { sum, cell in
            let expected = total * cell.1
            return sum + (Double(cell.0) - expected) * (Double(cell.0) - expected) / expected
        }
    }
}

/// A test of the battery: it is handed all numbers in order and then asked for its p-values.
protocol BatteryTest {
    mutating func take(_ numbers: UnsafeBufferPointer<UInt64>)
    func verdicts() -> [Battery.Verdict]
}
