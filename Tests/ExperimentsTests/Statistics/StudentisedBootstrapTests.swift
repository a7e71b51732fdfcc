import Simulation
import Testing

@testable import Experiments

/// Intervals of means of skewed samples.
@Suite struct StudentisedBootstrapTests {
    /// Survival of nine mice, Efron & Tibshirani (1993), table 2.1 and section 12.5: from 1,000 resamples, 90 %:
    /// 35.82 to 116.74. Their own Monte Carlo error at the long end is about 13.3 · √(0.05 · 0.95/1000)/density ≈ 8.
    @Test func mice() throws {
        let mice: [Double] = [52, 104, 146, 10, 50, 31, 40, 27, 46]
        let bootstrap = StudentisedBootstrap(Resamples(rows: 9, seed: Seed(1993)))
        let interval = try #require(bootstrap.intervals(of: [mice], error: 0.10)[0])
        #expect(abs(interval.low - 35.82) < 3)
        #expect(abs(interval.high - 116.74) < 24)
    }

    /// Turning the sample round turns the interval round, exactly; columns do not disturb each other.
    @Test func mirrorsAndColumns() throws {
        let values: [Double] = [1, 2, 3, 4, 10, 40, 2, 3, 1, 1]
        let bootstrap = StudentisedBootstrap(Resamples(rows: 10, seed: Seed(3)))
        let both = bootstrap.intervals(of: [values, values.map { -$0 }], error: 0.05)
        let one = try #require(both[0])
        #expect(both[1] == one.mirrored)
        #expect(bootstrap.intervals(of: [values], error: 0.05)[0] == one)
        // The long tail is on the right, and so is the long side of the interval.
        let mean = Moments(values).mean
        #expect(one.high - mean > mean - one.low)
    }

    @Test func thereIsNoneForConstantsOrBeyondAMillion() {
        let bootstrap = StudentisedBootstrap(Resamples(rows: 3, seed: Seed(3)))
        #expect(bootstrap.intervals(of: [[2, 2, 2]], error: 0.05) == [nil])
        #expect(bootstrap.intervals(of: [[1, 2, 9]], error: 1e-6) == [nil])
        // One value in 3 rows: 30 % of resamples do not vary, so that an end has no value.
        #expect(bootstrap.intervals(of: [[0, 0, 1]], error: 0.05) == [nil])
        #expect(StudentisedBootstrap(Resamples(rows: 1, seed: Seed(3))).intervals(of: [[1]], error: 0.05) == [nil])
    }
}
