import Simulation
import Testing

@testable import Experiments

/// Intervals for one strategy alone.
@Suite struct SingleIntervalTests {
    /// The mean of 200 numbers at level 1 errs with 2.5 %: wider than the plain 95 % interval by t ratios 2.258/1.972.
    @Test func usesTheErrorOfTheLevel() throws {
        let values = Studies.normals(200, study: 4)
        let table = try Studies.table(Studies.outcome(.number, target: 0), [values.map { .number($0) }])
        let wide = try #require(SingleInterval.of(.mean, table, outcome: 0, strategy: 0, seed: Seed(1)))
        let plain = try #require(Interval.student(Moments(values), error: 0.05))
        #expect(abs(wide.width / plain.width - 2.2584 / 1.9720) < 1e-3)
        #expect(SingleInterval.of(.quantile(0.1), table, outcome: 0, strategy: 0, seed: Seed(1)) != nil)
        #expect(SingleInterval.of(.quantile(0.01), table, outcome: 0, strategy: 0, seed: Seed(1)) == nil)
        let share = try #require(SingleInterval.of(.target, table, outcome: 0, strategy: 0, seed: Seed(1)))
        #expect(share.contains(Double(values.count { $0 >= 0 }) / 200))
    }
}
