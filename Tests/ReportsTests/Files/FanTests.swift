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

    @Test func withoutASeriesThereIsNoFan() throws {
        let findings = try HandMade.failing.get()
        let bare = Findings(
            study: findings.study, outcomes: findings.outcomes.map { _ in Runs([]) }, comparison: findings.comparison)
        #expect(Fan.all(bare).isEmpty)
    }
}
