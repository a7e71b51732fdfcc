import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct FanTests {
    @Test func quantilesRiseAndFailedRunsStayOut() throws {
        let findings = try HandMade.failing.get()
        let fans = Fan.all(findings)
        #expect(fans.map(\.strategy) == [0, 0, 1, 1])
        #expect(fans.map(\.runs) == [4, 4, 3, 3])
        for row in fans.flatMap(\.quantiles) { #expect(row == row.sorted() && row.count == Fan.shares.count) }
    }

    /// A study that is read in many passes, because few numbers may be held at once, has the same fans.
    @Test func manyPassesGiveTheSame() throws {
        let findings = try HandMade.failing.get()
        let (whole, passes) = (Fan.all(findings), Fan.all(findings, holding: 9))
        #expect(passes.map(\.quantiles) == whole.map(\.quantiles) && passes.map(\.runs) == whole.map(\.runs))
        #expect(passes.map(\.times) == whole.map(\.times) && passes.map(\.measure) == whole.map(\.measure))
    }

    @Test func withoutASeriesThereIsNoFan() throws {
        let findings = try HandMade.failing.get()
        let bare = Findings(
            study: findings.study, outcomes: findings.outcomes.map { _ in Runs([]) }, comparison: findings.comparison)
        #expect(Fan.all(bare).isEmpty)
    }
}
