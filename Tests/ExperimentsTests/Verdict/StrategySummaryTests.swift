import Simulation
import Testing

@testable import Experiments

/// One strategy's values in numbers that a table shows.
@Suite struct StrategySummaryTests {
    private func summary(
        _ kind: ComparedOutcome.Kind, _ values: [Double], reached: [Bool] = [],
        better: ComparedOutcome.Direction = .higher, target: Double? = nil
    ) throws -> StrategySummary {
        StrategySummary(
            strategy: 0, outcome: try Studies.outcome(kind, better: better, target: target), values: values,
            reached: reached, resamples: Resamples(rows: values.count, seed: Seed(1)))
    }

    /// 0…100: every quantile is its own number.
    @Test func quantiles() throws {
        let found = try summary(.number, (0...100).map(Double.init).reversed())
        #expect(found.eightyOfHundred == Interval(10, 90))
        #expect(found.p50 == 50 && found.mean == 50 && found.least == 0 && found.most == 100)
        #expect(found.dots.count == 50)
        #expect(abs(found.dots[0] - 1) < 1e-9 && abs(found.dots[49] - 99) < 1e-9)
    }

    /// How many reach a target: at least it when more is better, at most it otherwise; what never came never does.
    @Test func targets() throws {
        #expect(try summary(.number, [1, 2, 3, 4], target: 3).target?.hits == 2)
        #expect(try summary(.number, [1, 2, 3, 4], better: .lower, target: 3).target?.hits == 3)
        #expect(try summary(.yesNo, [1, 0, 0, 0], target: 0.6).target?.hits == 1)
        let times = try summary(
            .timeTo, [10, 90, 100, 100], reached: [true, true, true, false], better: .lower, target: 100)
        #expect(times.target?.hits == 3)
        #expect(times.reached == 3)
        #expect(try summary(.number, [1, 2]).target == nil)
    }

    @Test func withoutRuns() throws {
        let found = try summary(.number, [], target: 1)
        #expect(found.runs == 0 && found.mean == 0 && found.meanInterval == nil && found.dots.isEmpty)
        #expect(found.target?.share == 0 && found.target?.interval == nil)
    }
}
